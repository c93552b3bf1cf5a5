import { type Language, type Spoken, spokenFor } from '../../../../platform/language.ts'
import { usePageLanguage } from '../../../../ui/language.tsx'

/** What applicants read when they take answers over from an earlier application. */
export interface TakeOverWords {
  readonly link: string
  readonly linkText: string
  readonly title: string
  readonly intro: string
  readonly known: string
  readonly withCode: string
  readonly codeText: string
  readonly show: string
  readonly unknownKey: string
  readonly itself: string
  readonly chooseTitle: string
  from(name: string): string
  application(number: string, day: string): string
  draft(day: string): string
  readonly nothingYet: string
  readonly fresh: string
  readonly answered: string
  readonly answeredText: string
  before(text: string): string
  after(text: string): string
  readonly unfit: string
  readonly nothing: string
  readonly nothingTicked: string
  readonly changed: string
  readonly filesRefused: string
  readonly take: string
  readonly cancel: string
  readonly other: string
  readonly doneTitle: string
  done(count: number): string
  readonly check: string
  summary(count: number): string
}

const german: TakeOverWords = {
  link: 'Angaben aus einem früheren Antrag übernehmen',
  linkText: 'Sie haben schon einmal einen Antrag gestellt? Dann müssen Sie nicht alles noch einmal eingeben.',
  title: 'Angaben aus einem früheren Antrag übernehmen',
  intro: 'Sie sehen zuerst, was übernommen würde, und wählen dann aus. Vorher passiert nichts.',
  known: 'Anträge, die in diesem Browser geöffnet waren',
  withCode: 'Mit dem Code eines früheren Antrags',
  codeText: 'Das geht auch mit einem Antrag bei einer anderen Behörde.',
  show: 'Angaben ansehen',
  unknownKey: 'Diesen Antrag können wir hier nicht mehr öffnen. Geben Sie seinen Code ein.',
  itself: 'Das ist der Code dieses Antrags. Geben Sie den Code eines anderen Antrags ein',
  chooseTitle: 'Was möchten Sie übernehmen?',
  from: name => `Aus: ${name}`,
  application: (number, day) => `Antrag ${number} vom ${day}`,
  draft: day => `Entwurf vom ${day}`,
  nothingYet: 'Noch ist nichts übernommen.',
  fresh: 'Neue Angaben',
  answered: 'Schon beantwortet',
  answeredText: 'Diese Fragen haben Sie hier schon anders beantwortet. Nur was Sie ankreuzen, wird ersetzt.',
  before: text => `Bisher: ${text}`,
  after: text => `Neu: ${text}`,
  unfit: 'Passt nicht in diesen Antrag',
  nothing: 'In dem früheren Antrag steht nichts, was hier noch fehlt.',
  nothingTicked: 'Kreuzen Sie mindestens eine Angabe an',
  changed: 'Einer der beiden Anträge wurde inzwischen geändert. Es wurde nichts übernommen. Prüfen Sie die Auswahl.',
  filesRefused: 'Diese Dateien konnten wir nicht übernehmen, deshalb wurde nichts übernommen:',
  take: 'Ausgewählte Angaben übernehmen',
  cancel: 'Nichts übernehmen',
  other: 'Anderen Antrag wählen',
  doneTitle: 'Angaben übernommen',
  done: count => (count === 1 ? 'Eine Angabe wurde übernommen.' : `${count} Angaben wurden übernommen.`),
  check: 'Prüfen Sie, ob sie noch stimmen.',
  summary: count => `Übernommene Angaben (${count})`,
}

const english: TakeOverWords = {
  link: 'Take over answers from an earlier application',
  linkText: 'Have you applied for something before? Then you do not have to enter everything again.',
  title: 'Take over answers from an earlier application',
  intro: 'First you see what would be taken over, then you choose. Nothing happens before.',
  known: 'Applications that were open in this browser',
  withCode: 'With the code of an earlier application',
  codeText: 'This also works with an application to another authority.',
  show: 'Show the answers',
  unknownKey: 'We cannot open this application here any more. Enter its code.',
  itself: 'This is the code of this application. Enter the code of another one',
  chooseTitle: 'What would you like to take over?',
  from: name => `From: ${name}`,
  application: (number, day) => `application ${number} of ${day}`,
  draft: day => `draft of ${day}`,
  nothingYet: 'Nothing has been taken over yet.',
  fresh: 'New answers',
  answered: 'Answered already',
  answeredText: 'You have answered these questions differently here. Only what you tick is replaced.',
  before: text => `So far: ${text}`,
  after: text => `New: ${text}`,
  unfit: 'Does not fit this application',
  nothing: 'The earlier application has nothing that is still missing here.',
  nothingTicked: 'Tick at least one answer',
  changed: 'One of the two applications has been changed meanwhile. Nothing was taken over. Check your choice.',
  filesRefused: 'We could not take over these files, so nothing was taken over:',
  take: 'Take over the ticked answers',
  cancel: 'Take over nothing',
  other: 'Choose another application',
  doneTitle: 'Answers taken over',
  done: count => (count === 1 ? 'One answer was taken over.' : `${count} answers were taken over.`),
  check: 'Check that they are still right.',
  summary: count => `Answers taken over (${count})`,
}

const simpleGerman: TakeOverWords = {
  link: 'Antworten aus einem alten Antrag nehmen',
  linkText: 'Haben Sie schon einen Antrag gestellt? Dann müssen Sie nicht alles noch einmal schreiben.',
  title: 'Antworten aus einem alten Antrag nehmen',
  intro: 'Wir zeigen Ihnen die alten Antworten. Dann wählen Sie aus. Vorher passiert nichts.',
  known: 'Anträge aus diesem Browser',
  withCode: 'Mit dem Code von einem alten Antrag',
  codeText: 'Der alte Antrag kann auch von einem anderen Amt sein.',
  show: 'Antworten ansehen',
  unknownKey: 'Diesen Antrag können wir nicht mehr öffnen. Bitte geben Sie den Code ein.',
  itself: 'Das ist der Code von diesem Antrag. Geben Sie den Code von einem anderen Antrag ein',
  chooseTitle: 'Welche Antworten wollen Sie nehmen?',
  from: name => `Aus: ${name}`,
  application: (number, day) => `Antrag ${number} vom ${day}`,
  draft: day => `Entwurf vom ${day}`,
  nothingYet: 'Noch ist nichts passiert.',
  fresh: 'Neue Antworten',
  answered: 'Schon beantwortet',
  answeredText: 'Hier gibt es schon eine Antwort. Wenn Sie ein Kreuz machen, kommt die alte Antwort weg.',
  before: text => `Bis jetzt: ${text}`,
  after: text => `Neu: ${text}`,
  unfit: 'Das passt nicht',
  nothing: 'In dem alten Antrag steht nichts Neues.',
  nothingTicked: 'Machen Sie mindestens ein Kreuz',
  changed: 'Ein Antrag ist jetzt anders. Es ist nichts passiert. Bitte prüfen Sie noch einmal.',
  filesRefused: 'Diese Dateien gehen nicht. Deshalb ist nichts passiert:',
  take: 'Antworten nehmen',
  cancel: 'Nichts nehmen',
  other: 'Anderen Antrag wählen',
  doneTitle: 'Die Antworten sind da',
  done: count => (count === 1 ? 'Eine Antwort ist neu.' : `${count} Antworten sind neu.`),
  check: 'Bitte prüfen Sie: Stimmen die Antworten noch?',
  summary: count => `Antworten aus einem alten Antrag (${count})`,
}

const WORDS: Readonly<Record<Spoken, TakeOverWords>> = { de: german, en: english, 'de-simple': simpleGerman }

export const takeOverWords = (language: Language): TakeOverWords => WORDS[spokenFor(language)]
export const useTakeOverWords = (): TakeOverWords => takeOverWords(usePageLanguage())
