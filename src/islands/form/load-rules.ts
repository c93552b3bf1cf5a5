const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'input'] as const

/**
 * Fetches the rules of a page (form-rules.ts) at the first sign that someone is about to answer: as it was sent, the
 * page is right already. A browser that put old values back counts as such a sign.
 */
export function loadRulesWhenNeeded(form: HTMLFormElement): void {
  const { rulesScript } = form.dataset
  if (rulesScript === undefined) return
  const load = (): void => {
    for (const sign of SIGNS) form.removeEventListener(sign, load)
    void import(rulesScript)
  }
  for (const sign of SIGNS) form.addEventListener(sign, load)
  addEventListener('pageshow', () => {
    if (Array.from(form.elements).some(isChanged)) load()
  })
}

function isChanged(control: Element): boolean {
  if (control.getAttribute('name') === null) return false
  if (control instanceof HTMLInputElement)
    return (
      control.checked !== control.defaultChecked ||
      (control.type !== 'hidden' && control.value !== control.defaultValue)
    )
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  return false
}
