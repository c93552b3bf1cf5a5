import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { GERMAN, type Language, languageName, spokenFor } from '../platform/language.ts'
import { UI_WORDS, type UiWords } from './words/ui-words.ts'

/** The language of the page that is being rendered. */
const PageLanguage = createContext<Language>(GERMAN)
export const InLanguage = PageLanguage.Provider

export const usePageLanguage = (): Language => useContext(PageLanguage)
export const useUiWords = (): UiWords => UI_WORDS[spokenFor(usePageLanguage())]

/** Texts that stayed German on a page of another language. */
const GermanTexts = createContext<ReadonlySet<string>>(new Set())
export const WithGermanTexts = GermanTexts.Provider

/** `lang="de"` for what stayed German (WCAG 3.1.2), nothing else. */
export function useLangOf(text: ComponentChildren): { readonly lang?: 'de' } {
  const german = useContext(GermanTexts)
  return typeof text === 'string' && german.has(text) ? { lang: 'de' } : {}
}

/** A text, marked where it stayed German. */
export function InItsLanguage({ text }: { readonly text: ComponentChildren }) {
  const lang = useLangOf(text)
  return lang.lang ? <span {...lang}>{text}</span> : text
}

/** A page in another language. */
export interface LanguageLink {
  readonly language: Language
  readonly href: string
}

/** Each language named in itself; the page's own is no link. Nothing where there is only one. */
export function LanguageChoice({ languages }: { readonly languages: readonly LanguageLink[] }) {
  const current = usePageLanguage()
  const words = useUiWords()
  if (languages.length < 2) return null
  return (
    <nav class="aw-languages" aria-label={words.languages}>
      <ul>
        {languages.map(({ language, href }) => (
          <li lang={language}>
            {language === current ? (
              <span aria-current="true">{languageName(language)}</span>
            ) : (
              <a href={href} hreflang={language} data-language>
                {languageName(language)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
