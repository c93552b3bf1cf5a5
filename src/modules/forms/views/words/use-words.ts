import { type Language, type Spoken, spokenFor } from '../../../../platform/language.ts'
import { usePageLanguage } from '../../../../ui/language.tsx'
import { english } from './english.ts'
import { german } from './german.ts'
import { simpleGerman } from './simple-german.ts'
import type { ViewWords } from './view-words.ts'

const WORDS: Readonly<Record<Spoken, ViewWords>> = { de: german, en: english, 'de-simple': simpleGerman }

export const formWords = (language: Language): ViewWords => WORDS[spokenFor(language)]

/** The words of the page that is being rendered. */
export const useWords = (): ViewWords => formWords(usePageLanguage())
