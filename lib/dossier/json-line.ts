import { valuesOf } from '@/lib/dossier/json-values'

/**
 * The line, from 1, on which the value at `path` starts in a valid JSON text; the line of the nearest value around it
 * where the path leads to nothing (a missing field).
 */
export function lineOfPath(json: string, path: readonly string[]): number {
  /** How much of the path leads to the value that was read last. */
  let along = 0
  let found = 0
  for (const { depth, key, start } of valuesOf(json)) {
    along = Math.min(along, depth - 1)
    if (depth > 0 && (along < depth - 1 || path[depth - 1] !== key)) continue
    along = depth
    found = start
  }
  return lineAt(json, found)
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
