import { type Command, UsageError } from './cli/command.ts'
import { explainError } from './cli/explain-error.ts'
import { commandHelp, overview } from './cli/help.ts'

// "amtsweg doctor | head" ends the reader before the writer: that is no error.
process.stdout.on('error', error => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
})

/** Every command. What it needs is loaded when it is called. */
const commands: readonly Command[] = [
  {
    name: 'start',
    usage: 'start',
    summary: 'Anwendung und Datenbank starten (auch ohne Angabe)',
    help: 'Legt beim ersten Mal die Datenbank an und lädt die Daten. Strg+C beendet alles.',
    load: () => import('./cli/start.ts'),
  },
  {
    name: 'migrate',
    usage: 'migrate',
    summary: 'Datenbank auf den neuesten Stand bringen',
    help: 'Führt alle ausstehenden Änderungen aus. „start“ tut das auch von selbst.',
    load: () => import('./cli/migrate.ts'),
  },
  {
    name: 'demo',
    usage: 'demo',
    summary: 'Demodaten laden',
    help: 'Ergänzt Behörden, Konten und Online-Dienste zum Ausprobieren. Vorhandenes bleibt, wie es ist.',
    load: () => import('./cli/demo.ts'),
  },
  {
    name: 'user add',
    usage: 'user add --tenant KÜRZEL --email ADRESSE --name NAME --role ROLLE',
    summary: 'Konto für eine Behörde anlegen',
    help: `Fragt nach dem Passwort oder liest es aus der Standardeingabe.

  --tenant KÜRZEL    Behörde, zum Beispiel neustadt-an-der-orla
  --email ADRESSE    Anmeldename
  --name NAME        Vor- und Nachname
  --role ROLLE       clerk (bearbeitet), decider (entscheidet), head (leitet), admin (verwaltet),
                     author (macht Formulare) oder publisher (gibt Formulare frei); mehrfach möglich`,
    load: () => import('./cli/user-add.ts'),
  },
  {
    name: 'regions import',
    usage: 'regions import DATEI [--changes CSV]',
    summary: 'Gemeindeverzeichnis (GV100AD) einlesen',
    help: `Nimmt die Textdatei des Statistischen Bundesamtes, für ein Land oder für alle.
Aufgelöste Gemeinden bleiben erhalten und führen zu ihrer Nachfolgerin.

  --changes CSV      Gebietsänderungen „alter AGS;neuer AGS;Datum“`,
    load: () => import('./cli/regions-import.ts'),
  },
  {
    name: 'fim inspect',
    usage: 'fim inspect DATEI [--json]',
    summary: 'FIM-Datenschema ansehen: Felder, Gruppen, Regeln',
    help: `Liest XDatenfelder 2.0 und 3.0.0. Eine Datei, die sich nicht lesen lässt, endet mit Code 2.

  --json             Ergebnis für Programme`,
    load: () => import('./cli/fim-inspect.ts'),
  },
  {
    name: 'feel eval',
    usage: "feel eval 'AUSDRUCK' ['JSON']",
    summary: 'FEEL-Ausdruck auswerten',
    help: `Schreibt das Ergebnis als JSON. Namen, die im JSON fehlen, sind null.

  JSON               Namen und Werte, zum Beispiel '{"hund": {"anzahl": 3}}'`,
    load: () => import('./cli/feel-eval.ts'),
  },
  {
    name: 'fim import',
    usage: 'fim import DATEI --package NAME [--out ORDNER] [--codelist DATEI] [--update]',
    summary: 'Aus einem FIM-Datenschema ein Dienstpaket machen',
    help: `Legt einen Ordner mit Formular, Texten, Bescheiden und Testwegen an. Gibt es den Ordner schon,
steht da, was sich ändern würde (Code 1); geschrieben wird erst mit --update.

  --package NAME     Name des Pakets und letzter Teil der Adresse, zum Beispiel jagdschein-verlaengern
  --out ORDNER       Ordner für Dienstpakete; ohne Angabe service-packages
  --codelist DATEI   Codeliste (genericode), auf die das Schema verweist; mehrfach möglich.
                     Eingelesene Listen sind schon bekannt: amtsweg codelist import
  --update           Vorhandenes Paket auf den Stand des Schemas bringen`,
    load: () => import('./cli/fim-import.ts'),
  },
  {
    name: 'codelist import',
    usage: 'codelist import DATEI …',
    summary: 'Codelisten (genericode 1.0) einlesen, auf die FIM-Datenschemata verweisen',
    help: `Nimmt Codelisten, wie das XRepository sie als Genericode anbietet. Danach kennt sie jeder FIM-Import.
Eine Version, die schon da ist, bleibt, wie sie ist. Eine Datei, die sich nicht lesen lässt, endet mit Code 2.`,
    load: () => import('./cli/codelist-import.ts'),
  },
  {
    name: 'codelist list',
    usage: 'codelist list [--json]',
    summary: 'Eingelesene Codelisten zeigen',
    help: `Eine Zeile je Version: Kennung, Version, Zahl der Einträge, Name.

  --json             Ergebnis für Programme`,
    load: () => import('./cli/codelist-list.ts'),
  },
  {
    name: 'fim export',
    usage: 'fim export DATEI|PAKET --format json-schema|xdf3',
    summary: 'Formular als JSON Schema oder XDatenfelder 3 ausgeben',
    help: `Nimmt ein FIM-Datenschema, einen Paketordner oder den Namen eines Pakets und schreibt in die Standardausgabe.

  --format FORMAT    json-schema (JSON Schema 2020-12 der Antworten) oder xdf3 (XDatenfelder 3.0.0)`,
    load: () => import('./cli/fim-export.ts'),
  },
  {
    name: 'doctor',
    usage: 'doctor [--json]',
    summary: 'Prüfen, ob alles funktioniert',
    help: `Prüft Datenbank, Schlüssel, Speicherplatz, Mail, Schriften, PDF und Uhr. Nennt zu jedem Fehler die Abhilfe.

  --json             Ergebnis für Programme`,
    load: () => import('./cli/doctor.ts'),
  },
]

async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--version')) return say((await import('./cli/version.ts')).version())
  const command = find(args)
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help')
    return say(command && command.name !== 'start' ? commandHelp(command) : overview(commands))
  if (command === undefined) throw new UsageError(`Den Befehl „${args.join(' ')}“ gibt es nicht.`)
  const { run } = await command.load()
  return run(startsWith(args, command) ? args.slice(command.name.split(' ').length) : args)
}

/** Without a command, `start` is meant. */
const find = (args: readonly string[]): Command | undefined =>
  args.length === 0 || args[0]?.startsWith('-') ? commands[0] : commands.find(command => startsWith(args, command))

const startsWith = (args: readonly string[], command: Command): boolean =>
  command.name.split(' ').every((word, index) => args[index] === word)

function say(text: string): number {
  console.log(text)
  return 0
}

async function exitCode(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    const { line, code } = explainError(error, process.env)
    console.error(line)
    return code
  }
}

process.exit(await exitCode(process.argv.slice(2)))
