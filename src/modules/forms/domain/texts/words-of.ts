import { type Language, type Spoken, spokenFor } from '../../../../platform/language.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { simpleGerman } from './simple-german.ts'
import type { Words } from './words.ts'

const WORDS: Readonly<Record<Spoken, Words>> = { de: german, en: english, 'de-simple': simpleGerman }

/** What the engine says on a page in this language. Server only: a browser gets the words of its page alone. */
export const wordsOf = (language: Language): Words => WORDS[spokenFor(language)]
