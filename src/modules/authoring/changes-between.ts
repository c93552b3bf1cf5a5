import { diffForms, sentenceOf } from '../forms/domain/versions.ts'
import { checkPackage, type ServicePackage } from '../online-services/index.ts'
import type { Changes } from './domain/changes.ts'
import { packageChanges } from './domain/package-changes.ts'

/** The differences between two versions in words. */
export function changesBetween(before: ServicePackage, after: ServicePackage): Changes {
  const [old, now] = [checkPackage(before), checkPackage(after)]
  const rest = packageChanges(before, after)
  if (!old.ok || !now.ok) return { form: [], rest, comparable: false }
  return {
    form: diffForms(old.package.form.source, now.package.form.source).map(sentenceOf),
    rest,
    comparable: true,
  }
}
