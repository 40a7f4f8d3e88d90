import { findNumerals } from '@/lib/ledger/numerals'
import { readQuantities, readQuantity } from '@/lib/quantity/read'
import type { Task } from '@/tests/growth/task'

const run = (unit: string, size: number) => `${unit.repeat(Math.ceil(size / unit.length))}x`

/** What reads texts: how many characters it is given, and texts whose repetition has been slow. */
const READERS: Readonly<
  Record<string, readonly [whole: number, read: (text: string) => unknown, units: readonly string[]]>
> = {
  quantities: [
    30_000,
    readQuantities,
    [
      'million ',
      'twenty-',
      'one hundred and ',
      'half a ',
      '1至',
      '1 ± ',
      '约占的',
      '一点',
      '3元',
      '1 [',
      'not ',
      'one ',
      '½',
      '二十多',
      '5元/',
      '5 and ',
      '每三人就有',
      '两小时',
      '9',
      '1000',
      '1,',
      '1,111',
      '1.',
      '1-',
      '十',
      '万亿',
      '三千',
      '第',
      '"',
      '“',
      ' ',
      'a-',
      '1或',
      '5万',
      '1十',
      '1亿2千',
    ],
  ],
  'a quantity': [100_000, readQuantity, ['十', '万亿', '三千', '亿', '万', '百', '零', '一']],
  numerals: [100_000, findNumerals, ['9', '1,', '1-', '十', 'a-', 'early-', 'A100-', '“', ' ']],
}

/** Texts of the same few characters, of so many characters. */
export const QUANTITIES: Readonly<Record<string, Task>> = Object.fromEntries(
  Object.entries(READERS).flatMap(([name, [whole, read, units]]) =>
    units.map((unit): [string, Task] => [
      `${name} in a run of “${unit}”`,
      [whole, (size) => read(run(unit, size))],
    ]),
  ),
)
