import type { App } from '../../platform/app.ts'
import { GERMAN, type Language } from '../../platform/language.ts'
import { tenantById } from '../tenants/index.ts'
import { type CompiledPackage, compilePackage } from './compile-package.ts'
import type { ServicePackage } from './domain/package.ts'
import type { ParameterValues } from './domain/parameter.ts'
import { sampleValues } from './domain/sample-values.ts'
import type { OnlineService } from './domain/service.ts'
import { selectPackage } from './store.ts'

/** A compiled form takes some 350 kB; the ones longest unused are compiled again when they are needed. */
const MOST_COMPILED = 150

interface Kept {
  readonly sources: Map<string, Promise<ServicePackage | undefined>>
  readonly compiled: Map<string, Promise<CompiledPackage | undefined>>
}
const kept = new WeakMap<App, Kept>()

const keptOf = (app: App): Kept => {
  const known = kept.get(app) ?? { sources: new Map(), compiled: new Map() }
  kept.set(app, known)
  return known
}

/** One version as it was stored; undefined when there is none. */
export async function storedPackage(app: App, id: string, version: string): Promise<ServicePackage | undefined> {
  const { sources } = keptOf(app)
  const key = `${id}@${version}`
  const source = sources.get(key) ?? selectPackage(app.db, id, version)
  sources.set(key, source)
  source.then(
    found => found ?? sources.delete(key),
    () => sources.delete(key),
  )
  return source
}

/**
 * A package in the words of a service, from memory after the first time; a draft asks with the version it began with.
 * Without a service the package speaks with its defaults; in a language that it does not have it speaks German.
 */
export async function packageOf(
  app: App,
  id: string,
  version: string,
  service?: OnlineService,
  language: Language = GERMAN,
): Promise<CompiledPackage | undefined> {
  const { compiled } = keptOf(app)
  const key = `${id}@${version}/${service ? `${service.id}/${service.fingerprint}` : ''}/${language}`
  const known = compiled.get(key)
  if (known) {
    compiled.delete(key)
    compiled.set(key, known)
    return known
  }
  const made = storedPackage(app, id, version).then(source => source && compile(app, source, service, language))
  compiled.set(key, made)
  made.then(
    found => found ?? compiled.delete(key),
    () => compiled.delete(key),
  )
  const [oldest] = compiled.keys()
  if (compiled.size > MOST_COMPILED && oldest !== undefined) compiled.delete(oldest)
  return made
}

async function compile(
  app: App,
  source: ServicePackage,
  service: OnlineService | undefined,
  language: Language,
): Promise<CompiledPackage> {
  const tenant = service && (await tenantById(app, service.tenantId))
  const outcome = compilePackage(source, valuesFor(source, service), tenant?.name ?? 'die Gemeinde', language)
  if (outcome.ok) return outcome.package
  const [first] = outcome.problems
  throw new Error(`package ${source.id} ${source.version} can't be used: ${first?.at} ${first?.message}`)
}

/** A draft's older version may have values that the service's newer one no longer sets: its samples fill the gap. */
const valuesFor = (source: ServicePackage, service: OnlineService | undefined): ParameterValues =>
  !service
    ? sampleValues(source.parameters)
    : service.packageVersion === source.version
      ? service.parameters
      : { ...sampleValues(source.parameters.filter(({ required = true }) => required)), ...service.parameters }
