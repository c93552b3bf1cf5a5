import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { Markdown } from '../../../ui/components/markdown.tsx'
import { type AuthorityContact, Contact } from './contact.tsx'
import { useWords } from './words/use-words.ts'

export interface ServiceStartPageProps {
  /** "Hundesteuer: Hund anmelden" */
  readonly title: string
  /** Markdown. */
  readonly description: string
  readonly minutes: number
  /** One line each: what one needs while filling in. */
  readonly atHand: readonly string[]
  /** Markdown: what it costs; left out where it costs nothing to tell. */
  readonly cost?: string
  readonly authority: AuthorityContact
  readonly legalBasis: readonly { readonly law: string; readonly paragraph?: string; readonly about: string }[]
  /** Markdown: what happens with the answers. */
  readonly dataProtection: string
  readonly dataProtectionHref: string
  /** The start button posts here. */
  readonly startAction: string
  readonly resumeHref: string
  /** Days that an unfinished application is kept. */
  readonly keptDays: number
}

/** The first page of a service: what it is, what one needs, who is responsible. */
export function ServiceStartPage(props: ServiceStartPageProps) {
  const words = useWords().start
  return (
    <>
      <h1>{props.title}</h1>
      <Markdown text={props.description} />
      <p>
        {words.takesAbout} <strong>{words.minutes(props.minutes)}</strong>. {words.kept(props.keptDays)}
      </p>
      {props.atHand.length > 0 && (
        <section>
          <h2>{words.atHand}</h2>
          <ul>
            {props.atHand.map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {props.cost !== undefined && (
        <section>
          <h2>{words.cost}</h2>
          <Markdown text={props.cost} level={3} />
        </section>
      )}
      <form method="post" action={props.startAction} data-form="start">
        <ButtonRow>
          <Button icon="arrow-forward">{words.begin}</Button>
          <ButtonLink href={props.resumeHref} kind="tertiary">
            {words.resume}
          </ButtonLink>
        </ButtonRow>
      </form>
      <section>
        <h2>{words.responsible}</h2>
        <Contact {...props.authority} />
      </section>
      <Details summary={words.legalBasis}>
        <ul>
          {props.legalBasis.map(basis => (
            <li>
              {basis.paragraph !== undefined && `${basis.paragraph} `}
              {basis.law}: {basis.about}
            </li>
          ))}
        </ul>
      </Details>
      <Details summary={words.dataProtection}>
        <Markdown text={props.dataProtection} level={3} />
        <p>
          <a href={props.dataProtectionHref}>{words.allDataProtection}</a>
        </p>
      </Details>
    </>
  )
}
