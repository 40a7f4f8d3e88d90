import type { CheckResult } from '@/lib/claims/assess'
import { runCheck } from '@/lib/claims/check'
import { sentenceOf, workingOf } from '@/lib/claims/say'
import type { Check, Claim } from '@/lib/dossier/rows'
import { type CheckKind, TOPICS } from '@/lib/dossier/vocabulary'
import type { Opened } from '@/lib/open/opened'
import { quantityOf, writeOpened } from '@/lib/open/write-opened'
import { unitOf } from '@/lib/quantity/unit'

/** A sum that follows from the baselines of a file, with the row that states its result. */
export interface OpenedCheck extends CheckResult {
  /** The label of the row that states the result. */
  readonly label: string
  /** The rows that it takes, and the one that it tests. */
  readonly rows: { readonly operands: readonly number[]; readonly against: number }
}

export interface OpenedChecks {
  readonly checks: readonly OpenedCheck[]
  /** Rows with a baseline that gives no sum: it names no other row, or rows that do not go together. */
  readonly without: number
}

/** Checking more at once would bury the table. */
const MOST_CHECKS = 200

/** Words of a rise, after which a share is what was gained and not what was saved. */
const RISE =
  /增|升|提高|上涨|\b(?:increas\w*|rais\w*|rose|ris(?:es?|en|ing)|gain\w*|grow\w*|grew|more|higher)\b/i

/** Two rows of which a third states what follows, in the order in which the arithmetic takes them. */
type Operands = readonly [number, number]

/**
 * The sums that the baselines of a file call for, each redone with intervals. A row that is relative to others is checked
 * against each of them and the one row of its own subject that counts the same thing; without such a row, against the two rows
 * that its baseline names. Nothing here knows whether the rows measure what the result speaks of: only
 * a column `metric`, as ours has, can say so, and without one they are taken to.
 */
export function openedChecks(opened: Opened): OpenedChecks {
  const rows = new Map<string, number>()
  const bySubject = new Map<string, number[]>()
  for (let row = 0; row < opened.length; row += 1) {
    const id = opened.cell('id', row).trim()
    if (id !== '' && !rows.has(id)) rows.set(id, row)
    const subject = opened.cell('subject', row)
    const own = bySubject.get(subject)
    if (own === undefined) bySubject.set(subject, [row])
    else own.push(row)
  }
  const checks: OpenedCheck[] = []
  let without = 0
  for (let row = 0; row < opened.length && checks.length < MOST_CHECKS; row += 1) {
    const baseline = opened.cell('baseline', row).trim()
    if (baseline === '') continue
    const named = baseline.split(/[\s,;，；、]+/).flatMap((id) => rows.get(id) ?? [])
    const subject = opened.cell('subject', row)
    const own = subject === '' ? [] : (bySubject.get(subject) ?? [])
    const found = sumsOf(opened, row, named, own)
    if (found.length === 0) without += 1
    checks.push(...found)
  }
  return { checks, without }
}

function sumsOf(
  opened: Opened,
  row: number,
  named: readonly number[],
  own: readonly number[],
): OpenedCheck[] {
  const others = named.filter((other) => other !== row)
  const withOwn = others.flatMap((other): Operands[] => {
    const same = own.filter(
      (candidate) =>
        candidate !== row && !named.includes(candidate) && countsTheSame(opened, candidate, other),
    )
    const [only] = same
    return only !== undefined && same.length === 1 ? [[other, only]] : []
  })
  const [a, b] = others
  const pair: Operands[] =
    a !== undefined && b !== undefined && others.length === 2 && countsTheSame(opened, a, b)
      ? [pairOf(opened, row, a, b)]
      : []
  return (withOwn.length > 0 ? withOwn : pair).flatMap((operands) =>
    kindsOf(opened, row, operands).map((kind) => redo(opened, row, operands, kind)),
  )
}

/** Whether two rows stand on one axis: units of one dimension, or the same word of the file. */
function countsTheSame(opened: Opened, a: number, b: number): boolean {
  const [first, second] = [opened.figure(a), opened.figure(b)]
  if (first.unit === null || second.unit === null)
    return first.unit === second.unit && first.unitText === second.unitText
  const [left, right] = [unitOf(first.unit), unitOf(second.unit)]
  return left.kind !== 'rank' && left.dimension === right.dimension
}

function largerFirst(opened: Opened, a: number, b: number): Operands {
  return opened.figure(a).value >= opened.figure(b).value ? [a, b] : [b, a]
}

/** Two named rows, as if the second were what is told of: of a rise the larger, of a fall the smaller. */
function pairOf(opened: Opened, row: number, a: number, b: number): Operands {
  const [large, small] = largerFirst(opened, a, b)
  return isRise(opened, row) ? [small, large] : [large, small]
}

function isRise(opened: Opened, row: number): boolean {
  return RISE.test(`${opened.cell('label', row)} ${opened.cell('quote', row)}`)
}

/** What can be reckoned from two rows that gives the unit of the result; “11 times” is read as to and as by so many times. */
function kindsOf(opened: Opened, row: number, [a]: Operands): readonly CheckKind[] {
  const result = opened.figure(row)
  const kind = result.unit === null ? null : unitOf(result.unit).kind
  const ofDates = opened.figure(a).date !== null
  if (ofDates) return kind === 'duration' ? ['duration'] : []
  const rise = isRise(opened, row)
  if (kind === 'ratio') return rise ? ['ratio', 'gain'] : ['ratio']
  if (kind === 'share' && !countsTheSame(opened, row, a)) return rise ? ['gain'] : ['reduction']
  return countsTheSame(opened, row, a) ? ['difference'] : []
}

function redo(opened: Opened, row: number, operands: Operands, kind: CheckKind): OpenedCheck {
  const ordered = inOrder(opened, row, operands, kind)
  const against = claimOf(opened, row)
  const check: Check = {
    id: `check-${kind}-${ordered.map((other) => idOf(opened, other)).join('-')}-${against.id}`,
    kind,
    operands: ordered.map((other) => ({ id: idOf(opened, other), per: null })),
    against: against.id,
    basis: measuresIt(opened, row, operands) ? 'same' : 'proxy',
    note: { zh: '', en: '' },
  }
  const outcome = runCheck(check, {
    claims: [against, ...ordered.map((other) => claimOf(opened, other))],
    evidence: [],
  })
  return {
    ...outcome,
    working: workingOf(outcome),
    sentence: sentenceOf(outcome, against),
    label: opened.cell('label', row),
    rows: { operands: ordered, against: row },
  }
}

/**
 * The order in which a sum takes its rows: time runs forward, a fall goes from the baseline to what is told of, a rise of a
 * share the other way; elsewhere the larger comes first, as nobody says “0.1 times fewer”.
 */
function inOrder(opened: Opened, row: number, [base, own]: Operands, kind: CheckKind): Operands {
  const larger = largerFirst(opened, base, own)
  if (kind === 'duration') return [larger[1], larger[0]]
  if (kind === 'reduction') return [base, own]
  return kind === 'gain' && opened.figure(row).unit === 'share' ? [own, base] : larger
}

/** Whether the operands measure what the result speaks of: one unit, and, where a file says what is measured, the same thing. */
function measuresIt(opened: Opened, row: number, operands: Operands): boolean {
  const [a, b] = operands
  if (opened.unitOf(a) !== opened.unitOf(b)) return false
  const column = opened.columns[opened.header.indexOf('metric')]
  if (column === undefined) return true
  const result = column.at(row) ?? ''
  return operands.every((operand) => result.startsWith(column.at(operand) ?? ''))
}

function idOf(opened: Opened, row: number): string {
  return opened.cell('id', row).trim() || `row-${opened.rowNumbers[row] ?? row}`
}

function claimOf(opened: Opened, row: number): Claim {
  const figure = opened.figure(row)
  const label = opened.cell('label', row)
  return {
    id: idOf(opened, row),
    subject: opened.cell('subject', row),
    topic: TOPICS.find((topic) => topic === opened.cell('topic', row)) ?? 'scale',
    metric: '',
    quantity: quantityOf(figure),
    asOf: null,
    baseline: [],
    attribution: 'article',
    place: { section: 1, paragraph: 1 },
    quote: opened.cell('quote', row) || writeOpened(figure, 'zh'),
    statement: { zh: label, en: label },
    note: { zh: '', en: '' },
    counted: [],
    uncheckable: null,
    verdict: { zh: '', en: '' },
  }
}
