import { instantIn } from '../../../../platform/instant.ts'
import { uploadMessage } from '../../../attachments/domain/index.ts'
import type { ApplicationWords } from './application-words.ts'

export const german: ApplicationWords = {
  language: 'de',
  start: {
    takesAbout: 'Das Ausfüllen dauert etwa',
    minutes: minutes => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
    kept: days =>
      `Sie können jederzeit unterbrechen und später weitermachen. Wir heben Ihre Eingaben ${days} Tage auf.`,
    atHand: 'Halten Sie bereit',
    cost: 'Was es kostet',
    begin: 'Jetzt starten',
    resume: 'Mit Code weitermachen',
    responsible: 'Wer zuständig ist',
    legalBasis: 'Rechtsgrundlagen',
    dataProtection: 'Datenschutz',
    allDataProtection: 'Alles zum Datenschutz',
    home: 'Startseite',
  },
  contact: { phone: 'Telefon', email: 'E-Mail', opened: hours => `Geöffnet: ${hours}` },
  later: {
    title: 'Später weitermachen',
    saved: 'Ihre Eingaben sind gespeichert. Mit diesem Code machen Sie auf jedem Gerät weiter:',
    enterHere: 'Geben Sie ihn hier ein:',
    until: day =>
      `Der Code gilt bis ${day}. Wer den Code hat, kann Ihren Antrag lesen und ändern. Geben Sie ihn nicht weiter.`,
    copyCode: 'Code kopieren',
    print: 'Drucken',
    byMail: 'Code per E-Mail bekommen',
    address: 'E-Mail-Adresse',
    sendCode: 'Code senden',
    badAddress: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de',
    sentTitle: 'Der Code ist unterwegs',
    sentText: address => `Wir senden ihn an ${address}.`,
    noMailTitle: 'Es wurde keine E-Mail verschickt',
    noMailText: 'Dieser Dienst kann gerade keine E-Mails verschicken. Schreiben Sie den Code auf oder drucken Sie ihn.',
    howOn: 'Wie geht es weiter?',
    stranger: 'Sitzen Sie an einem fremden Gerät? Dann schließen Sie den Antrag hier.',
    goOn: 'Jetzt weitermachen',
    close: 'Antrag auf diesem Gerät schließen',
  },
  code: {
    label: 'Code',
    hint: '16 Zeichen, zum Beispiel 23HB-K7PM-XQ9D-VTR3. Groß oder klein, mit oder ohne Striche: beides geht.',
    goOn: 'Weitermachen',
    resumeTitle: 'Antrag weiter ausfüllen',
    resumeText: 'Geben Sie den Code ein, den Sie beim Unterbrechen bekommen haben.',
    alreadySent: 'Haben Sie den Antrag schon abgesendet?',
    toStatus: 'Zum Stand Ihres Antrags',
    expiredTitle: 'Bitte geben Sie Ihren Code ein',
    expiredText:
      'Dieser Antrag ist in diesem Browser nicht mehr geöffnet. Mit Ihrem Code machen Sie dort weiter, wo Sie aufgehört haben.',
    expiredValues: 'Ihre letzten Eingaben sind noch da und werden danach gespeichert.',
    noCode: 'Sie haben keinen Code?',
    beginAnew: 'Beginnen Sie den Antrag neu',
    refusals: {
      'not-a-code': 'Geben Sie den Code mit 16 Zeichen ein, zum Beispiel 23HB-K7PM-XQ9D-VTR3',
      'mistyped-code': 'In diesem Code ist ein Tippfehler. Vergleichen Sie ihn Zeichen für Zeichen',
      'not-a-number': 'Geben Sie die Vorgangsnummer mit zwölf Ziffern ein, zum Beispiel 0042 8391 5027',
      'mistyped-number': 'In dieser Vorgangsnummer ist ein Tippfehler. Vergleichen Sie sie Ziffer für Ziffer',
      unknown:
        'Dazu finden wir keinen Antrag. Prüfen Sie Ihre Eingabe. Ein Entwurf wird 60 Tage nach der letzten Änderung gelöscht',
    },
  },
  receipt: {
    title: 'Ihr Antrag ist angekommen',
    number: 'Ihre Vorgangsnummer:',
    receivedBy: 'Eingegangen bei:',
    receivedAt: instant => `am ${instant}`,
    mailed: address => `Eine Bestätigung senden wir an ${address}.`,
    notMailed:
      'Dieser Dienst kann gerade keine E-Mails verschicken. Laden Sie die Eingangsbestätigung hier herunter. Nachrichten finden Sie beim Stand Ihres Antrags.',
    code: 'Ihr Code:',
    keep: 'Mit Nummer und Code sehen Sie jederzeit, wie es steht. Bewahren Sie beides auf.',
    pdf: 'Eingangsbestätigung als PDF',
    status: 'Stand Ihres Antrags',
    copyNumber: 'Nummer kopieren',
    steps: 'So geht es weiter',
  },
  overview: {
    toStart: 'Zur Startseite des Antrags',
    toTasks: 'Zur Übersicht',
  },
  conflict: {
    title: 'Diese Seite wurde in einem anderen Fenster geändert',
    stored: 'Dort steht jetzt:',
    yours: 'Unten sehen Sie Ihre Eingaben aus diesem Fenster. Mit „Speichern und weiter“ gelten diese. Oder:',
    keepStored: 'Angaben aus dem anderen Fenster behalten',
  },
  files: {
    sentMeanwhile: 'Der Antrag wurde inzwischen abgesendet',
    tooManyHere: max => `Mehr Dateien nehmen wir hier nicht an${max === undefined ? '' : `: höchstens ${max}`}`,
    refusal: uploadMessage,
  },
  instant: at => instantIn('de', at),
}
