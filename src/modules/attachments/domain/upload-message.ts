import { EXTENSION, type MediaType } from './media-type.ts'

/** Why a file was not taken. */
export type UploadRefusal = 'too-large' | 'wrong-type' | 'empty' | 'interrupted' | 'too-many'

export interface UploadLimits {
  readonly maxBytes: number
  readonly accept: readonly MediaType[]
}

/** What one application may hold in all. */
export const MAX_FILES = 50
export const MAX_TOTAL_BYTES = 100 * 1024 * 1024

/** "10 MB", "850 kB", with numbers as they are written there. */
export function bytesIn(locale: string): (bytes: number) => string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return bytes => {
    if (bytes < 1024) return `${bytes} Byte`
    if (bytes < 1024 * 1024) return `${number.format(bytes / 1024)} kB`
    return `${number.format(bytes / 1024 / 1024)} MB`
  }
}
export const formatBytes = bytesIn('de-DE')

const kinds = (accept: readonly MediaType[]): string =>
  new Intl.ListFormat('de-DE').format(accept.map(type => EXTENSION[type].toUpperCase()))

/** What the person reads at the upload field. */
export function uploadMessage(reason: UploadRefusal, limits: UploadLimits): string {
  switch (reason) {
    case 'too-large':
      return `Die Datei ist zu groß. Sie darf höchstens ${formatBytes(limits.maxBytes)} groß sein.`
    case 'wrong-type':
      return `Diese Datei können wir nicht annehmen. Wählen Sie eine unbeschädigte Datei im Format ${kinds(limits.accept)}.`
    case 'empty':
      return 'Wählen Sie eine Datei aus. Es ist keine angekommen oder sie ist leer.'
    case 'interrupted':
      return 'Die Datei ist nicht vollständig angekommen. Prüfen Sie Ihre Verbindung und laden Sie die Datei noch einmal hoch.'
    case 'too-many':
      return `Mehr als ${MAX_FILES} Dateien oder zusammen ${formatBytes(MAX_TOTAL_BYTES)} sind nicht möglich. Entfernen Sie zuerst eine andere Datei.`
  }
}
