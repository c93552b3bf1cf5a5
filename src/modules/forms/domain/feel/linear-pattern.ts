/** To be filled. */
export function linearPattern(source: string): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, 'u')
  return text => pattern.test(text)
}
