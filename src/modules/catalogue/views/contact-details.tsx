import { DescriptionList } from '../../../ui/components/description-list.tsx'
import type { BodyContact } from '../domain/contact.ts'

/** Address, phone, mail and opening hours; what we don't know leads to the number that knows. */
export function ContactDetails({ contact }: { readonly contact: BodyContact }) {
  const { address, phone, email, openingHours } = contact
  const items = [
    ...(address.length > 0 ? [{ label: 'Anschrift', value: <Lines lines={[contact.name, ...address]} /> }] : []),
    phone === ''
      ? { label: 'Telefon', value: <Number115 /> }
      : { label: 'Telefon', value: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    ...(email === '' ? [] : [{ label: 'E-Mail', value: <a href={`mailto:${email}`}>{email}</a> }]),
    {
      label: 'Öffnungszeiten',
      value: openingHours || 'Bitte fragen Sie nach, bevor Sie hingehen.',
    },
  ]
  return <DescriptionList items={items} />
}

const Number115 = () => (
  <>
    Behördennummer <a href="tel:115">115</a> (verbindet Sie oder nennt Ihnen die Nummer)
  </>
)

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)
