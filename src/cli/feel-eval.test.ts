import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { projectPath } from '../platform/project.ts'

function feelEval(...args: readonly string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', projectPath('src', 'cli.ts'), 'feel', 'eval', ...args], {
    cwd: projectPath(),
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env['PATH'] },
  })
  return { code: done.status, out: done.stdout.trim(), error: done.stderr.trim() }
}

const RESULTS: readonly [args: readonly string[], out: string][] = [
  [['0.1 + 0.2 = 0.3'], 'true'],
  [['-5 + 3'], '-2'],
  [['if hund.anzahl = 1 then 60 else 60 + (hund.anzahl - 1) * 90', '{"hund": {"anzahl": 3}}'], '240'],
  [['F60000000263 = "001"', '{"F60000000263": "001"}'], 'true'],
  [['Größe des Hundes * 2', '{"Größe des Hundes": 1.5}'], '3'],
  [['Haus-Nr. + 1', '{"Haus-Nr.": 4}'], '5'],
  [['fehlt'], 'null'],
  [['hunde[alter > 2].name', '{"hunde": [{"name": "Bello", "alter": 3}, {"name": "Rex", "alter": 1}]}'], '["Bello"]'],
  [['{tag: date("2026-05-31") + duration("P1D"), um: @"10:30:00"}'], '{"tag":"2026-06-01","um":"10:30:00"}'],
  [['sort([3, 1, 2], function(x, y) x < y)'], '[1,2,3]'],
]
for (const [args, out] of RESULTS)
  test(`feel eval ${args.join(' ')}`, () => {
    assert.deepEqual(feelEval(...args), { code: 0, out, error: '' })
  })

const REFUSED: readonly [args: readonly string[], message: RegExp][] = [
  [['1 +'], /endet zu früh/],
  [['foo(1)'], /Die Funktion „foo“ gibt es nicht/],
  [['1', '{"a":'], /kein gültiges JSON/],
  [['1', '[1]'], /kein JSON-Objekt/],
  [['1', '{}', 'x'], /zu viel/],
  [[], /Es fehlt der Ausdruck/],
]
for (const [args, message] of REFUSED)
  test(`feel eval ${args.join(' ')}: one line, exit code 2`, () => {
    const { code, out, error } = feelEval(...args)
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(error, message)
    assert.equal(error.split('\n').length, 1)
  })
