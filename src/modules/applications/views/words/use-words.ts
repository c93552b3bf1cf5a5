import { type Language, type Spoken, spokenFor } from '../../../../platform/language.ts'
import { usePageLanguage } from '../../../../ui/language.tsx'
import type { ApplicationWords } from './application-words.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { simpleGerman } from './simple-german.ts'

const WORDS: Readonly<Record<Spoken, ApplicationWords>> = { de: german, en: english, 'de-simple': simpleGerman }

export const wordsOf = (language: Language): ApplicationWords => WORDS[spokenFor(language)]

/** The words of the page that is being rendered. */
export const useWords = (): ApplicationWords => wordsOf(usePageLanguage())
