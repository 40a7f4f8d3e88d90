import { alikeColumns } from '@/lib/open/alike-columns'
import { columnNames, joinedHeader } from '@/lib/open/header'
import { headerPlace } from '@/lib/open/header-place'
import { isNote } from '@/lib/open/notes'
import { endPairs } from '@/lib/open/propose-ends'
import { TableColumns } from '@/lib/open/table-columns'
import { tableTitle } from '@/lib/open/table-title'
import { isForeseen, timeOf } from '@/lib/open/times'
import type { Task } from '@/tests/growth/task'

const names = <Name>(size: number, nameOf: (at: number) => Name) =>
  Array.from({ length: size }, (_, at) => nameOf(at))

/** A number in letters, so that names differ by more than their digits. */
const spelled = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

function alike(header: readonly string[]) {
  const samples = header.map((_, at) =>
    [7, 14, 21].map((number) => `${number + (at % 5)}${at % 2 === 0 ? '' : '.5'}`),
  )
  const [first, ...others] = new TableColumns(header, samples).all
  return first && alikeColumns([], first, others)
}

/** Headers of so many columns, or names of so many characters. */
export const COLUMNS: Readonly<Record<string, Task>> = {
  'a title of spaces': [200_000, (size) => tableTitle([`a${' '.repeat(size)}b`])],
  'a time of spaces': [200_000, (size) => timeOf(`a${' '.repeat(size)}b`)],
  'a time of brackets': [200_000, (size) => timeOf(`${'('.repeat(size)}\n`)],
  'columns of one name': [20_000, (size) => columnNames(names(size, () => 'people'))],
  'columns whose names end in a turn': [20_000, (size) => columnNames(names(size, () => 'a (2)'))],
  'columns of ends': [
    4000,
    (size) =>
      endPairs(
        new TableColumns(
          names(size, (at) => `${at % 2 === 0 ? 'low' : 'high'} ${at >> 1}`),
          [],
        ),
      ),
  ],
  'columns of one kind': [2000, (size) => alike(names(size, (at) => `GDP ${3000 + at}`))],
  'columns, half of them of one kind': [
    2000,
    (size) => alike(names(size, (at) => (at % 2 === 0 ? `GDP ${3000 + at}` : `${spelled(at)} only`))),
  ],
  'columns of forecasts': [
    2000,
    (size) => {
      const header = names(size, (at) => `2020F ${at}`)
      return header.every((name) => isForeseen(name, header))
    },
  ],
  'columns below one name': [
    10_000,
    (size) => joinedHeader([['all', ...names(size - 1, () => '')], names(size, String)]),
  ],
  ...Object.fromEntries(
    ['a', 'ab', '万', '亿元', '%', ')*', ' ', '.', '1 '].map((sign): [string, Task] => [
      `a name of a digit and “${sign}”`,
      [
        38,
        (size) =>
          headerPlace([
            ['place', `1${sign.repeat(size).slice(0, size)}_`],
            ['A', '12'],
            ['B', '9'],
          ]),
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['note', 'data from a', 'source 1', '('].map((start): [string, Task] => [
      `a line of “${start}” and spaces`,
      [10_000, (size) => isNote([`${start}${' '.repeat(size)}x`, '1', '2'], 4)],
    ]),
  ),
}
