export const MESSAGE_LENGTH = 5_000
export const REASONS_LENGTH = 10_000

export type WrittenText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' | 'unreadable' }

/** What somebody wrote: line breaks made equal, outer space removed, nothing invisible inside. */
export function readText(raw: string, maxLength: number): WrittenText {
  const text = raw.replace(/\r\n?/g, '\n').trim()
  if (text === '') return { ok: false, reason: 'empty' }
  if (text.length > maxLength) return { ok: false, reason: 'too-long' }
  if (!text.isWellFormed() || /[^\P{Cc}\n\t]|\uFFFD/u.test(text)) return { ok: false, reason: 'unreadable' }
  return { ok: true, text }
}

const number = new Intl.NumberFormat('de-DE')

/** The message at the field. `what` completes "Schreiben Sie …". */
export function textMessage(reason: 'empty' | 'too-long' | 'unreadable', what: string, maxLength: number): string {
  switch (reason) {
    case 'empty':
      return `Schreiben Sie ${what}.`
    case 'too-long':
      return `Der Text ist zu lang. Kürzen Sie ihn auf ${number.format(maxLength)} Zeichen.`
    case 'unreadable':
      return 'Der Text enthält unsichtbare Steuerzeichen. Tippen Sie die Stelle neu, statt sie einzufügen.'
  }
}
