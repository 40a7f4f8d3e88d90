import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readEachLine } from '@/lib/quantity/read-lines'

/**
 * Reads lines from standard input and prints one JSON object for each quantity: line (from 1), start and end (in UTF-16 units, as
 * JavaScript and Java count: 😀 is two), text, value, unit, hedge, low and high. With --cell each line is one cell of a table, which
 * has one quantity or none. All lines are read before anything is printed, since they show together what a comma means.
 */
const lines = readFileSync(0, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
/** So many characters are written at once. */
const AT_ONCE = 65_536

// Who reads the first lines only, as head does, ends the pipe.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))
let written = ''
for (const records of readEachLine(lines, { cells: process.argv.includes('--cell') })) {
  for (const record of records) written += `${JSON.stringify(record)}\n`
  if (written.length < AT_ONCE) continue
  if (!process.stdout.write(written)) await once(process.stdout, 'drain')
  written = ''
}
process.stdout.write(written)
