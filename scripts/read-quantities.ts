import { readFileSync } from 'node:fs'
import { readLines } from '@/lib/quantity/read-lines'

/**
 * Reads lines from standard input and prints one JSON object for each quantity: line (from 1), start and end (in UTF-16 units),
 * text, value, unit, hedge, low and high. With --cell each line is one cell of a table, which tells one quantity or none.
 */
const lines = readFileSync(0, 'utf8').split(/\r?\n/)
const records = readLines(lines, { cells: process.argv.includes('--cell') })
process.stdout.write(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
