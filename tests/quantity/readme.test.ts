import { readFileSync } from 'node:fs'
import { writeInterval, writeQuantity } from '@/lib/quantity/write'
import { made } from '@/tests/fixtures/units'

const ROWS = readFileSync('lib/quantity/README.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| -?\d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('there are ten examples', () => {
  expect(ROWS).toHaveLength(10)
})

test.each(ROWS)('the example %s %s %s is as the README says', (value, unit, hedge, en, zh, allows) => {
  const result = made({ value: value ?? '', unit: unit ?? '', hedge: hedge ?? '', low: '', high: '' })
  if (!result.ok) throw new Error(result.fault.code)
  const { quantity } = result
  expect([writeQuantity(quantity, 'en'), writeQuantity(quantity, 'zh')]).toEqual([en, zh])
  expect(writeInterval(quantity.interval, quantity.unit, 'en')).toBe(allows)
})
