import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { formJsonSchema } from '../src/modules/forms/domain/json-schema.ts'
import { projectPath } from '../src/platform/project.ts'

/** Writes the form model as JSON Schema; a test says when it is to be run again. */
const file = projectPath('docs', 'form-model.schema.json')
writeFileSync(file, `${JSON.stringify(formJsonSchema(), undefined, 2)}\n`)
execFileSync(projectPath('node_modules', '.bin', 'biome'), ['format', '--write', file])
