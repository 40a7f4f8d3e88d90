/** Then all is forgotten: a file that follows has other texts. */
const MOST = 1000

/** A function that remembers what it made of texts that come again and again. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.made
    const made = make(text)
    if (known.size === MOST) known.clear()
    known.set(text, { made })
    return made
  }
}
