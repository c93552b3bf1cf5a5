import type { Opened } from '../access.ts'

type Refusal = Extract<Opened, { ok: false }>['reason']

/** What a person reads when number or code did not open anything. */
export function codeMessage(reason: Refusal): string {
  switch (reason) {
    case 'not-a-code':
      return 'Geben Sie den Code mit 16 Zeichen ein, zum Beispiel 23HB-K7PM-XQ9D-VTR3'
    case 'mistyped-code':
      return 'In diesem Code ist ein Tippfehler. Vergleichen Sie ihn Zeichen für Zeichen'
    case 'not-a-number':
      return 'Geben Sie die Vorgangsnummer mit zwölf Ziffern ein, zum Beispiel 0042 8391 5027'
    case 'mistyped-number':
      return 'In dieser Vorgangsnummer ist ein Tippfehler. Vergleichen Sie sie Ziffer für Ziffer'
    case 'unknown':
      return 'Dazu finden wir keinen Antrag. Prüfen Sie Ihre Eingabe. Ein Entwurf wird 60 Tage nach der letzten Änderung gelöscht'
  }
}
