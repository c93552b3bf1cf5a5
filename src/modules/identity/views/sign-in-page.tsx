import { Alert } from '../../../ui/components/alert.tsx'
import { Button } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import { signInUrl } from '../urls.ts'

export type SignInProblem =
  | { readonly kind: 'no-email' }
  | { readonly kind: 'no-password' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly waitMs: number }

export interface SignInPageProps {
  /** Where to go after sign-in; a page of the desk. */
  readonly wanted: string
  readonly email: string
  readonly problem?: SignInProblem
  readonly signedOut: boolean
}

const duration = (ms: number): string => {
  const minutes = Math.ceil(ms / 60_000)
  if (ms < 60_000) return `${Math.ceil(ms / 1000)} Sekunden`
  return minutes === 1 ? 'einer Minute' : `${minutes} Minuten`
}

/** The same words for a wrong password and an unknown account. */
const messageOf = (problem: SignInProblem): { readonly text: string; readonly field: 'email' | 'password' } => {
  switch (problem.kind) {
    case 'no-email':
      return { text: 'Geben Sie Ihre E-Mail-Adresse ein.', field: 'email' }
    case 'no-password':
      return { text: 'Geben Sie Ihr Passwort ein.', field: 'password' }
    case 'wrong':
      return { text: 'E-Mail-Adresse und Passwort passen nicht zusammen.', field: 'email' }
    case 'throttled':
      return {
        text: `Das waren zu viele Versuche. Versuchen Sie es in ${duration(problem.waitMs)} noch einmal.`,
        field: 'email',
      }
  }
}

export const signInPage = ({ wanted, email, problem, signedOut }: SignInPageProps): string => {
  const message = problem && messageOf(problem)
  const errorAt = (field: 'email' | 'password') => (message?.field === field ? { error: message.text } : {})
  return renderPage(
    { title: 'Anmelden', look: stateLook, audience: 'staff', error: message !== undefined },
    <>
      {message && <ErrorSummary errors={[{ id: message.field, message: message.text }]} />}
      {signedOut && !message && (
        <Alert kind="success" announce title="Sie sind abgemeldet">
          Schließen Sie das Fenster, wenn andere an diesem Gerät arbeiten.
        </Alert>
      )}
      <h1>Anmelden</h1>
      <p>Hier melden sich Beschäftigte der Behörden an.</p>
      <form method="post" action={signInUrl()} noValidate>
        <input type="hidden" name="weiter" value={wanted} />
        <TextInput
          id="email"
          name="email"
          label="E-Mail-Adresse"
          type="email"
          autocomplete="username"
          value={email}
          {...errorAt('email')}
        />
        <TextInput
          id="password"
          name="password"
          label="Passwort"
          type="password"
          autocomplete="current-password"
          {...errorAt('password')}
        />
        <Button>Anmelden</Button>
      </form>
    </>,
  )
}
