import type { Lists, Texts } from '@/lib/faults/details'
import type { Locale } from '@/lib/locale'

const en = {
  D201: ({ id, place }: Texts<'id' | 'place'>) => `
    Id ‘${id}’ is already used in ${place}.
    Ids are unique; claims, evidence and checks share one set of ids.
    Give this one another id.`,
  D202: ({ filled, empty }: Texts<'filled' | 'empty'>) => `
    Column ${filled} is filled but ${empty} is empty.
    A text is in every language or in none; a number of evidence has value, unit and hedge, or none of them.
    Fill them all, or clear them all.`,
  D203: ({ hedge, column, found }: Texts<'hedge' | 'column' | 'found'>) => `
    The hedge is ‘${hedge}’ but ${column} ${found === '' ? 'is empty' : `has ‘${found}’`}.
    A range has low and high, and a range of numbers no value; every other number has a value alone.
    Fill or clear the cell, or correct the hedge.`,
  D207: ({ value, low, high }: Texts<'value' | 'low' | 'high'>) => `
    ${low} to ${high} is not a range${value === '' ? '' : ` within ${value}`}.
    The column low is at most the column high, and both days of a date are in the month or year of the value.
    Swap or correct them.`,
  D209: ({ found, unit, hedge }: Texts<'found' | 'unit' | 'hedge'>) => `
    ‘${found}’ is impossible with the unit ‘${unit}’ and the hedge ‘${hedge}’.
    Only money, changes, percentage points and units that are signed can be below zero; shares run from 0 to 1 (80% is 0.8), ratios have the unit times; places and tiers are whole numbers from 1, and a first is 1; magnitude is a power of ten; under and nearly are not 0.
    Correct the value, the hedge or the unit; a unit of units.csv can be signed.`,
  D210: ({ hedge, unit, allowed }: Texts<'hedge' | 'unit'> & Lists<'allowed'>) => `
    The hedge ‘${hedge}’ does not go with the unit ‘${unit}’.
    Hedges for this unit: ${allowed.join(', ')}.
    Correct the hedge or the unit.`,
  D213: ({ found, allowed }: Texts<'found'> & Lists<'allowed'>) => `
    There is no unit ‘${found}’.
    Units are the general ones and those of units.csv: ${allowed.join(', ')}.
    Use one of these, or add a row for it to units.csv.`,
  D214: ({ id, about }: Texts<'id' | 'about'>) => `
    The unit ‘${id}’ cannot have this: ${about}.
    A unit counts, measures or is money; it is of the dimension of a unit of its kind that heads it; it keeps what the general list says of it; and no two units have one word.
    Correct the row, or delete it.`,
}

const zh: typeof en = {
  D201: ({ id, place }) => `
    编号“${id}”在${place}已经用过。
    编号不重复；论断、证据和验算共用一套编号。
    另取编号。`,
  D202: ({ filled, empty }) => `
    ${filled}有内容，${empty}却是空的。
    一段文字要么各种语言都有，要么都没有；证据的数值、单位、限定词也是。
    补齐，或全部清空。`,
  D203: ({ hedge, column, found }) => `
    限定词是“${hedge}”，${column}却${found === '' ? '是空的' : `有“${found}”`}。
    range要有low和high，数的range不写数值；其他数只有数值。
    填上或清空此格，或改正限定词。`,
  D207: ({ value, low, high }) => `
    ${low}至${high}不是${value === '' ? '' : `${value}之内的`}范围。
    low不大于high；日期的首尾两日都在所写的年月之内。
    对调或改正。`,
  D209: ({ found, unit, hedge }) => `
    单位为“${unit}”、限定词为“${hedge}”时，不可能是“${found}”。
    只有金额、变化幅度、百分点和标明可为负的单位可以小于零；比例写成0至1（80%写作0.8），倍数用单位times；名次和梯队是从1起的整数，首个是1；magnitude是10的整数次幂；under、nearly不为0。
    改正数值、限定词或单位；units.csv的单位可标明可为负（signed）。`,
  D210: ({ hedge, unit, allowed }) => `
    限定词“${hedge}”与单位“${unit}”不相配。
    这一单位可用的限定词：${allowed.join('、')}。
    改正限定词或单位。`,
  D213: ({ found, allowed }) => `
    没有单位“${found}”。
    单位为通用的单位和units.csv所列的单位：${allowed.join('、')}。
    选用其中一个，或在units.csv里补上一行。`,
  D214: ({ id, about }) => `
    单位“${id}”不能这样写：${about}。
    单位或计数，或计量，或为金额；dimension写同类单位中领头的一个；通用单位的种类、量和大小不变；两个单位不共用一个词。
    改正这一行，或删去。`,
}

/** Faults that the cells of one row show together. */
export const ROW_FAULTS: Record<Locale, typeof en> = { zh, en }
