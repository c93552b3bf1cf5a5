import { Button } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { FileInput } from '../../../ui/components/file-input.tsx'
import { Select } from '../../../ui/components/select.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { CodeListsInput } from './code-lists-input.tsx'

export type Beginning = 'leer' | 'kopie' | 'fim'

export interface NewPageProps {
  readonly packages: readonly { readonly value: string; readonly label: string }[]
  readonly sent?: { readonly beginning: Beginning; readonly title: string; readonly from: string }
  /** At which control of the form that was sent. */
  readonly problem?: { readonly at: 'titel' | 'vorlage' | 'datei' | 'codelisten'; readonly message: string }
}

/** Three ways to begin, each a form of its own. */
export function newPage(desk: AuthorDesk, { packages, sent, problem }: NewPageProps): string {
  const id = (beginning: Beginning, control: string) => `${beginning}-${control}`
  const errorAt = (beginning: Beginning, control: string) =>
    problem && sent?.beginning === beginning && problem.at === control ? { error: problem.message } : {}
  const title = (beginning: Beginning) => ({
    id: id(beginning, 'titel'),
    name: 'titel',
    value: sent?.beginning === beginning ? sent.title : '',
    ...errorAt(beginning, 'titel'),
  })
  return authorPage(
    desk,
    { title: 'Neues Formular', error: problem !== undefined, trail: [] },
    <>
      {problem && sent && <ErrorSummary errors={[{ id: id(sent.beginning, problem.at), message: problem.message }]} />}
      <h1>Neues Formular</h1>
      <p>Wählen Sie, womit Sie beginnen. Alles lässt sich danach ändern.</p>

      <section aria-labelledby="leer">
        <h2 id="leer">Leer beginnen</h2>
        <p>Name, Anschrift und E-Mail-Adresse fragt das Formular von Anfang an. Alles andere fügen Sie hinzu.</p>
        <form method="post" action={urls.create} noValidate>
          <input type="hidden" name="art" value="leer" />
          <TextInput
            label="Titel des Formulars"
            hint="So heißt es für Bürgerinnen und Bürger, zum Beispiel „Brauchtumsfeuer anmelden“."
            {...title('leer')}
          />
          <Button>Formular anlegen</Button>
        </form>
      </section>

      <section aria-labelledby="fim">
        <h2 id="fim">Mit einem FIM-Datenschema</h2>
        <p>
          Aus dem Schema werden Seiten, Felder, Listen und Regeln. Was sich nicht sicher übersetzen lässt, steht danach
          als Vorschlag am Feld.
        </p>
        <form method="post" action={urls.create} encType="multipart/form-data" noValidate>
          <input type="hidden" name="art" value="fim" />
          <FileInput
            id={id('fim', 'datei')}
            name="datei"
            label="Datei mit dem Schema"
            hint="XDatenfelder 2.0 oder 3.0, Endung .xml"
            accept=".xml,application/xml,text/xml"
            {...errorAt('fim', 'datei')}
          />
          <CodeListsInput id={id('fim', 'codelisten')} {...errorAt('fim', 'codelisten')} />
          <TextInput
            label="Titel des Formulars"
            hint="Leer: der Name des Schemas."
            required={false}
            {...title('fim')}
          />
          <Button kind="secondary">Schema übernehmen</Button>
        </form>
      </section>

      <section aria-labelledby="kopie">
        <h2 id="kopie">Als Kopie</h2>
        <p>Die Vorlage bleibt, wie sie ist. Die Werte, die Ihre Behörde dazu eingetragen hat, kommen mit.</p>
        <form method="post" action={urls.create} noValidate>
          <input type="hidden" name="art" value="kopie" />
          <Select
            id={id('kopie', 'vorlage')}
            name="vorlage"
            label="Vorlage"
            options={packages}
            value={sent?.from ?? ''}
            {...errorAt('kopie', 'vorlage')}
          />
          <TextInput label="Titel des Formulars" {...title('kopie')} />
          <Button kind="secondary">Kopie anlegen</Button>
        </form>
      </section>
    </>,
  )
}
