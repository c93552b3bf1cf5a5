import type { Command } from './command.ts'

export const overview = (commands: readonly Command[]): string => `Amtsweg: Verwaltungsleistungen online

Aufruf: npx amtsweg BEFEHL

${commands.map(command => `  ${command.name.padEnd(16)} ${command.summary}`).join('\n')}

  --help           Hilfe, auch zu jedem Befehl
  --version        Version

Einstellungen (Umgebungsvariablen)
  DATABASE_URL          eigener PostgreSQL-Server ab Version 15; sonst läuft einer im Datenordner
  AMTSWEG_DATA_DIR      Datenordner (data)
  AMTSWEG_PORT          Port (3000)
  AMTSWEG_HOST          Netzadresse (127.0.0.1, nur dieser Rechner)
  AMTSWEG_PUBLIC_URL    Adresse, unter der die Anwendung zu erreichen ist
  AMTSWEG_PROXY         on: ein Proxy davor nennt die Adresse der Aufrufer (off)
  AMTSWEG_SMTP_URL      Mailserver; sonst bleiben Mails im Postausgang
  AMTSWEG_MAIL_FROM     Absender der Mails
  AMTSWEG_MASTER_KEY    Schlüssel der Daten; sonst steht er im Datenordner
  AMTSWEG_DEMO          on oder off: Demodaten und Demokonten (on)
  AMTSWEG_LOG           debug, info, warn, error oder silent (warn)

Ergebnis: 0 gelungen, 1 gescheitert, 2 falsch aufgerufen`

export const commandHelp = (command: Command): string => `Aufruf: npx amtsweg ${command.usage}

${command.summary}.
${command.help}`
