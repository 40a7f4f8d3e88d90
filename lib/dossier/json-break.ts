/** What may come next in a JSON text; an opening bracket that was just read may close at once. */
type Due = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end'

const TOKEN =
  /\s*("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\]:,])/uy

/**
 * The line, from 1, on which a text stops being JSON: that of the first token that cannot stand where it stands.
 * Engines say so in words of their own, and not all of them say where.
 */
export function lineOfBreak(json: string): number {
  const open: string[] = []
  let due: Due = 'value'
  TOKEN.lastIndex = 0
  for (;;) {
    const start = TOKEN.lastIndex
    const token = TOKEN.exec(json)?.[1]
    const next: Due | null = token === undefined ? null : after(token, due, open)
    if (next === null) return lineOf(json, start)
    due = next
  }
}

/** What is due after a token, or null when the token is not what was due. Keeps the brackets that are open. */
function after(token: string, due: Due, open: string[]): Due | null {
  const isValue = due === 'value' || due === 'value-or-close'
  if (token === '{' || token === '[') {
    if (!isValue) return null
    open.push(token)
    return token === '{' ? 'key-or-close' : 'value-or-close'
  }
  if (token === '}' || token === ']') {
    const opening = token === '}' ? '{' : '['
    const mayClose = due === 'comma-or-close' || due === (token === '}' ? 'key-or-close' : 'value-or-close')
    return mayClose && open.pop() === opening ? rest(open) : null
  }
  if (token === ':') return due === 'colon' ? 'value' : null
  if (token === ',') return due === 'comma-or-close' ? (open.at(-1) === '{' ? 'key' : 'value') : null
  if (token.startsWith('"') && (due === 'key' || due === 'key-or-close')) return 'colon'
  return isValue ? rest(open) : null
}

function rest(open: readonly string[]): Due {
  return open.length === 0 ? 'end' : 'comma-or-close'
}

function lineOf(json: string, offset: number): number {
  const white = /^\s*/.exec(json.slice(offset))?.[0].length ?? 0
  return json.slice(0, offset + white).split('\n').length
}
