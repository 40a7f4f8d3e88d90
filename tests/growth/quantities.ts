import { readQuantities } from '@/lib/quantity/read'
import type { Task } from '@/tests/growth/task'

const UNITS = [
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
]

/** Texts of the same few characters, of so many characters. */
export const QUANTITIES: Readonly<Record<string, Task>> = Object.fromEntries(
  UNITS.map((unit): [string, Task] => [
    `quantities in a run of “${unit}”`,
    [30_000, (size) => readQuantities(`${unit.repeat(Math.ceil(size / unit.length))}x`)],
  ]),
)
