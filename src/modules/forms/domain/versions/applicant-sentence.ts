import { GERMAN, type Language, type Spoken, spokenFor } from '../../../../platform/language.ts'
import type { LossReason } from './carry-answer.ts'
import type { FormChange } from './form-change.ts'
import { sentenceOf } from './sentence-of.ts'

/** A change as applicants read it, in the language of their page. */
export function applicantSentence(change: FormChange, language: Language = GERMAN): string {
  const spoken = spokenFor(language)
  return spoken === 'de' ? sentenceOf(change) : (OTHERS[spoken](change) ?? ANYTHING[spoken])
}

/** Why an answer would be lost, as applicants read it: "Danach fragen wir nicht mehr." */
export const lossReason = (reason: LossReason, language: Language = GERMAN): string =>
  LOSSES[spokenFor(language)][reason]

const ANYTHING = { en: 'Something about the form has changed.', 'de-simple': 'Etwas am Formular ist jetzt anders.' }

const OTHERS: Readonly<Record<Exclude<Spoken, 'de'>, (change: FormChange) => string | undefined>> = {
  en(change) {
    const label = change.change === 'translations' ? '' : `“${change.of.label}”`
    switch (change.change) {
      case 'added':
        return change.required === 'never' ? `${label} is new.` : `${label} is new and has to be answered.`
      case 'removed':
        return `${label} is no longer asked.`
      case 'required':
        return `${label} has to be answered now.`
      case 'option-removed':
        return `${label} no longer offers the answer “${change.label}”.`
      case 'option-renamed':
        return `In ${label} the answer “${change.from}” is now called “${change.to}”.`
      case 'text':
        return change.of.kind === 'declaration' || typeof change.from !== 'string'
          ? `The text of ${label} has changed.`
          : `“${change.from}” is now called ${label}.`
      case 'type':
      case 'choice':
      case 'owner':
        return `${label} is asked in another way now.`
      case 'limit':
      case 'rule':
        return `For ${label} there is another limit now.`
      case 'renamed':
      case 'moved':
      case 'option-added':
      case 'look':
      case 'translations':
        return undefined
    }
  },
  'de-simple'(change) {
    const label = change.change === 'translations' ? '' : `„${change.of.label}“`
    switch (change.change) {
      case 'added':
        return change.required === 'never' ? `Neu ist: ${label}.` : `Neu ist: ${label}. Das müssen Sie beantworten.`
      case 'removed':
        return `Nach ${label} fragen wir nicht mehr.`
      case 'required':
        return `Jetzt müssen Sie ${label} beantworten.`
      case 'option-removed':
        return `Bei ${label} gibt es die Antwort „${change.label}“ nicht mehr.`
      case 'option-renamed':
        return `Bei ${label} heißt die Antwort „${change.from}“ jetzt „${change.to}“.`
      case 'text':
        return change.of.kind === 'declaration' || typeof change.from !== 'string'
          ? `Der Text von ${label} ist anders.`
          : `„${change.from}“ heißt jetzt ${label}.`
      case 'type':
      case 'choice':
      case 'owner':
        return `Wir fragen ${label} jetzt anders.`
      case 'limit':
      case 'rule':
        return `Für ${label} gibt es eine andere Regel.`
      case 'renamed':
      case 'moved':
      case 'option-added':
      case 'look':
      case 'translations':
        return undefined
    }
  },
}

const LOSSES: Readonly<Record<Spoken, Readonly<Record<LossReason, string>>>> = {
  de: {
    gone: 'Danach wird nicht mehr gefragt.',
    elsewhere: 'Das wird jetzt an anderer Stelle gefragt.',
    type: 'Das neue Formular erwartet eine andere Art von Antwort.',
    option: 'Diese Antwort gibt es nicht mehr.',
    limit: 'Die Antwort passt nicht zu den neuen Grenzen.',
    'too-many': 'So viele Einträge nimmt das neue Formular nicht an.',
    'declare-anew': 'Der Text hat sich geändert. Sie müssen ihm neu zustimmen.',
    'not-asked': 'Danach wird bei Ihren Angaben nicht mehr gefragt.',
  },
  en: {
    gone: 'This is no longer asked.',
    elsewhere: 'This is asked in another place now.',
    type: 'The new form expects another kind of answer.',
    option: 'This answer no longer exists.',
    limit: 'The answer does not fit the new limits.',
    'too-many': 'The new form does not take that many entries.',
    'declare-anew': 'The text has changed. You have to agree to it again.',
    'not-asked': 'With your answers this is no longer asked.',
  },
  'de-simple': {
    gone: 'Danach fragen wir nicht mehr.',
    elsewhere: 'Danach fragen wir jetzt an einer anderen Stelle.',
    type: 'Das neue Formular braucht eine andere Antwort.',
    option: 'Diese Antwort gibt es nicht mehr.',
    limit: 'Die Antwort passt nicht mehr.',
    'too-many': 'Das sind zu viele Einträge.',
    'declare-anew': 'Der Text ist anders. Sie müssen noch einmal zustimmen.',
    'not-asked': 'Danach fragen wir bei Ihnen nicht mehr.',
  },
}
