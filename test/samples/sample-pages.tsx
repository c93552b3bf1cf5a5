import { ConflictNotice } from '../../src/modules/applications/views/conflict-notice.tsx'
import { OfferNotice } from '../../src/modules/applications/views/draft-notices.tsx'
import { ExpiredPage } from '../../src/modules/applications/views/expired-page.tsx'
import { ReceiptPage } from '../../src/modules/applications/views/receipt-page.tsx'
import { ResumePage } from '../../src/modules/applications/views/resume-page.tsx'
import { SaveLaterPage } from '../../src/modules/applications/views/save-later-page.tsx'
import { ServiceStartPage } from '../../src/modules/applications/views/service-start-page.tsx'
import { review, taskList } from '../../src/modules/forms/domain/engine.ts'
import { ReviewPage, TaskListPage } from '../../src/modules/forms/index.ts'
import { SPOKEN } from '../../src/platform/language.ts'
import { renderPage, stateLook } from '../../src/ui/page.tsx'
import { everyAnswer, everyFieldForm, surroundings } from './every-field-form.ts'

const code = '23HB-K7PM-XQ9D-VTR3'

/** The pages of the journey that are no form pages, by name. */
export const samplePages = {
  start: () => (
    <ServiceStartPage
      title="Hundesteuer: Hund anmelden"
      description="Sie halten einen Hund? Dann melden Sie ihn bei der Stadt an."
      minutes={10}
      atHand={['Chipnummer des Hundes', 'IBAN Ihres Kontos']}
      cost="Die Anmeldung ist **kostenlos**. Die Steuer beträgt 60 € im Jahr."
      authority={{
        name: 'Stadt Neustadt an der Orla',
        street: 'Markt 1',
        town: '07806 Neustadt an der Orla',
        phone: '036481 850',
        email: 'info@neustadt.example',
        openingHours: 'Dienstag und Donnerstag von 9 bis 12 Uhr',
      }}
      legalBasis={[{ law: 'Hundesteuersatzung', paragraph: '§ 9', about: 'Hunde sind anzumelden' }]}
      dataProtection="Wir nutzen Ihre Angaben nur für die Hundesteuer."
      dataProtectionHref="/datenschutz"
      startAction="/start"
      resumeHref="/weiter"
      keptDays={60}
    />
  ),
  tasks: () => (
    <TaskListPage
      title="Hundesteuer: Hund anmelden"
      tasks={taskList(everyFieldForm, everyAnswer, surroundings)}
      reviewHref="/pruefen"
      laterHref="/spaeter"
      pageHref={({ pageId }) => `/${pageId}`}
      notice={<OfferNotice lost={2} href="/neues-formular" />}
    />
  ),
  review: () => (
    <ReviewPage
      groups={review(everyFieldForm, everyAnswer, surroundings)}
      declarations={everyFieldForm.source.declarations}
      open={[]}
      errors={[{ fieldId: 'richtig', inputName: 'richtig', message: 'Bestätigen Sie „Richtigkeit“' }]}
      action="/pruefen"
      laterHref="/spaeter"
      recipient="Stadt Neustadt an der Orla"
      pageHref={({ pageId }) => `/${pageId}`}
    />
  ),
  incomplete: () => (
    <ReviewPage
      groups={[]}
      declarations={[]}
      open={[{ ref: { pageId: 'alles' }, title: 'Alle Arten von Fragen' }]}
      action="/pruefen"
      laterHref="/spaeter"
      recipient="Stadt Neustadt an der Orla"
      pageHref={({ pageId }) => `/${pageId}`}
    />
  ),
  later: () => (
    <SaveLaterPage
      code={code}
      resumeAddress="https://amtsweg.example/weiter"
      keptUntil="22. Januar 2027"
      continueHref="/aufgaben"
      mailAction="/spaeter"
      mails
      leaveAction="/abmelden"
      email="erika@"
      error="Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de"
    />
  ),
  resume: () => (
    <ResumePage action="/weiter" statusHref="/status" code="23HB" error="Geben Sie den Code mit 16 Zeichen ein" />
  ),
  expired: () => (
    <ExpiredPage action="/weiter" homeHref="/" carried={{ name: '"><script>', wahl: ['a', 'b'], _code: 'x' }} />
  ),
  receipt: () => (
    <ReceiptPage
      number="0042 8391 5027"
      code={code}
      receivedAt="23.11.2026, 14:05 Uhr"
      authority="Stadt Neustadt an der Orla"
      email="erika@mustermann.example"
      steps={[
        { title: 'Wir prüfen Ihre Angaben', text: 'Das dauert etwa zwei Wochen.' },
        { title: 'Sie bekommen einen Bescheid' },
      ]}
      pdfHref="/eingang.pdf"
      mails
      statusHref="/status"
    />
  ),
  conflict: () => (
    <>
      <ConflictNotice stored={[{ label: 'Rufname', text: 'Rex' }]} storedHref="/alles" />
      <h1>Rufname</h1>
    </>
  ),
} as const

/** One of them as a whole document. */
export const renderSample = (name: keyof typeof samplePages, language = 'de'): string =>
  renderPage(
    {
      title: name,
      look: stateLook,
      language,
      languages: SPOKEN.map(one => ({ language: one, href: `?sprache=${one}` })),
      islands: ['form-page'],
    },
    samplePages[name](),
  )
