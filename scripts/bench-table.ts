import { writeFileSync } from 'node:fs'
import path from 'node:path'

const COLUMNS = 15

/** Numbers as hedged, and as different from one another, as those of articles are. */
const WRITTEN: readonly ((row: number) => string)[] = [
  (row) => `${row}.5`,
  (row) => `over ${row + 1} million`,
  (row) => String(row * 7),
  (row) => `超${row + 1}万`,
  (row) => `${(row % 1000) / 10}%`,
  (row) => `nearly ${row + 2} times`,
]

/** Writes a CSV file of invented claims into a folder and returns its path. */
export function writeTable(rows: number, folder: string): string {
  const texts = Array.from({ length: COLUMNS - 5 }, (_, at) => at)
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      `claim number ${row}`,
      WRITTEN[row % WRITTEN.length]?.(row),
      row % 3 === 0 ? 'cards' : '',
      `subject ${row % 50}`,
      `source ${row % 9}`,
      ...texts.map((at) => `text ${at} of 行 ${row % 977}`),
    ].join(','),
  )
  const header = ['name', 'value', 'unit', 'subject', 'source', ...texts.map((at) => `column ${at}`)].join(
    ',',
  )
  const file = path.join(folder, `${rows}.csv`)
  writeFileSync(file, `${[header, ...lines].join('\n')}\n`)
  return file
}
