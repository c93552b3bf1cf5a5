import assert from 'node:assert/strict'
import type { BrowserContext, BrowserContextOptions, Download, Locator, Page } from 'playwright-core'
import { formWords } from '../../src/modules/forms/index.ts'
import { GERMAN, spokenFor } from '../../src/platform/language.ts'
import { UI_WORDS, type UiWords } from '../../src/ui/words/ui-words.ts'
import { launchedChromium } from './chromium.ts'
import { copier } from './copied-page.ts'
import { examinePage } from './examine-page.ts'
import { runningApplication } from './running-application.ts'

const MOST_WAITING_MS = 10_000
const OFFLINE = 'net::ERR_INTERNET_DISCONNECTED'

/** Question as it stands on the page, and what is answered: text, an option's label, "Tag.Monat.Jahr", or a file. */
export type Replies = Readonly<Record<string, string>>

/** A person at a browser of their own, who notices everything that goes wrong behind the page, too. */
export class Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly origin: string
  /** Whether this browser runs scripts. */
  readonly scripts: boolean
  readonly #copy: ((page: Page) => Promise<Page>) | undefined
  readonly #troubles: string[] = []
  /** Pages met so far, each examined. */
  readonly met: string[] = []

  private constructor(origin: string, page: Page, copy?: (page: Page) => Promise<Page>) {
    this.origin = origin
    this.page = page
    this.context = page.context()
    this.scripts = copy === undefined
    this.#copy = copy
    this.#listen()
  }

  /** Comes to the application that all tests of a run share, unless another address is given. */
  static async arrive(options: BrowserContextOptions = {}, address?: string): Promise<Visitor> {
    const origin = address ?? (await runningApplication())
    const context = await (await launchedChromium()).newContext({ locale: 'de-DE', ...options })
    context.setDefaultTimeout(MOST_WAITING_MS)
    const copy = options.javaScriptEnabled === false ? await copier(options) : undefined
    return new Visitor(origin, await context.newPage(), copy)
  }

  /** Nothing went wrong; closes the browser. */
  async leave(): Promise<void> {
    await this.context.close()
    assert.deepEqual(this.#troubles, [])
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path)
    await this.look()
  }

  /** Examines the page that is shown. */
  async look(): Promise<void> {
    const { page } = this
    await page.waitForLoadState()
    const where = new URL(page.url()).pathname
    this.met.push(where)
    const shown = this.#copy ? await this.#copy(page) : page
    for (const found of await examinePage(shown)) this.#troubles.push(`${where}: ${found}`)
  }

  /** Of the page that is shown. */
  async language(): Promise<string> {
    return (await this.page.locator('html').getAttribute('lang')) ?? GERMAN
  }

  /** What is written there. */
  async textOf(selector: string): Promise<string> {
    return (await this.page.locator(selector).textContent())?.trim() ?? ''
  }

  /** Presses a button and examines what comes. */
  async press(name: string | RegExp): Promise<void> {
    await this.#leading(() => this.page.getByRole('button', { name, exact: true }).click())
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.#leading(() => this.page.getByRole('link', { name }).first().click())
  }

  async #leading(act: () => Promise<void>): Promise<void> {
    const came = this.page.waitForEvent('domcontentloaded')
    await act()
    await came
    await this.look()
  }

  async download(name: string | RegExp): Promise<Download> {
    const coming = this.page.waitForEvent('download')
    await this.page.getByRole('link', { name }).first().click()
    return coming
  }

  /** Answers the page's questions and goes on. A question may come up by an answer: at once, or after sending. */
  async reply(replies: Replies, name?: string): Promise<void> {
    const words = formWords(await this.language())
    const button = name ?? words.saveAndContinue
    let open = Object.entries(replies)
    for (let round = 0; open.length > 0; round++) {
      assert.ok(round < 3, `${this.page.url()}: never asked: ${open.map(([question]) => question)}`)
      if (round > 0) await this.press(button)
      open = await this.#answer(open)
    }
    await this.press(button)
    if (await this.page.getByText(words.addedTitle).isVisible()) await this.press(button)
  }

  async #answer(replies: readonly (readonly [string, string])[]) {
    const notAsked: [string, string][] = []
    for (const [question, answer] of replies) {
      const control = await this.#find(question)
      if (control) await answerOne(control, answer, UI_WORDS[spokenFor(await this.language())])
      else notAsked.push([question, answer])
    }
    return notAsked
  }

  async #find(question: string): Promise<Locator | undefined> {
    const main = this.page.getByRole('main')
    const found = main
      .getByRole('group', { name: question })
      .or(main.getByLabel(question))
      .locator('visible=true')
      .first()
    if (!this.scripts) return (await found.count()) > 0 ? found : undefined
    await found.waitFor()
    return found
  }

  #listen(): void {
    const { page } = this
    const note = (trouble: string) => this.#troubles.push(`${page.url()}: ${trouble}`)
    page.on('pageerror', error => note(error.message))
    page.on('console', message => {
      const expected = message.text().startsWith('Failed to load resource')
      if (!expected && (message.type() === 'error' || message.type() === 'warning')) note(message.text())
    })
    page.on('request', request => {
      if (!request.url().startsWith(`${this.origin}/`)) note(`asks ${request.url()}`)
    })
    page.on('response', response => {
      if (response.status() >= 400 && !response.request().isNavigationRequest())
        note(`${response.status()} for ${response.url()}`)
    })
    page.on('requestfailed', request => {
      const why = request.failure()?.errorText ?? ''
      // Nobody is offline here but on purpose.
      if (!request.isNavigationRequest() && why !== OFFLINE) note(`failed: ${request.url()} ${why}`)
    })
  }
}

async function answerOne(control: Locator, answer: string, words: UiWords): Promise<void> {
  const role = await control.evaluate(
    element => element.getAttribute('role') ?? element.getAttribute('type') ?? element.tagName,
  )
  switch (role.toLowerCase()) {
    case 'fieldset':
    case 'group':
      return answerGroup(control, answer, words)
    case 'select':
      return void (await control.selectOption({ label: answer }))
    case 'checkbox':
      return control.check()
    case 'file':
      return control.setInputFiles(answer)
    case 'combobox':
      await control.fill(answer)
      await control.page().getByRole('option', { name: answer, exact: true }).click()
      return
    default:
      return control.fill(answer)
  }
}

async function answerGroup(group: Locator, answer: string, words: UiWords): Promise<void> {
  if ((await group.getByLabel(words.day).count()) === 0) return group.getByLabel(answer, { exact: true }).check()
  const [day = '', month = '', year = ''] = answer.split('.')
  await group.getByLabel(words.day).fill(day)
  await group.getByLabel(words.month).fill(month)
  await group.getByLabel(words.year).fill(year)
}
