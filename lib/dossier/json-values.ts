/** A value of a JSON text: what leads to it, and where it starts. */
export interface JsonValue {
  /** How many keys and places lead to it; 0 for the whole. */
  readonly depth: number
  /** The last of them; empty for the whole. */
  readonly key: string
  readonly start: number
  /** The text of the value where it is a string, or null. */
  readonly text: string | null
  /** Where an earlier value of the same object with the same key starts, or null. */
  readonly repeats: number | null
}

interface Open {
  readonly isObject: boolean
  /** Where the values of an object start, by key. */
  readonly seen: Map<string, number>
  /** The key whose value is due in an object; the place of the next value in a list. */
  key: string | null
  index: number
}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+)/y

/** Every value of a valid JSON text in the order of the text, however deep they are. */
export function* valuesOf(json: string): Generator<JsonValue> {
  const open: Open[] = []
  const token = new RegExp(TOKEN)
  for (let found = token.exec(json); found !== null; found = token.exec(json)) {
    const [, word = ''] = found
    const around = open.at(-1)
    if (word === '}' || word === ']') open.pop()
    else if (word === ':' || word === ',') continue
    else if (around?.isObject === true && around.key === null) around.key = String(JSON.parse(word))
    else {
      const start = token.lastIndex - word.length
      const key = around === undefined ? '' : (around.key ?? String(around.index))
      const repeats = around?.isObject === true ? (around.seen.get(key) ?? null) : null
      if (around !== undefined) {
        around.seen.set(key, start)
        around.key = null
        around.index += 1
      }
      const text = word.startsWith('"') ? String(JSON.parse(word)) : null
      yield { depth: open.length, key, start, text, repeats }
      if (word === '{' || word === '[')
        open.push({ isObject: word === '{', seen: new Map(), key: null, index: 0 })
    }
  }
}
