import {
  endOf,
  foldedName,
  hasWord,
  isCode,
  isInstitution,
  isNumbering,
  isPlace,
  isSample,
  isThing,
  isTrade,
  namesOf,
} from '@/lib/open/column-names'
import { type Traits, traitsOf } from '@/lib/open/column-traits'
import { rolesOfReading } from '@/lib/open/match-roles'
import { isMissing } from '@/lib/open/missing'
import type { Role, Roles } from '@/lib/open/roles'
import { withTimesAsValues } from '@/lib/open/series'
import { readUnitCell } from '@/lib/open/unit-cell'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

/** Of a column’s filled cells, so many must be what the column is taken for. */
const MOSTLY = 0.6
/** Texts longer than this on the average name nothing. */
const LONG_TEXT = 80

/** A cell that is a code of a place or thing, which is named by its words where there are some: ALB, DE_11. */
const CODE = /^[A-Z][A-Z\d_]{1,7}$/

/** Roles that names give before the label is looked for: what they fit is no name of a row. */
const BESIDE: readonly Role[] = ['id', 'baseline', 'unit', 'hedge', 'date', 'series']
const ABOUT: readonly Role[] = ['source', 'quote', 'note']
const LAST: readonly Role[] = ['subject', 'topic']
/** Roles whose cells are words; numbers in them say that the name was misleading. */
const TEXTUAL: readonly Role[] = ['unit', 'hedge', 'source', 'quote', 'note', 'subject', 'topic']
/** Without a column of names, what else names the rows, the likeliest first. */
const INSTEAD: readonly Role[] = ['subject', 'quote', 'topic', 'note', 'id', 'date']

const ENDS_OF_VALUE: ReadonlySet<string> = new Set(
  (['low', 'value', 'high'] as const).flatMap((role) => namesOf(role, 'whole')),
)

/**
 * Which column is what, by its name in any language and by its first cells. Ids, codes, times and places are no values; a
 * column of numbers names no rows where there is one of words. No role is given twice; a column that fits none has null.
 */
export function proposeRoles(header: readonly string[], samples: readonly (readonly string[])[]): Roles {
  const proposal = new Proposal(header, samples)
  return withTimesAsValues(header, proposal.roles, (at) => proposal.isFigures(at))
}

class Proposal {
  readonly roles: (Role | null)[]
  readonly #header: readonly string[]
  readonly #names: readonly string[]
  readonly #samples: readonly (readonly string[])[]
  readonly #traits: readonly Traits[]

  constructor(header: readonly string[], samples: readonly (readonly string[])[]) {
    this.roles = [...rolesOfReading(header)]
    this.#header = header
    this.#names = header.map(foldedName)
    this.#samples = header.map((_, at) => samples[at] ?? [])
    this.#traits = traitsOf(this.#samples)
    this.#byName(BESIDE, 'whole')
    this.#byName(['date'], 'within')
    this.#dateByContent()
    this.#label('whole', 1)
    this.#byName(ABOUT, 'whole')
    this.#byName(ABOUT, 'within')
    this.#values()
    this.#unit()
    this.#label('within', 1)
    this.#label('whole', MOSTLY)
    this.#label('within', MOSTLY)
    this.#byName(['topic'], 'whole')
    this.#labelByContent()
    this.#byName(LAST, 'whole')
    this.#byName(LAST, 'within')
    this.#insteadOfLabel()
    this.#ends()
  }

  #free(): number[] {
    return this.roles.flatMap((role, at) => (role === null ? [at] : []))
  }

  #give(at: number | undefined, role: Role): void {
    if (at !== undefined && this.roles[at] === null && !this.roles.includes(role)) this.roles[at] = role
  }

  /** Columns by a list of names, those with the surest first. */
  #called(role: Role, how: 'whole' | 'within'): number[] {
    const found = namesOf(role, how).flatMap((word) =>
      this.#free().filter((at) => {
        const name = this.#names[at] ?? ''
        return how === 'whole' ? name === word : hasWord(name, word)
      }),
    )
    return [...new Set(found)]
  }

  #byName(roles: readonly Role[], how: 'whole' | 'within'): void {
    for (const role of roles)
      this.#give(
        this.#called(role, how).find((at) => this.#fits(at, role)),
        role,
      )
  }

  /** Whether the cells of a column do not speak against what its name says. */
  #fits(at: number, role: Role): boolean {
    const traits = this.#traits[at]
    if (traits === undefined || traits.filled.length === 0) return true
    if (role === 'date') return traits.times >= MOSTLY
    if (role === 'unit') return this.#isUnit(traits)
    if (role === 'subject' && isCode(this.#names[at] ?? '')) return false
    return !TEXTUAL.includes(role) || traits.numbers < MOSTLY
  }

  /** What is called 单位 can also be institutions. */
  #isUnit({ filled, numbers, units }: Traits): boolean {
    return numbers < MOSTLY && (units >= 0.5 || !filled.some(isInstitution))
  }

  /** A column of scales, shares and the like is the unit, whatever it is called, of values that have none themselves. */
  #unit(): void {
    const value = this.#traits[this.roles.indexOf('value')]
    if (value === undefined || value.bare < MOSTLY) return
    this.#give(
      this.#free().find((at) => (this.#traits[at]?.units ?? 0) >= 0.8 && !isThing(this.#names[at] ?? '')),
      'unit',
    )
  }

  #dateByContent(): void {
    const isTime = (at: number) => (this.#traits[at]?.times ?? 0) >= 0.8
    const values = this.#called('value', 'whole')
    this.#give(
      this.#free().find((at) => isTime(at) && !values.includes(at)),
      'date',
    )
  }

  /** Whether a column holds numbers. */
  isFigures(at: number): boolean {
    return (this.#traits[at]?.numbers ?? 0) >= MOSTLY
  }

  #isEmpty(at: number): boolean {
    return (this.#traits[at]?.filled.length ?? 0) === 0
  }

  /** A column that is called the value may hold dates. */
  #canBeValue(at: number): boolean {
    return this.isFigures(at) || (this.#traits[at]?.times ?? 0) >= MOSTLY
  }

  /** Whether numbers count, date or place their rows. */
  #tellsApart(at: number): boolean {
    const { times = 0, codes = false, whole = true } = this.#traits[at] ?? {}
    const name = this.#names[at] ?? ''
    return codes || times >= 0.8 || isPlace(name) || (whole && (isNumbering(name) || isCode(name)))
  }

  /** Whether digits of one length, which are codes where there are other numbers, can be counts: 1262645000. */
  #mayCount(at: number): boolean {
    const { filled = [], codes = false, running = false } = this.#traits[at] ?? {}
    const name = this.#names[at] ?? ''
    return (
      codes && !running && !isNumbering(name) && !isCode(name) && !filled.some((cell) => /^0\d/.test(cell))
    )
  }

  #values(): void {
    const called = this.#called('value', 'whole')
    const named = [...called, ...this.#called('value', 'within')]
    const others = this.#free().filter((at) => !named.includes(at))
    const surely = (at: number) => called[0] === at
    const figures = this.#samplesLast(
      [...named, ...others].filter((at) =>
        surely(at) ? this.#canBeValue(at) : this.isFigures(at) && !this.#tellsApart(at),
      ),
    )
    const ends = this.#pairs(this.#free()).flat()
    const runs = (at: number) => this.#traits[at]?.running === true && !surely(at)
    const likely = figures.filter((at) => !runs(at))
    const ranges = called.find((at) => this.#isEmpty(at) && ends.some((end) => this.#areSure([end, at])))
    const value = ranges ?? likely.find((at) => !ends.includes(at)) ?? called.find((at) => this.#isEmpty(at))
    this.#give(
      value ?? likely[0] ?? figures[0] ?? called[0] ?? others.find((at) => this.#mayCount(at)),
      'value',
    )
  }

  /** How many were asked is the value only where nothing says what was found; a margin is none of what was found. */
  #samplesLast(figures: readonly number[]): readonly number[] {
    const margins = [...this.#called('margin', 'whole'), ...this.#called('margin', 'within')]
    const samples = figures.filter((at) => isSample(this.#names[at] ?? ''))
    const found = figures.filter((at) => !samples.includes(at))
    return found.every((at) => margins.includes(at)) ? figures : [...found, ...samples]
  }

  #canName(at: number, fullness = MOSTLY): boolean {
    const traits = this.#traits[at]
    if (traits === undefined) return false
    const alone = traits.distinct < 2 && traits.filled.length > 1
    return !this.isFigures(at) && !alone && traits.fullness >= fullness
  }

  #label(how: 'whole' | 'within', fullness: number): void {
    this.#give(
      this.#called('label', how).find((at) => this.#canName(at, fullness) && !isCode(this.#names[at] ?? '')),
      'label',
    )
  }

  #labelByContent(): void {
    const names = this.#free().filter((at) => {
      const { filled, units, times } = this.#traits[at] ?? { filled: [], units: 0, times: 0 }
      const letters = filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length)
      return filled.length > 0 && !this.isFigures(at) && letters <= LONG_TEXT && units < 0.8 && times < 0.8
    })
    const words = names.filter((at) => !isCode(this.#names[at] ?? '') && !isNumbering(this.#names[at] ?? ''))
    const distinct = (at: number) => this.#traits[at]?.distinct ?? 0
    const things = words.filter((at) => isThing(this.#names[at] ?? '') && this.#canName(at))
    const spelt = things.find((at) => this.#traits[at]?.filled.some((cell) => !CODE.test(cell)))
    const most = Math.max(0, ...words.map(distinct))
    const likely = words.find((at) => this.#canName(at) && distinct(at) >= most / 2)
    this.#give(spelt ?? things[0] ?? likely ?? words[0], 'label')
    if (words.length === 0 && !INSTEAD.some((role) => this.roles.includes(role)))
      this.#give(names[0], 'label')
  }

  #insteadOfLabel(): void {
    // One name for all rows is better than none.
    this.#give(this.#called('label', 'whole')[0], 'label')
    if (this.roles.includes('label')) return
    const role = INSTEAD.find((one) => this.roles.includes(one))
    if (role !== undefined) {
      this.roles[this.roles.indexOf(role)] = 'label'
      return
    }
    const free = this.#free().filter((at) => !this.#isEmpty(at))
    this.#give(free.find((at) => !this.isFigures(at)) ?? free.find((at) => this.#tellsApart(at)), 'label')
  }

  /** What goes with the value: the two ends of an interval, or how far it may be off. */
  #ends(): void {
    const value = this.roles.indexOf('value')
    if (value === -1) return
    const pair = this.#pairs(this.#free()).find(
      ([low, high]) => this.#areSure([low, value, high]) || this.#encloses(low, value, high),
    )
    if (pair !== undefined) {
      this.#give(pair[0], 'low')
      this.#give(pair[1], 'high')
      return
    }
    if (isSample(this.#names[value] ?? '')) return
    const margin = [...this.#called('margin', 'whole'), ...this.#called('margin', 'within')]
    this.#give(
      margin.find((at) => (this.#traits[at]?.filled ?? []).every((cell) => /^[±+/-]*\s*\d/.test(cell))),
      'margin',
    )
  }

  /** “Low” and “high” beside “value” are its ends whatever they say; beside “rain” they are other things. */
  #areSure(columns: readonly number[]): boolean {
    return columns.every((at) => ENDS_OF_VALUE.has(this.#names[at] ?? ''))
  }

  /** Columns whose names differ by the words of the two ends alone: Lower bound, Upper bound. */
  #pairs(columns: readonly number[]): [low: number, high: number][] {
    if (this.#names.some(isTrade)) return []
    return columns.flatMap((low) => {
      const name = endOf(this.#names[low] ?? '', 'low')
      const high = columns.find((at) => at !== low && endOf(this.#names[at] ?? '', 'high') === name)
      return name === null || high === undefined ? [] : [[low, high] satisfies [number, number]]
    })
  }

  /** Whether the value lies between two ends in nearly every row. */
  #encloses(low: number, value: number, high: number): boolean {
    const [least = [], middle = [], most = []] = [low, value, high].map((at) => {
      const { scale } = readUnitCell(unitInHeader(this.#header[at] ?? '', BUILT_IN_UNITS), BUILT_IN_UNITS)
      const numberOf = (cell: string) => Number(cell.replace(/[,%\s]/g, '')) * scale
      return (this.#samples[at] ?? []).map((cell) => (isMissing(cell) ? Number.NaN : numberOf(cell)))
    })
    const known = middle.flatMap((number, at) => {
      const triple = [least[at] ?? Number.NaN, number, most[at] ?? Number.NaN]
      return triple.some(Number.isNaN) ? [] : [triple]
    })
    const held = known.filter(([first = 0, between = 0, last = 0]) => first <= between && between <= last)
    return held.length >= known.length * 0.9
  }
}
