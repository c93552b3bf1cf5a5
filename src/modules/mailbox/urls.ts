import type { TenantId } from '../../platform/id.ts'
import type { MailId } from './domain/mail.ts'

export const OUTBOX_URL = '/demo/postausgang'
export const mailUrl = (tenantId: TenantId, id: MailId): string => `${OUTBOX_URL}/${tenantId}/${id}`
