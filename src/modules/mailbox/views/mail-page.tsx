import { formatInstant } from '../../../platform/date.ts'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import type { Tenant } from '../../tenants/index.ts'
import type { Mail } from '../domain/mail.ts'

const LINK = /(https?:\/\/[^\s<>"]+)/

export const MailPage = ({ tenant, mail }: { readonly tenant: Tenant; readonly mail: Mail }) => (
  <>
    <h1>{mail.subject}</h1>
    <SummaryList
      rows={[
        { label: 'Von', value: tenant.name },
        { label: 'An', value: mail.to },
        { label: 'Zeit', value: formatInstant(mail.createdAt) },
      ]}
    />
    {mail.text.split('\n\n').map(paragraph => (
      <p>
        {paragraph.split('\n').map((line, index) => (
          <>
            {index > 0 && <br />}
            {line.split(LINK).map(part => (LINK.test(part) ? <a href={part}>{part}</a> : part))}
          </>
        ))}
      </p>
    ))}
  </>
)
