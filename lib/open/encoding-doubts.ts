import Papa from 'papaparse'
import type { Delimiter } from '@/lib/open/delimiter'
import type { Encoding } from '@/lib/text/decode'
import { readingsOf } from '@/lib/text/legacy-encoding'

/** What some cells of a file say in an encoding that it may be in. */
export interface EncodingDoubt {
  readonly encoding: Encoding
  readonly cells: readonly string[]
}

/** More could not be compared at a glance. */
const MOST_ENCODINGS = 3
const MOST_CELLS = 3
/** So much of a cell is shown. */
const SHOWN = 40

/**
 * The encodings that a part of a file can be taken to be in, each with the first cells in which they differ; none where only one
 * makes sense.
 */
export function encodingDoubts(bytes: Uint8Array, delimiter: Delimiter): readonly EncodingDoubt[] {
  const readings = readingsOf(bytes).slice(0, MOST_ENCODINGS)
  if (readings.length < 2) return []
  const tables = readings.map(({ text }) => Papa.parse<string[]>(text, { delimiter }).data.flat())
  const different = (tables[0] ?? []).flatMap((cell, at) =>
    tables.every((cells) => cells[at] === cell) ? [] : [[cell, at] as const],
  )
  const places = [...new Map(different).values()].slice(0, MOST_CELLS)
  return readings.map(({ encoding }, table) => ({
    encoding,
    cells: places.map((at) => (tables[table]?.[at] ?? '').slice(0, SHOWN)),
  }))
}
