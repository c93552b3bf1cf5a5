/** Whom the legal pages speak for; a tenant has all of it. */
export interface LegalBody {
  readonly name: string
  readonly address: {
    readonly street: string
    readonly houseNumber: string
    readonly postcode: string
    readonly city: string
  }
  readonly email: string
  readonly phone: string
}

interface LegalProps {
  readonly body: LegalBody
}

const Contact = ({ body }: LegalProps) => (
  <p>
    {body.name}
    <br />
    {body.address.street} {body.address.houseNumber}
    <br />
    {body.address.postcode} {body.address.city}
    <br />
    Telefon: <a href={`tel:${body.phone.replace(/[^\d+]/g, '')}`}>{body.phone}</a>
    <br />
    E-Mail: <a href={`mailto:${body.email}`}>{body.email}</a>
  </p>
)

/** § 5 DDG */
export const Imprint = ({ body }: LegalProps) => (
  <>
    <h1>Impressum</h1>
    <h2>Anbieter</h2>
    <Contact body={body} />
    <h2>Wer entscheidet über Anträge?</h2>
    <p>
      Für einen Antrag ist die Behörde zuständig, die auf seiner Startseite steht. Sie ist auch für die Texte und
      Gebühren ihrer Dienste verantwortlich.
    </p>
  </>
)

/** Art. 13 DSGVO, in general; what a service asks for and why is said in the service. */
export const Privacy = ({ body }: LegalProps) => (
  <>
    <h1>Datenschutz</h1>
    <h2>Wer ist verantwortlich?</h2>
    <Contact body={body} />
    <h2>Welche Daten verarbeiten wir?</h2>
    <p>
      Nur was Sie uns geben: Ihre Angaben und Dateien in einem Antrag und Ihre Nachrichten dazu. Jeder Dienst nennt auf
      seiner Startseite, was er fragt. Bei einzelnen Fragen steht, welches Gesetz die Frage erlaubt.
    </p>
    <p>Suchen können Sie, ohne etwas über sich zu sagen.</p>
    <h2>Wofür und mit welchem Recht?</h2>
    <p>
      Wir brauchen Ihre Angaben, um Ihren Antrag zu bearbeiten (Art. 6 Abs. 1 Buchst. e der
      Datenschutz-Grundverordnung). Wir geben sie nur an Stellen weiter, die dafür nach dem Gesetz zuständig sind.
    </p>
    <h2>Wie schützen wir Ihre Daten?</h2>
    <p>
      Ihre Angaben und Dateien sind verschlüsselt gespeichert. Jede Behörde sieht nur ihre eigenen Vorgänge. Wir halten
      fest, wer einen Vorgang bearbeitet hat.
    </p>
    <h2>Cookies</h2>
    <p>
      Wir setzen ein Cookie, wenn Sie einen Antrag ausfüllen oder Ihren Vorgang ansehen. Es sorgt dafür, dass nur Sie
      Ihre Angaben sehen (§ 25 Abs. 2 Nr. 2 TDDDG). Wir werten nicht aus, was Sie hier tun, und laden nichts von anderen
      Anbietern.
    </p>
    <h2>Ihre Rechte</h2>
    <p>
      Sie können erfahren, welche Daten wir von Ihnen haben, und verlangen, dass wir sie berichtigen, löschen oder
      einschränken. Sie können der Verarbeitung widersprechen (Art. 15 bis 18 und 21 DSGVO). Schreiben Sie uns dafür.
    </p>
    <p>
      Sie können sich auch beschweren (Art. 77 DSGVO): beim Thüringer Landesbeauftragten für den Datenschutz und die
      Informationsfreiheit.
    </p>
  </>
)

/** ThürBarrWebG and Directive (EU) 2016/2102, Art. 7 */
export const Accessibility = ({ body }: LegalProps) => (
  <>
    <h1>Barrierefreiheit</h1>
    <p>
      Alle sollen diese Seiten nutzen können: mit Tastatur, Bildschirmleser, Vergrößerung, auf dem Handy und ohne
      JavaScript. Unser Maßstab sind die WCAG 2.2, Stufe AA, und die EN 301 549.
    </p>
    <h2>Wie barrierefrei sind die Seiten?</h2>
    <p>
      Wir prüfen die Seiten bei jeder Änderung mit automatischen Tests. Eine Prüfung durch eine unabhängige Stelle steht
      noch aus. Bis dahin sagen wir nicht, dass die Seiten vollständig barrierefrei sind.
    </p>
    <h2>Etwas klappt nicht?</h2>
    <p>Schreiben Sie uns oder rufen Sie an. Wir antworten Ihnen und helfen Ihnen auch auf anderem Weg weiter.</p>
    <Contact body={body} />
    <h2>Wenn wir Ihnen nicht helfen konnten</h2>
    <p>
      Dann können Sie sich an die{' '}
      <a href="https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle">
        Landesdurchsetzungsstelle beim Thüringer Landesbeauftragten für Menschen mit Behinderungen
      </a>{' '}
      wenden. Das kostet nichts, und Sie brauchen keinen Rechtsbeistand.
    </p>
  </>
)
