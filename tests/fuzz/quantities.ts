import fc from 'fast-check'
import { LOCALES } from '@/lib/locale'
import { readQuantities, readQuantity } from '@/lib/quantity/read'
import { type ReadingRecord, readLines } from '@/lib/quantity/read-lines'
import { writeInterval, writeQuantity } from '@/lib/quantity/write'
import { SITE_UNITS } from '@/tests/fixtures/units'
import { must, mustBeNumbers, mustRead } from '@/tests/fuzz/laws'
import { text } from '@/tests/fuzz/scraps'
import { target } from '@/tests/fuzz/target'
import { quantities } from '@/tests/quantity/arbitraries'

/** Texts that are read, and quantities that are written and read back. */
export const QUANTITIES = target(
  100_000,
  fc.oneof(
    { weight: 4, arbitrary: text.map((line) => ({ line })) },
    { weight: 1, arbitrary: quantities.map((quantity) => ({ quantity })) },
  ),
  (input) => {
    if ('line' in input) {
      readSoundly(input.line, false)
      readSoundly(input.line, true)
      return
    }
    const { quantity } = input
    for (const locale of LOCALES) {
      const written = writeQuantity(quantity, locale)
      mustRead(written + writeInterval(quantity.interval, quantity.unit, locale), '')
      const read = readQuantity(written, { units: SITE_UNITS })
      const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
      must(
        read !== null &&
          same(
            [read.value, read.hedge, read.interval, read.unit?.id],
            [quantity.value, quantity.hedge, quantity.interval, quantity.unit.id],
          ),
        `${written} is read back as ${JSON.stringify(read)}`,
      )
      const sentence = locale === 'zh' ? `据说有“${written}”。` : `They say “${written}”.`
      const found = readQuantities(sentence, { units: SITE_UNITS })
      const quoted = found.map(({ text, value, hedge }) => [text, value, hedge])
      must(
        quantity.kind === 'date' || same(quoted, [[written, quantity.value, quantity.hedge]]),
        `${sentence} is read as ${JSON.stringify(found)}`,
      )
    }
  },
)

/** Readings are where they say, one after another; their numbers are numbers, and their ends in order. */
function readSoundly(line: string, cells: boolean): void {
  const records = readLines([line], { cells })
  must(!cells || records.length <= 1, 'a cell has one quantity or none')
  let last = 0
  for (const record of records) {
    must(record.start >= last && record.end > record.start, 'readings follow one another')
    must(line.slice(record.start, record.end) === record.text, 'a reading is where it says')
    last = record.end
    inOrder(record)
  }
  mustBeNumbers(records)
  must(
    JSON.stringify(JSON.parse(JSON.stringify(records))) === JSON.stringify(records),
    'records are the same as JSON',
  )
}

function inOrder({ value, hedge, low, high }: ReadingRecord): void {
  for (const n of [value, low, high])
    must(typeof n !== 'number' || Number.isFinite(n), 'a number is not finite')
  if (typeof low === 'number' && typeof high === 'number')
    must(low <= high, `${low} to ${high} is in no order`)
  if (hedge === 'exact' && typeof value === 'number')
    must(low === value && high === value, 'exact is one number')
  if (hedge === null) must(low === null && high === null, 'what is not known has no ends')
  if (typeof value === 'number' && typeof low === 'number') must(low <= value, `${value} is below ${low}`)
  if (typeof value === 'number' && typeof high === 'number') must(value <= high, `${value} is above ${high}`)
}
