import type { RawService } from '../../domain/service/raw-service.ts'

const CONTROL =
  /^(title|name|description|minutes|atHand|start|privacy|nextSteps|email|contactName|feeField|basis-\d{1,2}-(law|paragraph|about|by|validFrom|validUntil|remove))$/

/** What was sent for the surroundings of a form, by control. */
export const readRawService = (body: unknown): RawService =>
  typeof body !== 'object' || body === null
    ? {}
    : Object.fromEntries(
        Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
          CONTROL.test(name) && typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n').trim()]] : [],
        ),
      )

/** What the author saw before changing anything. */
export function readSeenService(text: string): RawService {
  try {
    return readRawService(JSON.parse(text))
  } catch {
    return {}
  }
}
