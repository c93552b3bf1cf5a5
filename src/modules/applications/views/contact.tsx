export interface AuthorityContact {
  readonly name: string
  readonly street: string
  readonly town: string
  readonly phone: string
  readonly email: string
  readonly openingHours?: string
}

/** Who to ask, and how. */
export const Contact = ({ name, street, town, phone, email, openingHours }: AuthorityContact) => (
  <>
    <address class="aw-address">
      <strong>{name}</strong>
      <br />
      {street}
      <br />
      {town}
      <br />
      Telefon: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
      <br />
      E-Mail: <a href={`mailto:${email}`}>{email}</a>
    </address>
    {openingHours !== undefined && <p>Geöffnet: {openingHours}</p>}
  </>
)
