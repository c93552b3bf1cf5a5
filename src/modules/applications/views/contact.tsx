import { useWords } from './words/use-words.ts'

export interface AuthorityContact {
  readonly name: string
  readonly street: string
  readonly town: string
  readonly phone: string
  readonly email: string
  readonly openingHours?: string
}

/** Who to ask, and how. */
export const Contact = ({ name, street, town, phone, email, openingHours }: AuthorityContact) => {
  const words = useWords().contact
  return (
    <>
      <address class="aw-address">
        <strong>{name}</strong>
        <br />
        {street}
        <br />
        {town}
        <br />
        {words.phone}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        <br />
        {words.email}: <a href={`mailto:${email}`}>{email}</a>
      </address>
      {openingHours !== undefined && <p>{words.opened(openingHours)}</p>}
    </>
  )
}
