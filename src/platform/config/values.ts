import { type Environment, SettingError } from './setting.ts'

/** AMTSWEG_PORT, else PORT, which many hosts set; 0 lets the system choose. */
export function portOf(env: Environment): number {
  const name = env['AMTSWEG_PORT'] ? 'AMTSWEG_PORT' : 'PORT'
  const text = env[name] || '3000'
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new SettingError(`${name} ist „${text}“. Nötig ist eine Zahl von 0 bis 65535, zum Beispiel 3000.`)
  return Number(text)
}

/** The address in a setting; undefined when it is not set. The message never repeats it: it may hold a password. */
export function urlOf(
  env: Environment,
  name: string,
  protocols: readonly string[],
  example: string,
): string | undefined {
  const text = env[name]
  if (!text) return undefined
  const withHost = text.replace(/^(\w+:\/\/[^/@]*@?)\//, '$1localhost/')
  if (!URL.canParse(withHost) || !protocols.includes(new URL(withHost).protocol))
    throw new SettingError(`${name} ist keine Adresse, die hier passt. Sie sieht zum Beispiel so aus: ${example}`)
  return text
}

/** One of a few words; the first is meant when nothing is set. */
export function oneOf(env: Environment, name: string, words: readonly [string, ...string[]]): string {
  const word = env[name] || words[0]
  if (!words.includes(word)) throw new SettingError(`${name} ist „${word}“. Möglich sind: ${words.join(', ')}.`)
  return word
}

/** "Name <address>" or an address alone. */
export function mailFromOf(env: Environment): string {
  const text = env['AMTSWEG_MAIL_FROM'] || 'Antragsservice <antrag@localhost>'
  if (!/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text))
    throw new SettingError(
      `AMTSWEG_MAIL_FROM ist „${text.replaceAll(/\s+/g, ' ')}“. Nötig ist ein Absender, zum Beispiel: Stadt Musterstadt <antrag@example.de>`,
    )
  return text
}
