import { readFileSync } from 'node:fs'
import NumberRecognizers from '@microsoft/recognizers-text-number'
import { type ReadingRecord, readLines } from '@/lib/quantity/read-lines'
import { type Judgement, judge, readCorpus } from '@/tests/quantity/corpus'

/** A case of the peer’s specification: a sentence and the numbers in it. */
interface Case {
  readonly lang: string
  readonly input: string
  readonly results: readonly {
    readonly start: number
    readonly end: number
    readonly value: string
    readonly text: string
  }[]
}

/**
 * Counts what is read right, not at all, and wrong: in the project’s own phrases, beside the recognizers of numbers of the peer
 * where those can be compared, and in the peer’s cases (the path of their JSON file as argument or in QUANTITY_CASES).
 */
function main(): void {
  for (const language of ['zh', 'en'] as const) {
    const phrases = readCorpus(`tests/quantity/corpus-${language}.tsv`)
    const records = readLines(
      phrases.map(({ text }) => text),
      { cells: false },
    )
    print(
      `own phrases, ${language}`,
      phrases.map((phrase, at) => judge(phrase, onLine(records, at))),
    )
    const plain = phrases.flatMap(({ text, expected }, at) =>
      expected?.hedge === 'exact' && /^-?[\d.e]+$/.test(expected.value)
        ? [{ text, value: Number(expected.value), own: onLine(records, at).map(({ value }) => value) }]
        : [],
    )
    print(
      `${plain.length} of them that are one exact number, ${language}`,
      plain.map(({ value, own }) => compared(value, own)),
    )
    print(
      `the same with @microsoft/recognizers-text-number, ${language}`,
      plain.map(({ value, text }) => compared(value, peerNumbers(text, language))),
    )
  }
  const path = process.argv[2] ?? process.env.QUANTITY_CASES
  if (path !== undefined) printCases(JSON.parse(readFileSync(path, 'utf8')))
}

const onLine = (records: readonly ReadingRecord[], at: number) =>
  records.filter(({ line }) => line === at + 1)
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** Of the peer’s cases some mean the same by another rule: a date is one quantity here and three numbers there. */
type CaseJudgement = Judgement | 'meant otherwise'

function print(what: string, judgements: readonly CaseJudgement[]): void {
  const kinds = ['right', 'unread', 'meant otherwise', 'wrong'] as const
  const shares = kinds
    .map((kind) => [kind, judgements.filter((judgement) => judgement === kind).length] as const)
    .filter(([kind, count]) => count > 0 || kind !== 'meant otherwise')
    .map(([kind, count]) => `${((100 * count) / judgements.length).toFixed(1)} % ${kind}`)
  console.log(`${what}: ${judgements.length} phrases, ${shares.join(', ')}`)
}

/** Values alone are compared: per cents as they are printed or as parts of one, since the two give them differently. */
function compared(expected: number, found: readonly (number | string | null)[]): Judgement {
  const values = found.filter((value) => typeof value === 'number')
  if (values.length === 0) return 'unread'
  return values.some((value) => close(value, expected) || close(value / 100, expected)) ? 'right' : 'wrong'
}

function peerNumbers(text: string, language: 'zh' | 'en'): number[] {
  const { recognizeNumber, recognizePercentage, Culture } = NumberRecognizers
  const culture = language === 'zh' ? Culture.Chinese : Culture.English
  const found = [...recognizeNumber(text, culture), ...recognizePercentage(text, culture)]
  return found.map(({ resolution }) => Number.parseFloat(String(resolution?.value)))
}

/** The peer’s cases: a reading that overlaps the words must have their value, or the ends of their range. */
function printCases(cases: readonly Case[]): void {
  const records = readLines(
    cases.map(({ input }) => input.replace(/[\r\n]/g, ' ')),
    { cells: false },
  )
  for (const language of ['zh', 'en']) {
    print(
      `the peer’s cases, ${language}`,
      cases.flatMap(({ lang, results }, at) =>
        lang === language ? results.map((result) => caseJudgement(result, onLine(records, at))) : [],
      ),
    )
  }
}

const RANGE = /^[[(](?<low>[^,]*),(?<high>[^\])]*)[\])]$/

function caseJudgement(result: Case['results'][number], records: readonly ReadingRecord[]): CaseJudgement {
  const hits = records.filter(({ start, end }) => start < result.end && end > result.start)
  if (hits.length === 0) return 'unread'
  const range = RANGE.exec(result.value)?.groups
  if (range === undefined) {
    const value = Number.parseFloat(result.value) / (result.value.endsWith('%') ? 100 : 1)
    if (hits.some((hit) => typeof hit.value === 'number' && close(hit.value, value))) return 'right'
    return hits.some((hit) => holds(hit, value, result.text)) ? 'meant otherwise' : 'wrong'
  }
  const low = range.low === '' ? null : Number(range.low)
  const high = range.high === '' ? null : Number(range.high)
  const vague = /[几幾数數上]/.test(result.text)
  return hits.some((hit) => fitsRange(hit, low, high, vague)) ? 'right' : 'wrong'
}

/** Whether a reading holds the number of the case in another form: a part of a date, an end of a range, so many per cent, 几. */
function holds({ value, unit, low, high }: ReadingRecord, expected: number, text: string): boolean {
  if (typeof value === 'string') return value.split('-').some((part) => Number(part) === expected)
  if (unit === 'share' && value !== null) return close(value * 100, expected)
  if (typeof low !== 'number' || typeof high !== 'number' || value !== null) return false
  const vague = /[几幾]/.test(text) && low > expected && high < expected * 2
  return vague || close(low, expected) || close(high, expected)
}

function fitsRange(hit: ReadingRecord, low: number | null, high: number | null, vague: boolean): boolean {
  const { low: from, high: to } = hit
  if (typeof from === 'string' || typeof to === 'string') return false
  if (vague) return from !== null && from >= (low ?? 0) && (high === null || (to ?? Infinity) <= high * 10)
  const sameLow = low === null ? from === null || from === 0 : from !== null && close(from, low)
  const unbounded = to === null || (hit.unit === 'share' && to === 1)
  return sameLow && (high === null ? unbounded : to !== null && close(to, high))
}

main()
