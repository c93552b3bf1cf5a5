import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { InLanguage } from '../../../ui/language.tsx'
import { compileTemplate, type Template } from '../../../ui/template/compile-template.ts'
import { hole } from '../../../ui/template/holes.ts'
import {
  browserRules,
  type CompiledForm,
  fieldsIn,
  fieldsOf,
  type PageInfo,
  pageInfo,
  patternRef,
} from '../domain/engine.ts'
import { languagesOf } from '../domain/texts/in-language.ts'
import { isSearchable } from '../field-types/select/view.tsx'
import { filling, type PageValues } from './filling.ts'
import { FormPage, headingNode } from './form-page.tsx'
import { InForm } from './in-form.tsx'
import { Items, ListPage } from './list-page.tsx'
import { LANGUAGE_QUERY, type PagePattern, type PageState, type PageTemplate, type Shell } from './page-state.ts'
import { listValues, type Prepared, questionValues } from './page-values.tsx'
import { itemTitle } from './progress.tsx'

/** How a page looks when something has to be said on it. */
type Said = Required<Pick<PageState, 'errors' | 'added'>> & Pick<PageState, 'notice'>

const NOTHING: Said = { errors: [], added: new Set() }

/** Renders a page once. Throws where the form has no such page. */
export function compilePageTemplate(form: CompiledForm, pattern: PagePattern, shell: Shell): PageTemplate {
  const prepared = prepare(form, pattern)
  const plain = compile(prepared, shell, NOTHING)
  return {
    form,
    pattern,
    rules: prepared.rules,
    fill(state) {
      const said = whatIsSaid(state)
      const template = said === undefined ? plain : compile(prepared, shell, said)
      return template(valuesOf(prepared, state))
    },
  }
}

function prepare(form: CompiledForm, pattern: PagePattern): Prepared {
  const ref = patternRef(pattern)
  const info = pageInfo(form, ref)
  if (!info) throw new Error(`the form has no page ${pattern.join('/')}`)
  const fields = fieldsOf(form, ref)
  return {
    form,
    info,
    rules: info.kind === 'page' ? browserRules(form, ref) : undefined,
    files: fields.filter(field => field.type === 'file'),
    fromInputs: fields.some(field => (field.type === 'computed' ? field.show === true : field.prefill !== undefined)),
    contexts: new WeakMap(),
  }
}

/** Undefined in the common case, for which the page is ready. */
function whatIsSaid({ errors = [], added = NOTHING.added, notice }: PageState): Said | undefined {
  if (errors.length === 0 && added.size === 0 && notice === undefined) return undefined
  return { errors: errors.filter(error => !added.has(error.fieldId)), added, notice }
}

function compile(prepared: Prepared, shell: Shell, said: Said): Template<PageValues> {
  const page = shell(
    {
      title: titleOf(prepared.info),
      language: prepared.form.language,
      languages: languagesOf(prepared.form.source).map(language => ({
        language,
        href: `?${hole('@query')}${LANGUAGE_QUERY}=${language}`,
      })),
      error: said.errors.length > 0,
      islands: islandsOf(prepared),
      back: { href: hole('@back') },
    },
    <InForm form={prepared.form}>{bodyOf(prepared, said)}</InForm>,
  )
  return compileTemplate(page, filling)
}

function bodyOf({ form, info, rules }: Prepared, { errors, added, notice }: Said): VNode {
  const { sections } = form
  const progress = {
    step: sections.findIndex(section => section.id === info.section.id) + 1,
    of: sections.length,
    section: info.section.title,
    repeats: info.repeats,
  }
  return info.kind === 'page' ? (
    <FormPage page={info.page} progress={progress} rules={rules} errors={errors} added={added} notice={notice} />
  ) : (
    <ListPage page={info.page} progress={progress} errors={errors} notice={notice} />
  )
}

const titleOf = (info: PageInfo): string => {
  const title = info.kind === 'page' ? (headingNode(info.page)?.label ?? info.page.title) : info.page.title
  return info.repeats.length > 0 ? `${title} – ${itemTitle(info.repeats)}` : title
}

function islandsOf({ info }: Prepared): readonly string[] {
  const searches =
    info.kind === 'page' &&
    fieldsIn(info.page.fields).some(field => field.type === 'select' && isSearchable(field.options))
  return searches ? ['form-page', 'select-search'] : ['form-page']
}

function valuesOf(prepared: Prepared, state: PageState): PageValues {
  const { info } = prepared
  if (info.kind === 'page') return questionValues(prepared, state)
  return listValues(prepared, state, items =>
    renderToString(
      <InLanguage value={prepared.form.language}>
        <InForm form={prepared.form}>
          <Items page={info.page} items={items} pageHref={ref => state.links.page(ref)} />
        </InForm>
      </InLanguage>,
    ),
  )
}
