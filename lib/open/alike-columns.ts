import { lazy } from '@/lib/lazy'
import { LOCALES } from '@/lib/locale'
import type { Column } from '@/lib/open/column'
import { foldedName, isCalled, measuresOf } from '@/lib/open/column-names'
import { MOSTLY } from '@/lib/open/limits'
import { isPartOfYear } from '@/lib/open/series'
import { ROWS_SUMMED, sums } from '@/lib/open/sums'
import { YEAR_DIGITS } from '@/lib/open/times'
import { holdsForTable, unitInTitles } from '@/lib/open/unit-in-titles'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

/** A column of numbers, with what decides whether another is of its kind: asked once of each, not of each pair. */
type Peer = ReturnType<typeof peerOf>

/** Things without a unit that are counted together are not further apart than this. */
const FAR = 100

/**
 * The columns among `beside` whose numbers are of one kind with those of `value`, so that a careful person would take them
 * together: in one unit; one thing at several times or places; parts and their sum; or, where nothing gives units, all of a
 * table that are called by what is counted and not by what is measured of it. `titles` are lines that are said of them all.
 */
export function alikeColumns(
  titles: readonly string[],
  value: Column,
  beside: readonly Column[],
): readonly Column[] {
  const { unit } = unitInTitles(titles, BUILT_IN_UNITS)
  const all = [value, ...beside].sort((a, b) => a.at - b.at).map((column) => peerOf(column, unit))
  const own = all.find(({ column }) => column === value)
  if (own === undefined) return []
  const alike = new Set([own])
  let others = all.filter((peer) => peer !== own)
  // A table may have thousands of columns: those that are found are not looked at again.
  for (const one of alike) {
    for (const other of others) if (isAlike(one, other)) alike.add(other)
    others = others.filter((other) => !alike.has(other))
  }
  const ofSameSort = (peer: Peer) =>
    peer.unit === own.unit &&
    peer.column.whole === value.whole &&
    peer.isChange === own.isChange &&
    peer.isGain === own.isGain
  const summed = sums(all.filter(ofSameSort)).find((group) => group.includes(own))
  const found = [...new Set([...alike, ...(summed ?? [])])]
  const isOfTimes = found.length > 1 && YEAR.test(value.given)
  // Beside a turnout, parties are things all the same, and so are subjects beside the mean of their marks.
  const peers = all.filter(({ unit, column }) => !SHARE.test(unit) && !OF_OTHERS.test(column.name))
  const things = !isOfTimes && peers.includes(own) && areThings(peers) ? peers : []
  return [...new Set([...found, ...things])].map(({ column }) => column)
}

function peerOf(column: Column, ofTable: string) {
  const { filled, given, name } = column
  const sign = filled.join(' ').match(SIGN)?.[0] ?? ''
  const isSigned =
    sign !== '' && filled.filter((cell) => cell.includes(sign)).length >= filled.length * MOSTLY
  const parts = HAN.test(name) ? [...name] : name.split(' ')
  const named = column.unit || (isSigned ? sign : '') || column.word
  const isOfTable =
    named === '' &&
    ofTable !== '' &&
    holdsForTable(ofTable, { value: filled[0] ?? '', names: [given] }, BUILT_IN_UNITS)
  return {
    column,
    /** The name without what differs from GDP 2023 to GDP 2024, from wave 1 to wave 2. */
    pattern: given.replace(/\p{N}+/gu, '#'),
    parts,
    reversed: parts.toReversed(),
    unit: (isOfTable ? ofTable : named).toLowerCase(),
    /** A change, or by head or by day: such numbers are of another kind than levels, in the same unit too. */
    isChange: isCalled(name, 'change') || BALANCE.test(name),
    /** All with a plus: beside levels a change, and among each other what they are called. */
    isGain:
      filled.some((cell) => /^\s*\+/.test(cell)) && filled.every((cell) => /^\s*\+|^[-−]?0$/.test(cell)),
    /** What is measured; empty where the name is only that of a thing. */
    measures: measuresOf(name).join(),
    /** Words in its cells could be units, one in each. */
    isBare: column.bare >= MOSTLY,
    /** Of countries, currencies or months, which everybody knows: columns of such names are of one kind. */
    isOfSet: isPartOfYear(given) || namesOfSets().has(name),
    isPrice: isCalled(name, 'prices'),
    isSide: isCalled(name, 'sides') || isCalled(foldedName(IN_BRACKETS.exec(given)?.[1] ?? ''), 'sides'),
    isStated: filled.filter((cell) => STATED.test(cell)).length > filled.length / 2,
    isDated: YEAR.test(given),
    numbers: column.values().slice(0, ROWS_SUMMED),
  }
}

function isAlike(a: Peer, b: Peer): boolean {
  if (a.unit !== b.unit || a.isChange !== b.isChange || a.isGain !== b.isGain || a.isPrice !== b.isPrice)
    return false
  if (a.unit !== '' || (a.isOfSet && b.isOfSet) || (a.isSide && b.isSide)) return true
  if (a.measures !== b.measures) return false
  if (a.isStated && b.isStated) return true
  if (!(a.isBare && b.isBare)) return false
  const isOneAtTimes = a.column.name === b.column.name && a.isDated && b.isDated
  return isOneAtTimes || a.pattern === b.pattern || sharesWords(a, b)
}

/** 记账金额(收入). */
const IN_BRACKETS = /[(（]([^()（）]+)[)）]$/
const SIGN = /[%％‰$€£¥]/
const SHARE = /^[%％‰]$/
/** What is computed of the columns beside it. */
const OF_OTHERS = /率$|平均|均分|\b(?:rate|ratio|turnout|average|mean|median)\b/
/** What is left after each sum is none of these. */
const BALANCE = /\b(?:balance|saldo|solde)\b|余额|结余/
/** A mean with its deviation, as of a group: 12.1±0.3, 12.1 (0.3), 12.1 (11.8–12.4). */
const STATED =
  /^\s*[-−]?\d[\d.,]*\s*\*{0,3}\s*(?:±|\+\/-|[(（])\s*\d[\d.,]*\s*(?:[-–]\s*\d[\d.,]*\s*)?[)）]?\s*$/
const HAN = /\p{Script=Han}/u
const YEAR = new RegExp(`(?<!\\d)${YEAR_DIGITS}(?!\\d)`)

/** Whether two names begin or end with the same word that says what their numbers are of: men employed, women employed. */
function sharesWords(a: Peer, b: Peer): boolean {
  if (a.column.name === b.column.name) return false
  const isHan = HAN.test(a.column.name)
  const isShared = (
    one: readonly string[],
    two: readonly string[],
    inOrder: (words: string[]) => string[],
  ) => {
    if (one[0] !== two[0]) return false
    const end = one.findIndex((part, at) => part !== two[at])
    const words = inOrder(one.slice(0, end === -1 ? one.length : end)).join(isHan ? '' : ' ')
    return words.length >= (isHan ? 2 : 3) && !words.split(' ').every((word) => isCalled(word, 'vague'))
  }
  return (
    isShared(a.parts, b.parts, (words) => words) ||
    isShared(a.reversed, b.reversed, (words) => words.reverse())
  )
}

/** Whether all columns of numbers count things side by side, as far as their names and numbers say: coal, gas, wind. */
function areThings(peers: readonly Peer[]): boolean {
  const isThing = ({ unit, measures, isChange, isBare, column }: Peer) =>
    isBare && unit === '' && !isChange && measures === '' && !/^total[a-z]/.test(column.name)
  const names = new Set(peers.map(({ column }) => column.name))
  if (peers.length < 2 || names.size < peers.length || !peers.every(isThing)) return false
  const same = (of: (peer: Peer) => boolean) => new Set(peers.map(of)).size === 1
  const sizes = peers.map(({ numbers }) => {
    const known = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b)
    return known[Math.floor(known.length / 2)] ?? Number.NaN
  })
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const near = most <= least * FAR || (most <= FAR && peers.every(({ column }) => column.whole))
  return near && same(({ column }) => column.whole) && same(({ numbers }) => numbers.some((n) => n < 0))
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Names of countries and currencies as the platform knows them, folded; made when first asked for. */
const namesOfSets = lazy(() => {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  const regions = LOCALES.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => names.of(code) ?? [])
  })
  return new Set([...Intl.supportedValuesOf('currency'), ...regions].map(foldedName))
})
