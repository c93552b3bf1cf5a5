import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Checkbox, Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { FileInput } from './file-input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { TextInput } from './text-input.tsx'
import { Textarea } from './textarea.tsx'

const field = { id: 'x', name: 'n', label: 'Name', hint: 'Hinweis', error: 'Falsch' }
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B', hint: 'Mehr' },
]
const controls: Readonly<Record<string, ComponentChildren>> = {
  'text input': <TextInput {...field} />,
  'text input with a unit': <TextInput {...field} suffix="€" />,
  textarea: <Textarea {...field} />,
  select: <Select {...field} options={options} />,
  radios: <Radios {...field} options={options} />,
  checkboxes: <Checkboxes {...field} options={options} />,
  checkbox: <Checkbox {...field} />,
  'date input': <DateInput {...field} />,
  'file input': <FileInput {...field} />,
}

for (const [name, control] of Object.entries(controls)) {
  const html = renderToString(<div>{control}</div>)
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), match => match[1])

  test(`${name}: hint and message belong to the control or its group`, () => {
    assert.match(html, /aria-describedby="x-hint x-error"/)
    for (const id of ['x', 'x-hint', 'x-error']) assert.ok(ids.includes(id), id)
  })

  test(`${name}: every id stands once, every control has a label`, () => {
    assert.equal(new Set(ids).size, ids.length)
    const labelled = Array.from(html.matchAll(/ for="([^"]*)"/g), match => match[1])
    const found = Array.from(html.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]*)"/g), match => match[1])
    assert.deepEqual(labelled.toSorted(), found.toSorted())
  })

  test(`${name}: the message says that it is one`, () => {
    assert.match(html, /<span class="aw-hidden">Fehler: <\/span>Falsch/)
  })
}

test('single controls with a message are marked invalid, those without are not', () => {
  assert.match(renderToString(<TextInput {...field} />), /aria-invalid="true"/)
  assert.doesNotMatch(renderToString(<TextInput id="x" name="n" label="Name" />), /aria-invalid/)
})

test('optional fields say so, required ones carry no star', () => {
  assert.match(renderToString(<TextInput id="x" name="n" label="Name" required={false} />), /\(freiwillig\)/)
  assert.doesNotMatch(renderToString(<TextInput {...field} />), /freiwillig|\*/)
})

test('placeholders for values, attributes and messages pass through untouched', () => {
  const html = renderToString(
    <TextInput id="x" name="n" label="L" value={'\uE000'} attrs={{ 'aria-invalid': '\uE001' }} errorSlot={'\uE002'} />,
  )
  assert.match(html, /value="\uE000"/)
  assert.match(html, /aria-invalid="\uE001"/)
  assert.match(html, /id="x-error">\uE002<\/div>/)
  const radio = renderToString(
    <Radios {...field} options={[{ value: 'a', label: 'A', attrs: { 'data-hole': '\uE003' } }]} />,
  )
  assert.match(radio, /data-hole="\uE003"/)
})

test('one of each group is chosen, and only what was chosen', () => {
  assert.match(renderToString(<Radios {...field} options={options} value="b" />), /value="b" checked/)
  assert.match(renderToString(<Select {...field} options={options} value="b" />), /value="b" selected/)
  assert.equal(renderToString(<Checkboxes {...field} options={options} values={['a']} />).match(/ checked/g)?.length, 1)
})

test('a textarea keeps an empty first line', () => {
  assert.match(renderToString(<Textarea id="x" name="n" label="L" value={'\nText'} />), />\n\nText<\/textarea>/)
})

test('only the wrong part of a date is marked', () => {
  const html = renderToString(<DateInput {...field} wrong={['year']} />)
  assert.equal(html.match(/aria-invalid/g)?.length, 1)
  assert.match(html, /id="x-year"[^>]*aria-invalid="true"/)
})

test('a question can be the page’s heading', () => {
  assert.match(renderToString(<TextInput {...field} heading />), /<h1[^>]*><label/)
  assert.match(renderToString(<Radios {...field} options={options} heading />), /<legend[^>]*><h1/)
})
