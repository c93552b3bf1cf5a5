import { readFileSync } from 'node:fs'
import { projectPath } from '../platform/project.ts'

/** The version in package.json. */
export function version(): string {
  const parsed: unknown = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'))
  const value = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : ''
  return String(value)
}
