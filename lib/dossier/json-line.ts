/**
 * The line, from 1, on which the value at `path` starts in a valid JSON text; the line of the nearest value around it
 * where the path leads to nothing (a missing field).
 */
export function lineOfPath(json: string, path: readonly string[]): number {
  let at = 0
  let found = 0

  const skip = () => {
    while (/\s/.test(json.charAt(at))) at++
  }
  const string = (): string => {
    const start = at++
    while (json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1
    at++
    return String(JSON.parse(json.slice(start, at)))
  }
  /** Reads one value; `depth` is how much of the path leads to it, or null when it lies off the path. */
  const value = (depth: number | null): void => {
    skip()
    if (depth !== null) found = at
    const on = (key: string) => (depth !== null && path[depth] === key ? depth + 1 : null)
    const opening = json.charAt(at)
    if (opening === '"') {
      string()
    } else if (opening === '{' || opening === '[') {
      const closing = opening === '{' ? '}' : ']'
      at++
      skip()
      for (let index = 0; json.charAt(at) !== closing; index++) {
        let key = String(index)
        if (opening === '{') {
          key = string()
          skip()
          at++
        }
        value(on(key))
        skip()
        if (json.charAt(at) === ',') at++
        skip()
      }
      at++
    } else {
      while (at < json.length && !/[\s,\]}]/.test(json.charAt(at))) at++
    }
  }

  value(0)
  return json.slice(0, found).split('\n').length
}
