import { isControl, morph } from './morph.ts'

export interface Live {
  /** Sends a form as if it were submitted, one after the other. */
  send(form: HTMLFormElement, submitter?: Submitter, options?: SendOptions): Promise<void>
  /** Sends fields to an address. */
  post(action: string, fields: Readonly<Record<string, string>>): Promise<void>
}
type Submitter = HTMLButtonElement | HTMLInputElement | undefined
interface SendOptions {
  /** Focus stays where it is. */
  readonly quiet?: boolean
}

/** Follows links and sends forms of the designer in the background, and puts what comes back into the panels. */
export function livePanels(designer: HTMLElement): Live {
  /** Typed in, and not sent yet: what comes back must not overwrite it. */
  const typed = new Set<unknown>()
  const waiting = () => [...typed].filter(isControl).filter(control => control.isConnected)
  const isRuleOpen = () => waiting().some(control => control.form?.matches('[data-rule]'))
  let queue: Promise<void> = Promise.resolve()

  const next = (work: () => Promise<unknown>): Promise<void> => {
    const done = async (): Promise<void> => void (await work())
    queue = queue.then(done, done)
    return queue
  }
  const say = (text: string, state: 'saving' | 'failed'): void => {
    const status = designer.querySelector<HTMLElement>('[data-saved]')
    if (!status) return
    status.textContent = text
    status.dataset['saved'] = state
  }

  const load = async (url: string, init: RequestInit, focus: string, push: boolean): Promise<boolean> => {
    const response = await fetch(url, init).catch(() => undefined)
    const page = response && new DOMParser().parseFromString(await response.text(), 'text/html')
    if (!response || !page?.querySelector('[data-designer]')) {
      if (init.method !== 'POST') location.assign(url)
      else if (response?.redirected) location.assign(response.url)
      else say(response?.status === 401 ? SIGNED_OUT : NOT_SAVED, 'failed')
      return false
    }
    const focused = document.activeElement
    const entry = focused?.closest('[data-outline] [data-part]')?.getAttribute('data-part')
    for (const panel of designer.querySelectorAll('[data-panel]')) {
      const fresh = page.getElementById(panel.id)
      if (fresh)
        morph(
          panel,
          fresh,
          control =>
            typed.has(control) || (control === document.activeElement && init.method === 'POST' && focus === ''),
        )
    }
    document.title = page.title
    // What moves within the page loses its focus on the way.
    if (focused instanceof HTMLElement && document.activeElement !== focused)
      (entry ? designer.querySelector<HTMLElement>(`[data-part="${CSS.escape(entry)}"] > a`) : focused)?.focus()
    const shown = new URL(response.url)
    const asked = shown.searchParams.get('fokus') ?? focus
    for (const name of ['sagt', 'fokus']) shown.searchParams.delete(name)
    if (init.method !== 'POST' || response.redirected)
      history[push && shown.href !== location.href ? 'pushState' : 'replaceState'](null, '', shown)
    moveFocus(asked)
    designer.dispatchEvent(new Event('panels'))
    return true
  }

  const moveFocus = (id: string): void => {
    const target = id === '' ? null : document.getElementById(id)
    if (target) target.focus()
    if (target instanceof HTMLInputElement && target.type === 'text') target.select()
    if (!target && document.activeElement === document.body)
      document.getElementById('eigenschaften')?.focus({ preventScroll: true })
  }

  const send: Live['send'] = (form, submitter, { quiet = false } = {}) =>
    next(async () => {
      const data = new FormData(form)
      if (submitter?.name) data.append(submitter.name, submitter.value)
      const unsent = [...form.elements].filter(control => typed.delete(control))
      const fields = new URLSearchParams()
      for (const [name, value] of data) if (typeof value === 'string') fields.append(name, value)
      if (form.method !== 'post') return load(`${form.action}?${fields}`, {}, '', false)
      say('Speichert …', 'saving')
      const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
      const shown = await load(action, { method: 'POST', body: fields }, quiet ? '' : focusAfter(designer), true)
      // Nothing came back: it is still to be sent, and must not be lost by leaving.
      if (!shown) for (const control of unsent) typed.add(control)
    })

  designer.addEventListener('submit', event => {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement)) return
    event.preventDefault()
    for (const menu of target.querySelectorAll<HTMLDetailsElement>('.aw-d-add details')) menu.open = false
    void send(target, isSubmitter(submitter) ? submitter : undefined)
  })
  designer.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target !== '') return
    if (link.pathname !== location.pathname || link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    if (isRuleOpen() && !confirm(LEAVE_RULE)) return
    void next(() => load(link.href, {}, link.hash.slice(1), true))
  })
  designer.addEventListener('input', ({ target }) => {
    if (isControl(target) && target.form?.matches('[data-autosave], [data-rule]')) typed.add(target)
  })
  window.addEventListener('popstate', () => void next(() => load(location.href, {}, '', false)))
  window.addEventListener('beforeunload', event => {
    if (waiting().length > 0) event.preventDefault()
  })

  return {
    send,
    post: (action, fields) =>
      next(async () => {
        say('Speichert …', 'saving')
        await load(action, { method: 'POST', body: new URLSearchParams(fields) }, '', true)
      }),
  }
}

const NOT_SAVED = 'Nicht gespeichert. Prüfen Sie die Verbindung und speichern Sie noch einmal.'
const SIGNED_OUT = 'Nicht gespeichert. Melden Sie sich in einem neuen Tab an und speichern Sie dann hier noch einmal.'
const LEAVE_RULE = 'Die Regel ist noch nicht gespeichert. Trotzdem weitergehen?'

const isSubmitter = (element: HTMLElement | null): element is HTMLButtonElement => element instanceof HTMLButtonElement

/** Where the focus goes when the button that was pressed is no longer there. */
const focusAfter = (designer: HTMLElement): string => {
  const { activeElement } = document
  return activeElement && designer.contains(activeElement) ? '' : 'eigenschaften'
}
