import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { toCsv } from '@/lib/text/csv'

/**
 * How building grows with a dossier: builds the project's own dossier and copies of it that hold its claims several
 * times over, and prints time and size of each. `out/` holds the last of them afterwards.
 *
 * Run: npm run bench:building -- 1 4 16
 */
const DATA = 'data'
const MEGABYTE = 1e6

type Row = Record<string, string>

/** Columns that name other rows, and must name those of the same copy. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'claims.csv': ['id', 'baseline'],
  'evidence.csv': ['id', 'claim'],
  'checks.csv': ['id', 'operands', 'against'],
  'numerals.csv': ['claim'],
}

const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(DATA, file), 'utf8'), { header: true, skipEmptyLines: true }).data

/** Writes a dossier that holds every claim `copies` times, each copy in its own sections. */
function writeDossier(folder: string, copies: number): void {
  cpSync(DATA, folder, { recursive: true })
  const source: { sections: readonly { section: number }[] } = JSON.parse(
    readFileSync(join(DATA, 'source.json'), 'utf8'),
  )
  const count = source.sections.length
  const numbers = Array.from({ length: copies }, (_, copy) => copy)
  for (const [file, columns] of Object.entries(REFERENCES)) {
    const rows = rowsOf(file)
    const copied = numbers.flatMap((copy) =>
      rows.map((row) => {
        const renamed = columns.map((column): [string, string] => [
          column,
          copy === 0 ? (row[column] ?? '') : (row[column] ?? '').replace(/[^ /]+/g, `$&-${copy + 1}`),
        ])
        const moved = row.section === undefined ? {} : { section: String(Number(row.section) + copy * count) }
        return { ...row, ...Object.fromEntries(renamed), ...moved }
      }),
    )
    writeFileSync(join(folder, file), toCsv(copied, Object.keys(copied[0] ?? {})))
  }
  const sections = numbers.flatMap((copy) =>
    source.sections.map((section) => ({ ...section, section: section.section + copy * count })),
  )
  writeFileSync(join(folder, 'source.json'), JSON.stringify({ ...source, sections }))
}

/** Seconds on the clock and of all cores together that a build takes. */
function timedBuild(dossier: string): { readonly wall: number; readonly cpu: number } {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time npm run --silent build >/dev/null'],
    { encoding: 'utf8', env: { ...process.env, DOSSIER: dossier } },
  )
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`)
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s/).slice(-3).map(Number)
  return { wall, cpu: user + system }
}

console.log('claims | build s | of all cores s | files | MB | s per claim | files per claim | KB per claim')
for (const copies of process.argv.slice(2).map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  const dossier = join(folder, 'data')
  writeDossier(dossier, copies)
  const { wall, cpu } = timedBuild(dossier)
  const files = readdirSync('out', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  const claims = rowsOf('claims.csv').length * copies
  const cells = [
    claims,
    wall.toFixed(0),
    cpu.toFixed(0),
    files.length,
    (bytes / MEGABYTE).toFixed(1),
    (cpu / claims).toFixed(2),
    (files.length / claims).toFixed(1),
    (bytes / claims / 1000).toFixed(0),
  ]
  console.log(cells.join(' | '))
  rmSync(folder, { recursive: true })
}
