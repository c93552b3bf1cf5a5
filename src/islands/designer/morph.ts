type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
export const isControl = (node: unknown): node is Control =>
  node instanceof HTMLInputElement || node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement

/** Makes `from` look like `to` and leaves alone what is the same, so that focus, scrolling and frames stay. */
export function morph(from: Element, to: Element, keeps: (control: Control) => boolean): void {
  syncAttributes(from, to)
  if (!(from instanceof HTMLTextAreaElement)) syncChildren(from, to, keeps)
  if (isControl(from) && !keeps(from) && !('keep' in from.dataset)) syncValue(from, to)
}

function syncAttributes(from: Element, to: Element): void {
  const own = new Set(from instanceof HTMLDetailsElement ? ['open'] : [])
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !own.has(name)) from.removeAttribute(name)
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value && !own.has(name)) from.setAttribute(name, value)
}

function syncChildren(from: Element, to: Element, keeps: (control: Control) => boolean): void {
  let current: ChildNode | null = from.firstChild
  for (const next of [...to.childNodes]) {
    const match = current && isSame(current, next) ? current : findAfter(current, next)
    if (!match) {
      from.insertBefore(document.importNode(next, true), current)
      continue
    }
    if (match === current) current = current.nextSibling
    else from.insertBefore(match, current)
    if (match instanceof Element && next instanceof Element) morph(match, next, keeps)
    else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue
  }
  while (current) {
    const after: ChildNode | null = current.nextSibling
    current.remove()
    current = after
  }
}

const keyOf = (node: Node): string =>
  node instanceof Element ? (node.getAttribute('data-part') ?? node.id) || (node.getAttribute('name') ?? '') : ''
const isSame = (a: Node, b: Node): boolean => a.nodeName === b.nodeName && keyOf(a) === keyOf(b)

/** The same element further down: it moved up. */
function findAfter(current: ChildNode | null, wanted: Node): ChildNode | undefined {
  if (keyOf(wanted) === '') return undefined
  for (let node = current?.nextSibling ?? null; node; node = node.nextSibling) if (isSame(node, wanted)) return node
  return undefined
}

function syncValue(from: Control, to: Element): void {
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) from.value = to.value
  else if (from instanceof HTMLTextAreaElement && to instanceof HTMLTextAreaElement) from.value = to.defaultValue
  else if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    from.checked = to.defaultChecked
    if (from.type !== 'checkbox' && from.type !== 'radio') from.value = to.defaultValue
  }
}
