import { namesOf } from '../../forms/domain/edit/form-names.ts'
import { renameInFeel } from '../../forms/domain/edit/rename-in-feel.ts'
import type { DraftSource } from './draft.ts'

interface Rename {
  readonly target: { readonly id: string }
  readonly id: string
}

/** A field's new name in what else of a package speaks of it: contact fields, fee, decisions and letters. */
export function renameInPackage(before: DraftSource, source: DraftSource, { target, id }: Rename): DraftSource {
  const from = target.id
  const names = namesOf(before.form)
  const feel = (expression: string): string => renameInFeel(expression, { from, to: id }, names)
  const named = (name: string): string => (name === from ? id : name)
  const { contact, feeField } = source.manifest
  return {
    ...source,
    manifest: {
      ...source.manifest,
      contact: { email: named(contact.email), ...(contact.name === undefined ? {} : { name: named(contact.name) }) },
      ...(feeField === undefined ? {} : { feeField: named(feeField) }),
    },
    decisions: source.decisions.map(decision => ({
      ...decision,
      ...(decision.when === undefined ? {} : { when: feel(decision.when) }),
      ...(decision.inputs === undefined
        ? {}
        : {
            inputs: decision.inputs.map(input =>
              input.suggest === undefined ? input : { ...input, suggest: feel(input.suggest) },
            ),
          }),
      ...(decision.blocks === undefined
        ? {}
        : {
            blocks: decision.blocks.map(block =>
              block.when === undefined ? block : { ...block, when: feel(block.when) },
            ),
          }),
    })),
    templates: Object.fromEntries(
      Object.entries(source.templates).map(([file, text]) => [file, renameInTemplate(text, from, id)]),
    ),
  }
}

/** `data.application.answers.hund`, `answers.at("hund")`, `data.computed.hund` */
const renameInTemplate = (text: string, from: string, to: string): string =>
  text
    .replace(new RegExp(`\\b((?:answers|computed)\\.)${from}(?![A-Za-z0-9])`, 'g'), `$1${to}`)
    .replace(new RegExp(`\\b((?:answers|computed)\\.at\\(")${from}"`, 'g'), `$1${to}"`)
