import type { z } from 'zod'
import { lineOfBreak } from '@/lib/dossier/json-break'
import { lineAt, lineOfPath } from '@/lib/dossier/json-line'
import { valuesOf } from '@/lib/dossier/json-values'
import { UNTIDY } from '@/lib/dossier/untidy'
import type { Fault, FaultDetails } from '@/lib/faults/catalogue'

export type ParsedJson<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a JSON file by its schema. The row of a fault is the line, its column the path to the field. */
export function parseJson<Value>(file: string, json: string, schema: z.ZodType<Value>): ParsedJson<Value> {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      faults: [{ code: 'D009', file, row: lineOfBreak(json), column: null, details: { found } }],
    }
  }
  const inText = textFaults(file, json)
  const parsed = schema.safeParse(raw)
  if (parsed.success)
    return inText.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults: inText }
  const faults = parsed.error.issues.map((issue): Fault<'D010'> => {
    const path = issue.path.map(String)
    return {
      code: 'D010',
      file,
      row: lineOfPath(json, path),
      column: path.length === 0 ? null : path.join('.'),
      details: problemOf(issue),
    }
  })
  return { ok: false, faults: [...inText, ...faults] }
}

/** What the parsed value no longer shows: fields that are there twice, and texts with signs that no picture or feed takes. */
function textFaults(file: string, json: string): Fault[] {
  const path: string[] = []
  return [...valuesOf(json)].flatMap(({ depth, key, start, text, repeats }): Fault[] => {
    path.length = Math.max(0, depth - 1)
    if (depth > 0) path.push(key)
    const at = () => ({ file, row: lineAt(json, start), column: path.join('.') })
    return [
      ...(repeats === null
        ? []
        : [{ code: 'D011', ...at(), details: { key, first: lineAt(json, repeats) } } satisfies Fault]),
      ...(text !== null && UNTIDY.test(text)
        ? [{ code: 'D111', ...at(), details: { found: text } } satisfies Fault]
        : []),
    ]
  })
}

function problemOf(issue: z.core.$ZodIssue): FaultDetails['D010'] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { problem: 'missing', about: issue.expected }
        : { problem: 'type', about: issue.expected }
    case 'unrecognized_keys':
      return { problem: 'unknown', about: issue.keys.join(', ') }
    case 'invalid_value':
      return { problem: 'list', about: issue.values.map(String).join(', ') }
    case 'too_small':
      return { problem: issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'form', about: '' }
    default:
      return { problem: 'form', about: '' }
  }
}
