import type { Visitor } from '../support/visitor.ts'

/** Starts an application; returns its address, "http://…/antrag/<id>". */
export async function beginDogTax({ page, origin }: Visitor): Promise<string> {
  await page.goto(`${origin}/dienste/neustadt-an-der-orla/hundesteuer-anmelden`)
  await page.getByRole('button', { name: 'Jetzt starten' }).click()
  await page.waitForURL('**/aufgaben')
  return page.url().replace(/\/aufgaben$/, '')
}
