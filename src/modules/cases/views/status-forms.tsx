import { Button } from '../../../ui/components/button.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { FileInput } from '../../../ui/components/file-input.tsx'
import { InsetText } from '../../../ui/components/inset-text.tsx'
import { Textarea } from '../../../ui/components/textarea.tsx'
import { usePageLanguage } from '../../../ui/language.tsx'
import { EXTENSION } from '../../attachments/domain/index.ts'
import type { Attachment } from '../../attachments/index.ts'
import { ANSWER_UPLOAD } from '../domain/answer-upload.ts'
import type { OpenQuestion } from '../domain/case-state.ts'
import type { FormError } from '../domain/refused-form.ts'
import { MESSAGE_LENGTH } from '../domain/written-text.ts'
import { urls } from '../urls.ts'
import { Written } from './case-material.tsx'
import type { CaseView } from './case-view.ts'
import { errorMessage } from './form-error.ts'
import { useStatusWords } from './words/use-status-words.ts'

export interface ApplicantForms {
  readonly formKey: string
  readonly errors: readonly FormError[]
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

const useErrorAt = (forms: ApplicantForms) => {
  const language = usePageLanguage()
  return (field: FormError['field']) => {
    const found = forms.errors.find(error => error.field === field)
    return found ? { error: errorMessage(found, language) } : {}
  }
}

/** The open question, with room for text and, where asked for, files. */
export const AnswerForm = ({ view, question, forms }: FormProps & { readonly question: OpenQuestion }) => {
  const words = useStatusWords().question
  const { german, size } = useStatusWords()
  const errorAt = useErrorAt(forms)
  const asked = view.messages.find(message => message.id === question.messageId)
  const accept = ANSWER_UPLOAD.accept
  return (
    <section id="rueckfrage">
      <h2>{words.title}</h2>
      <InsetText>
        <p {...german}>
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
          label={words.answer}
          required={!question.wantsFile}
          maxlength={MESSAGE_LENGTH}
          value={forms.typed.answer}
          {...errorAt('antwort')}
        />
        {question.wantsFile && (
          <>
            {forms.kept.length > 0 && <KeptFiles files={forms.kept} />}
            <FileInput
              id="datei"
              name="datei"
              label={forms.kept.length > 0 ? words.moreFiles : words.files}
              hint={words.limits(
                accept.map(type => EXTENSION[type].toUpperCase()).join(', '),
                size(ANSWER_UPLOAD.maxBytes),
              )}
              accept={accept.join(',')}
              multiple
              required={false}
              {...errorAt('datei')}
            />
          </>
        )}
        <Button>{words.send}</Button>
      </form>
    </section>
  )
}

const KeptFiles = ({ files }: { readonly files: readonly Attachment[] }) => (
  <div>
    <p>{useStatusWords().question.uploaded}</p>
    <ul>
      {files.map(file => (
        <li>
          <input type="hidden" name="behalten" value={file.id} />
          {file.name} ({useStatusWords().size(file.bytes)})
        </li>
      ))}
    </ul>
  </div>
)

/** A message of the applicant's own accord. */
export const WriteForm = ({ view, forms }: FormProps) => (
  <Details
    summary={useStatusWords().write.summary}
    open={forms.typed.text !== '' || forms.errors.some(({ field }) => field === 'text')}
  >
    <form method="post" action={urls.write(view.id)} class="aw-stack">
      <input type="hidden" name="formular" value={forms.formKey} />
      <Textarea
        id="text"
        name="text"
        label={useStatusWords().write.label(view.authority)}
        maxlength={MESSAGE_LENGTH}
        value={forms.typed.text}
        {...useErrorAt(forms)('text')}
      />
      <Button>{useStatusWords().write.send}</Button>
    </form>
  </Details>
)
