import { readFileSync } from 'node:fs'
import type { ReadingRecord } from '@/lib/quantity/read-lines'

/** A phrase and what a person reads in it. */
export interface Phrase {
  readonly text: string
  /** One of a language’s registers: news, finance, science and so on. */
  readonly register: string
  /** Null where nothing is to be read. Empty texts are for what is not given, `-` for a unit that is not compared. */
  readonly expected: Readonly<Record<'value' | 'unit' | 'hedge' | 'low' | 'high', string>> | null
}

export type Judgement = 'right' | 'unread' | 'wrong'

/** The phrases of one of the project’s own lists, in the order of its rows. */
export function readCorpus(path: string): Phrase[] {
  const [, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return rows.map((row) => {
    const [text = '', value = '', unit = '', hedge = '', low = '', high = '', register = ''] = row.split('\t')
    return { text, register, expected: hedge === 'none' ? null : { value, unit, hedge, low, high } }
  })
}

/** What became of a phrase: one of its readings must say all that the person reads; any other is wrong. */
export function judge({ expected }: Phrase, records: readonly ReadingRecord[]): Judgement {
  if (expected === null) return records.length === 0 ? 'right' : 'wrong'
  if (records.length === 0) return 'unread'
  const { value, unit, hedge, low, high } = expected
  const fits = (record: ReadingRecord) =>
    (isSame(record.value, value) || (record.unit === 'date' && hedge === 'range')) &&
    (unit === '-' || (record.unit ?? '').trim() === unit) &&
    (record.hedge ?? 'unknown') === hedge &&
    isSame(record.low, low) &&
    isSame(record.high, high)
  return records.some(fits) ? 'right' : 'wrong'
}

function isSame(found: string | number | null, expected: string): boolean {
  if (typeof found !== 'number') return (found ?? '') === expected.replace(/^-$/, '')
  const number = Number(expected)
  return expected !== '' && Math.abs(found - number) <= 1e-9 * Math.max(Math.abs(found), Math.abs(number))
}
