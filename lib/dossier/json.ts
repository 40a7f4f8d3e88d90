import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { z } from 'zod'
import { formAt, type Path, unwrapped } from '@/lib/dossier/form'
import { textFault } from '@/lib/dossier/untidy'
import type { Fault, FaultDetails, FaultPlace } from '@/lib/faults/catalogue'

export type ParsedJson<Value> =
  | { readonly ok: true; readonly value: Value; readonly at: (path: Path) => FaultPlace }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Reads a JSON file by its schema, with every fault of its syntax, its fields and its texts. The row of a fault is the
 * line of the value, its column the path to it; `at` gives the same place for faults that are found later.
 *
 * @example parseJson('changes.json', '{"changes": 1}', changesFile) // D010 at changes.json:1:changes
 */
export function parseJson<Value>(file: string, json: string, schema: z.ZodType<Value>): ParsedJson<Value> {
  const { tree, broken } = read(json)
  const lineAt = (offset: number) => json.slice(0, offset).split('\n').length
  const at = (path: Path): FaultPlace => ({
    file,
    row: lineAt(nearest(tree, path)?.offset ?? 0),
    column: path.length === 0 ? null : path.join('.'),
  })
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    const offset = broken ?? 0
    const [found = ''] = json.slice(offset).split('\n')
    return {
      ok: false,
      faults: [{ code: 'D009', file, row: lineAt(offset), column: null, details: { found } }],
    }
  }
  const parsed = schema.safeParse(raw)
  const faults: Fault[] = [
    ...textFaults(tree, [], (node, path) => ({ ...at(path), row: lineAt(node.offset) })),
    ...(parsed.error?.issues ?? []).map(
      (issue): Fault => ({ code: 'D010', ...at(issue.path.map(keyOf)), details: problemOf(issue, schema) }),
    ),
  ]
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data, at } : { ok: false, faults }
}

/** The tree of a text with offsets, and where its syntax breaks; no tree where lists are nested too deep to be read. */
function read(json: string): { tree: Node | undefined; broken: number | undefined } {
  const errors: ParseError[] = []
  try {
    const tree = parseTree(json, errors, { disallowComments: true })
    return { tree, broken: errors[0]?.offset }
  } catch {
    return { tree: undefined, broken: undefined }
  }
}

/** The value at a path, or the nearest one around it where the path leads to nothing (a missing field). */
function nearest(tree: Node | undefined, path: Path): Node | undefined {
  if (tree === undefined) return undefined
  return findNodeAtLocation(tree, [...path]) ?? (path.length === 0 ? tree : nearest(tree, path.slice(0, -1)))
}

function keyOf(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}

/** What the parsed value no longer shows: fields that are there twice, and texts with characters that no picture or feed takes. */
function textFaults(node: Node | undefined, path: Path, at: (node: Node, path: Path) => FaultPlace): Fault[] {
  if (node === undefined) return []
  if (node.type === 'string') {
    const fault = textFault(String(node.value))
    return fault === null ? [] : [{ ...fault, ...at(node, path) }]
  }
  const children = node.children ?? []
  if (node.type === 'array')
    return children.flatMap((child, index) => textFaults(child, [...path, index], at))
  const seen = new Map<string, Node>()
  return children.flatMap((property): Fault[] => {
    const [name, value] = property.children ?? []
    if (name === undefined || value === undefined) return []
    const key = String(name.value)
    const here = [...path, key]
    const first = seen.get(key)
    if (first === undefined) seen.set(key, value)
    const repeated: Fault[] =
      first === undefined
        ? []
        : [{ code: 'D011', ...at(value, here), details: { key, first: at(first, here).row } }]
    return [...repeated, ...textFaults(value, here, at)]
  })
}

/** What is wrong with a field. The message of a form that is asked for by pattern or rule is an example of it. */
function problemOf(issue: z.core.$ZodIssue, schema: z.ZodType): FaultDetails['D010'] {
  const none = { about: '', allowed: [] }
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { ...none, problem: 'missing' }
        : { ...none, problem: 'type', about: issue.expected }
    case 'unrecognized_keys':
      return { problem: 'unknown', about: issue.keys.join(', '), allowed: fieldsAt(schema, issue.path) }
    case 'invalid_value':
      return { ...none, problem: 'list', allowed: issue.values.map(String) }
    case 'too_small':
      return { ...none, problem: issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'form' }
    default:
      return { ...none, problem: 'form', about: issue.message }
  }
}

/** The names of the fields that an object has, where a path leads in the values of a form. */
function fieldsAt(form: unknown, path: readonly PropertyKey[]): string[] {
  const found = unwrapped(path.reduce<unknown>(formAt, form))
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}
