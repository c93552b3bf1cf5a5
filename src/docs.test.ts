import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { projectPath } from './platform/project.ts'

const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g

for (const file of globSync(['*.md', 'docs/**/*.md', 'service-packages/*.md', 'src/modules/*/README.md'], {
  cwd: projectPath(),
}))
  test(`${file}: every link leads to something`, () => {
    const folder = dirname(projectPath(file))
    const links = [...readFileSync(projectPath(file), 'utf8').matchAll(LINK)].map(match => match[1] ?? '')
    assert.deepEqual(
      links.filter(link => !existsSync(join(folder, link))),
      [],
    )
  })
