import type { Locale } from '@/lib/locale'

/** What is said of each kind of doubt, with the name of the column and a cell of it. */
const en = {
  decimals: (column: string, cell: string) =>
    `The points in ${column} were read as decimal points (${cell}). If they separate thousands, the numbers are a thousand times larger.`,
  thousands: (column: string, cell: string) =>
    `The points in ${column} were read as separators of thousands (${cell}).`,
  fractions: (column: string, cell: string) =>
    `${column} is in per cent by its name and was read as such, but none of its numbers is above 1: ${cell} may be a fraction of 1.`,
  unit: (column: string, cell: string) =>
    `Some cells of ${column} have a unit (${cell}); the others were read in it too.`,
  scale: (column: string, cell: string) =>
    `${column} mentions ${cell}, perhaps not for these numbers: they are as written.`,
  days: (column: string, cell: string) =>
    `In ${column} (${cell}) days or months could come first: its dates are not sorted.`,
  'day-first': (column: string, cell: string) =>
    `Dates in ${column} were read with the day first, as ${cell} shows.`,
  'month-first': (column: string, cell: string) =>
    `Dates in ${column} were read with the month first, as ${cell} shows.`,
  split: (columns: string, cell: string) => `The dates are put together from ${columns}: ${cell}.`,
}

const zh: typeof en = {
  decimals: (column, cell) => `${column}里的点按小数点读（${cell}）。如果是千位分隔符，数字就要大一千倍。`,
  thousands: (column, cell) => `${column}里的点按千位分隔符读（${cell}）。`,
  fractions: (column, cell) => `${column}按列名读作百分比，但没有大于1的数：${cell}也可能是以1为整体的比例。`,
  unit: (column, cell) => `${column}里有的单元格写了单位（${cell}），没有写的数字也按同样的单位读。`,
  scale: (column, cell) => `“${column}”里写了“${cell}”，分不清是否指这些数字，所以照原数读，没有换算。`,
  days: (column, cell) => `${column}里看不出日在前还是月在前（${cell}），所以没有按时间排。`,
  'day-first': (column, cell) => `${column}里的日期按“日在前”读，依据是${cell}。`,
  'month-first': (column, cell) => `${column}里的日期按“月在前”读，依据是${cell}。`,
  split: (columns, cell) => `日期由这几列合成：${columns}（如${cell}）。`,
}

/** How a column was read where it could be read in another way, or what shows that it could not. */
export type DoubtKind = keyof typeof en

export const DOUBT_WORDS: Record<Locale, typeof en> = { zh, en }
