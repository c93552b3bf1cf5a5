import { type Language, type Spoken, spokenFor } from '../../../../platform/language.ts'
import { usePageLanguage } from '../../../../ui/language.tsx'
import { english } from './english.ts'
import { german } from './german.ts'
import { simpleGerman } from './simple-german.ts'
import type { StatusWords } from './status-words.ts'

const WORDS: Readonly<Record<Spoken, StatusWords>> = { de: german, en: english, 'de-simple': simpleGerman }

export const statusWords = (language: Language): StatusWords => WORDS[spokenFor(language)]

/** The words of the page that is being rendered. */
export const useStatusWords = (): StatusWords => statusWords(usePageLanguage())
