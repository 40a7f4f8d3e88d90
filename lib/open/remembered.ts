/** Then all is forgotten: a file that follows has other texts. */
const MOST = 1000

/** A function that remembers what it made of texts that come again and again. */
export function remembered<Made, Text extends string = string>(make: (text: Text) => Made) {
  const known = new Map<Text, { readonly made: Made }>()
  return (text: Text): Made => {
    const found = known.get(text)
    if (found !== undefined) return found.made
    const made = make(text)
    if (known.size === MOST) known.clear()
    known.set(text, { made })
    return made
  }
}
