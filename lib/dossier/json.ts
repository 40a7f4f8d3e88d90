import type { z } from 'zod'
import { lineOfBreak } from '@/lib/dossier/json-break'
import { lineOfPath } from '@/lib/dossier/json-line'
import type { Fault } from '@/lib/faults/catalogue'

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
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data }
  const faults = parsed.error.issues.map((issue): Fault<'D010'> => {
    const path = issue.path.map(String)
    return {
      code: 'D010',
      file,
      row: lineOfPath(json, path),
      column: path.length === 0 ? null : path.join('.'),
      details: { found: issue.message },
    }
  })
  return { ok: false, faults }
}
