import assert from 'node:assert/strict'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { Visitor } from './visitor.ts'

/** Somebody who makes forms in the designer, and sees to it that each step is kept. */
export class FormAuthor {
  readonly visitor: Visitor

  private constructor(visitor: Visitor) {
    this.visitor = visitor
  }

  static async signIn(email: string, options: BrowserContextOptions, address?: string): Promise<FormAuthor> {
    const visitor = await Visitor.arrive(options, address)
    await visitor.open('/amt/anmelden')
    await visitor.reply({ 'E-Mail-Adresse': email, Passwort: 'amtsweg-demo' }, 'Anmelden')
    return new FormAuthor(visitor)
  }

  get page(): Page {
    return this.visitor.page
  }

  get properties(): Locator {
    return this.page.locator('#eigenschaften')
  }

  /** Selects an entry of the outline. */
  async select(name: string): Promise<void> {
    const entry = this.page.locator('#aufbau a').filter({ has: this.page.getByText(name, { exact: true }) })
    await this.#step(() => entry.first().click())
    await this.properties.getByRole('heading', { name, exact: true }).waitFor()
  }

  /** Adds something after what is selected and gives it a name. */
  async add(kind: string, name: string): Promise<void> {
    const choice = this.page.locator('#aufbau button').filter({ has: this.page.getByText(kind, { exact: true }) })
    await choice.locator('xpath=ancestor::details').evaluate(menu => menu.setAttribute('open', ''))
    await this.#step(() => choice.click())
    const label = this.properties.locator('label[for=p-label], label[for=p-title]')
    await label.waitFor()
    await this.set((await label.textContent()) ?? '', name)
  }

  /** Fills in, chooses or ticks one property. */
  async set(label: string, value: string): Promise<void> {
    const control = this.properties.getByLabel(label, { exact: true })
    const tag = await control.evaluate(element => element.tagName)
    await this.#step(async () => {
      const type = await control.getAttribute('type')
      if (tag === 'SELECT') await control.selectOption({ label: value })
      else if (type === 'checkbox') await control.check()
      else await control.fill(value)
      if (this.visitor.scripts) await control.blur()
      else await this.page.getByRole('button', { name: 'Speichern', exact: true }).click()
    })
    await this.saved()
  }

  /** Chooses in the rule builder; what fits next is shown at once, or after asking for it. */
  async choose(label: string, value: string, at = 0): Promise<void> {
    const control = this.properties.getByLabel(label, { exact: true }).nth(at)
    await this.#step(async () => {
      await control.selectOption({ label: value })
      if (!this.visitor.scripts) await this.page.getByRole('button', { name: 'Ausprobieren' }).click()
    })
  }

  async press(name: string): Promise<void> {
    await this.#step(() => this.page.getByRole('button', { name, exact: true }).first().click())
  }
  async follow(name: string | RegExp): Promise<void> {
    await this.#step(() => this.page.getByRole('link', { name, exact: true }).first().click())
  }

  async saved(): Promise<void> {
    await this.page.getByText('Gespeichert', { exact: true }).waitFor()
  }

  /** The entries of the outline come in this order, at once or soon. */
  async outlineShows(order: RegExp): Promise<void> {
    await this.page.locator('#aufbau nav', { hasText: order }).waitFor()
  }

  /** Messages that the page shows. */
  async said(): Promise<string> {
    return (await this.page.locator('.kern-error, #meldung').allTextContents()).join(' ')
  }

  /** What comes may be a page, or panels that change in place: both end with an answer and quiet. */
  async #step(act: () => Promise<unknown>): Promise<void> {
    const answered = this.page.waitForResponse(
      response =>
        new URL(response.url()).pathname.startsWith('/amt/formulare/') &&
        response.status() !== 303 &&
        response.frame() === this.page.mainFrame(),
    )
    await act()
    const answer = await answered
    await answer.finished()
    await this.page.waitForLoadState()
    // What was read is put into the page in the same task.
    if (this.visitor.scripts) await this.page.waitForTimeout(50)
    assert.ok(answer.status() < 400, `${answer.status()}: ${await this.said()}`)
  }
}
