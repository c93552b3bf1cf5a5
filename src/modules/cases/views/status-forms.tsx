import { Button } from '../../../ui/components/button.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { FileInput } from '../../../ui/components/file-input.tsx'
import { InsetText } from '../../../ui/components/inset-text.tsx'
import { Textarea } from '../../../ui/components/textarea.tsx'
import { EXTENSION, formatBytes } from '../../attachments/domain/index.ts'
import type { Attachment } from '../../attachments/index.ts'
import { ANSWER_UPLOAD } from '../domain/answer-upload.ts'
import type { OpenQuestion } from '../domain/case-state.ts'
import { MESSAGE_LENGTH } from '../domain/written-text.ts'
import { urls } from '../urls.ts'
import { Written } from './case-material.tsx'
import type { CaseView } from './case-view.ts'

export interface ApplicantForms {
  readonly formKey: string
  readonly errors: readonly { readonly field: 'antwort' | 'datei' | 'text'; readonly message: string }[]
  /** As typed, so that it stands there again. */
  readonly typed: { readonly answer: string; readonly text: string }
  /** Files of an answer that was sent back: uploaded already, not lost. */
  readonly kept: readonly Attachment[]
  /** The form no longer fitted the case. */
  readonly wasLate: boolean
}

interface FormProps {
  readonly view: CaseView
  readonly forms: ApplicantForms
}

const errorAt = (forms: ApplicantForms, field: ApplicantForms['errors'][number]['field']) => {
  const found = forms.errors.find(error => error.field === field)
  return found ? { error: found.message } : {}
}

/** The open question, with room for text and, where asked for, files. */
export const AnswerForm = ({ view, question, forms }: FormProps & { readonly question: OpenQuestion }) => {
  const asked = view.messages.find(message => message.id === question.messageId)
  const accept = ANSWER_UPLOAD.accept
  return (
    <section id="rueckfrage">
      <h2>Unsere Frage</h2>
      <InsetText>
        <p>
          <Written text={asked?.text ?? ''} />
        </p>
      </InsetText>
      <form
        method="post"
        action={urls.answer(view.id)}
        class="aw-stack"
        {...(question.wantsFile ? { encType: 'multipart/form-data' } : {})}
      >
        <input type="hidden" name="formular" value={forms.formKey} />
        <input type="hidden" name="frage" value={question.messageId} />
        <Textarea
          id="antwort"
          name="antwort"
          label="Ihre Antwort"
          required={!question.wantsFile}
          maxlength={MESSAGE_LENGTH}
          value={forms.typed.answer}
          {...errorAt(forms, 'antwort')}
        />
        {question.wantsFile && (
          <>
            {forms.kept.length > 0 && <KeptFiles files={forms.kept} />}
            <FileInput
              id="datei"
              name="datei"
              label={forms.kept.length > 0 ? 'Weitere Dateien' : 'Dateien'}
              hint={`${accept.map(type => EXTENSION[type].toUpperCase()).join(', ')}, je Datei höchstens ${formatBytes(ANSWER_UPLOAD.maxBytes)}`}
              accept={accept.join(',')}
              multiple
              required={false}
              {...errorAt(forms, 'datei')}
            />
          </>
        )}
        <Button>Antwort senden</Button>
      </form>
    </section>
  )
}

const KeptFiles = ({ files }: { readonly files: readonly Attachment[] }) => (
  <div>
    <p>Schon hochgeladen:</p>
    <ul>
      {files.map(file => (
        <li>
          <input type="hidden" name="behalten" value={file.id} />
          {file.name} ({formatBytes(file.bytes)})
        </li>
      ))}
    </ul>
  </div>
)

/** A message of the applicant's own accord. */
export const WriteForm = ({ view, forms }: FormProps) => (
  <Details
    summary="Nachricht schreiben"
    open={forms.typed.text !== '' || forms.errors.some(({ field }) => field === 'text')}
  >
    <form method="post" action={urls.write(view.id)} class="aw-stack">
      <input type="hidden" name="formular" value={forms.formKey} />
      <Textarea
        id="text"
        name="text"
        label={`Ihre Nachricht an ${view.authority}`}
        maxlength={MESSAGE_LENGTH}
        value={forms.typed.text}
        {...errorAt(forms, 'text')}
      />
      <Button>Nachricht senden</Button>
    </form>
  </Details>
)
