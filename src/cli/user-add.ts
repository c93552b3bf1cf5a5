import { type AddStaffOutcome, addStaff, isStaffRole, STAFF_ROLES } from '../modules/identity/index.ts'
import { allTenants, tenantBySlug } from '../modules/tenants/index.ts'
import { openApplication } from '../open-application.ts'
import type { App } from '../platform/app.ts'
import { readConfig } from '../platform/config.ts'
import { askPassword } from './ask-password.ts'
import { type ExitCode, needed, readArgs, UsageError } from './command.ts'

/** Adds an account for somebody who works at an authority. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArgs(args, {
    options: {
      tenant: { type: 'string' },
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  })
  const slug = needed(values.tenant, '--tenant')
  const email = needed(values.email, '--email')
  const name = needed(values.name, '--name')
  const roles = rolesOf(values.role ?? [])
  const password = await askPassword()
  const { app, close } = await openApplication(readConfig(process.env), line => console.log(line))
  try {
    const tenant = await tenantBySlug(app, slug)
    if (tenant === undefined) return refuse(`Die Behörde „${slug}“ gibt es nicht. Es gibt: ${await slugs(app)}`)
    const outcome = await addStaff(app, { tenantId: tenant.id, email, name, roles, password })
    if (!outcome.ok) return refuse(REASONS[outcome.reason])
    console.log(`Das Konto ${outcome.staff.email} (${tenant.name}) ist angelegt.`)
    return 0
  } finally {
    await close()
  }
}

function rolesOf(words: readonly string[]) {
  const given = words.flatMap(word => word.split(','))
  const wrong = given.find(word => !isStaffRole(word))
  if (wrong !== undefined) throw new UsageError(`Die Rolle „${wrong}“ gibt es nicht, nur ${STAFF_ROLES.join(', ')}.`)
  if (given.length === 0) throw new UsageError(`Es fehlt --role: ${STAFF_ROLES.join(', ')}.`)
  return given.filter(isStaffRole)
}

const REASONS: Readonly<Record<Extract<AddStaffOutcome, { ok: false }>['reason'], string>> = {
  'not-an-email': 'Das ist keine E-Mail-Adresse.',
  'no-name': 'Es fehlt der Name.',
  'no-role': 'Es fehlt die Rolle.',
  'email-taken': 'Für diese E-Mail-Adresse gibt es schon ein Konto.',
  'password-too-short': 'Das Passwort ist zu kurz. Nehmen Sie mindestens 12 Zeichen.',
  'password-too-long': 'Das Passwort ist zu lang.',
  'password-too-simple': 'Das Passwort ist zu einfach. Nehmen Sie mehr verschiedene Zeichen.',
}

const slugs = async (app: App): Promise<string> => (await allTenants(app)).map(tenant => tenant.slug).join(', ')

function refuse(line: string): ExitCode {
  console.error(line)
  return 1
}
