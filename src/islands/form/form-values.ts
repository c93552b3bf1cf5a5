/** Values by input name, as the browser would send them; files are left out. */
export type FormValues = Readonly<Record<string, readonly string[]>>

export function readValues(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue
    const same = values[name] ?? []
    values[name] = [...same, value]
  }
  return values
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Writes values back into the inputs of fields (their names begin with a letter); says whether anything changed. */
export function writeValues(form: HTMLFormElement, values: FormValues): boolean {
  let changed = false
  for (const control of form.elements) {
    if (!isControl(control) || !/^[a-z]/.test(control.name)) continue
    if (writeValue(control, values[control.name] ?? [])) {
      changed = true
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  return changed
}

const isControl = (element: Element): element is Control =>
  (element instanceof HTMLInputElement && element.type !== 'file') ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement

function writeValue(control: Control, values: readonly string[]): boolean {
  if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
    const before = control.checked
    control.checked = values.includes(control.value)
    return control.checked !== before
  }
  const before = control.value
  control.value = values[0] ?? ''
  return control.value !== before
}
