import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { compileTemplate, type Filling } from './compile-template.ts'
import { flag, hole, htmlHole, withoutHoles } from './holes.ts'

type Values = Readonly<Record<string, string>>
const byName: Filling<Values> = {
  text: name => values => values[name] ?? '',
  html: name => values => values[name] ?? '',
  flag: name => values => values[name] === 'ja',
}
/** What a browser reads. */
const decoded = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
const preactDecoded = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

function Sample(props: { name: string; colour: string; dog: string; checked?: boolean }) {
  return (
    <form title={`Für ${props.name}`}>
      <p>
        Größe: {props.name} – und {props.colour}!
      </p>
      <input type="checkbox" value={props.dog} checked={props.checked ?? false} />
      <textarea>{props.colour}</textarea>
      <output>„{props.name}“</output>
    </form>
  )
}

test('a filled template is what Preact renders, for any value', () => {
  const template = compileTemplate(
    render(<Sample name={hole('name')} colour={hole('colour')} dog={hole('dog') + flag('checked', 'set')} />),
    byName,
  )
  const any = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant('<script>"&amp;\''))
  fc.assert(
    fc.property(any, any, any, fc.boolean(), (name, colour, dog, checked) => {
      const filled = template({ name, colour, dog, set: checked ? 'ja' : 'nein' })
      assert.ok(Buffer.byteLength(filled) === filled.length, 'nothing but ASCII')
      const direct = render(<Sample name={name} colour={colour} dog={dog} checked={checked} />)
      assert.equal(
        decoded(filled),
        preactDecoded(direct).replace('value/>', 'value=""/>').replace('value checked', 'value="" checked'),
      )
    }),
  )
})

test('scripts in values stay text, in attributes too', () => {
  const template = compileTemplate(render(<input title={hole('a')} value={hole('b')} />), byName)
  assert.equal(
    template({ a: '"><script>alert(1)</script>', b: "' onfocus='x" }),
    '<input title="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;" value="&#39; onfocus=&#39;x"/>',
  )
})

test('JSON in an attribute is short, and stays in its attribute', () => {
  const rules = JSON.stringify({ say: `it's "so" <b>`, value: hole('a') })
  const filled = compileTemplate(
    render(<form data-rules={rules} title={`"${flag('hidden', 'b')}`} />),
    byName,
  )({ a: `"'` })
  assert.equal(
    filled,
    `<form data-rules='{"say":"it&#39;s \\"so\\" &lt;b>","value":"&#34;&#39;"}' title="&quot;"></form>`,
  )
})

test('a value that looks like a hole is not filled', () => {
  const template = compileTemplate(render(<p>{hole('a')}</p>), byName)
  assert.equal(template({ a: hole('b'), b: 'geheim' }), '<p>&#57344;b&#57347;</p>')
  assert.equal(withoutHoles(hole('b')), 'b')
})

test('finished HTML goes in as it is, but as ASCII', () => {
  const template = compileTemplate(render(<ul>{htmlHole('items')}</ul>), byName)
  assert.equal(
    template({ items: render(<li>Häuser & „Höfe“</li>) }),
    '<ul><li>H&#228;user &amp; &#8222;H&#246;fe&#8220;</li></ul>',
  )
})

test('a flag that ends no attribute is a mistake of the view', () => {
  assert.throws(() => compileTemplate(render(<p>{flag('checked', 'a')}</p>), byName), /must end an attribute/)
})
