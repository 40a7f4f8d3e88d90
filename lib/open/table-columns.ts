import {
  foldedName,
  hasWord,
  isClass,
  isCode,
  isNumbering,
  isPlace,
  isSample,
  isThingAlone,
  isTrade,
  measuresOf,
  namesOfRole,
} from '@/lib/open/column-names'
import { NO_TRAITS, type Traits, traitsOf } from '@/lib/open/column-traits'
import { MOSTLY, SURELY } from '@/lib/open/limits'
import { isMissing } from '@/lib/open/missing'
import type { Role, Roles } from '@/lib/open/roles'
import { isPartOfYear } from '@/lib/open/series'
import { readUnitCell } from '@/lib/open/unit-cell'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

/** From so many rows on, numbers of a few kinds alone are answers or classes rather than quantities. */
const FLAGGED = 30
const FEW_KINDS = 5

/** Whole numbers, and spans of them, as ages are told: 18, 22–23, 65+, 0-14岁, 60岁及以上. */
const WHOLE =
  /^\d*(?:\s*[-–—~至到]\s*\d+|\s*\+)?\s*(?:[岁年级]|years?)?\s*(?:\+|及?以[上下]|(?:and|or) (?:over|older|above|under|younger))?$/i

/** Codes of places and things, which some letters may be among: 2A, 01, 110000. */
const CODES = /^[A-Z\d]{1,12}$/i

/** How far something may be off, and no number with that: 3.1, ±3, but not −3 or 12 ± 3. */
const OFF = /^\s*(?:±|\+\/-|\+|[[(（]\s*[-−]?)?\s*\.?\d[^±]*$/
const SIGN_OFF = /^\s*(?:±|\+\/-)|[(（]\s*(?:±|\+\/-)\s*[)）]$/

/** The columns of a table while their roles are proposed: what their names and first cells show. */
export class TableColumns {
  readonly #roles: (Role | null)[]
  readonly #names: readonly string[]
  readonly #traits: readonly Traits[]

  constructor(
    readonly header: readonly string[],
    readonly samples: readonly (readonly string[])[],
    given: Roles,
    /** Columns that are a part of what another tells: months beside the years. */
    readonly parts: readonly number[] = [],
  ) {
    this.#roles = [...given]
    this.#names = header.map(foldedName)
    this.#traits = traitsOf(header.map((_, at) => samples[at] ?? []))
  }

  /** What has been given so far. */
  get roles(): Roles {
    return this.#roles
  }

  /** The place of the column with a role; −1 for none. */
  place(role: Role): number {
    return this.#roles.indexOf(role)
  }

  /** The name of a column as it is compared. */
  name(at: number): string {
    return this.#names[at] ?? ''
  }

  /** What the first cells of a column show; nothing of one that there is not. */
  traits(at: number): Traits {
    return this.#traits[at] ?? NO_TRAITS
  }

  /** The unit or scale that the name of a column tells; empty for none. */
  unit(at: number): string {
    return unitInHeader(this.header[at] ?? '', BUILT_IN_UNITS)
  }

  /** Whether the numbers of a column are in per cent, by its name or by their signs. */
  isInPercent(at: number): boolean {
    const { filled } = this.traits(at)
    const isSaid = readUnitCell(this.unit(at), BUILT_IN_UNITS).unit?.kind === 'share'
    return isSaid || filled.filter((cell) => /[%％]/.test(cell)).length >= filled.length * MOSTLY
  }

  /** The numbers of the first cells in the scale that the column’s name tells, or that of `beside`; NaN where there is none. */
  numbers(at: number, beside = at): readonly number[] {
    const { scale } = readUnitCell(this.unit(at) || this.unit(beside), BUILT_IN_UNITS)
    return (this.samples[at] ?? []).map((cell) =>
      isMissing(cell) ? Number.NaN : Number(cell.replace(/[,%％\s]/g, '').replace('−', '-')) * scale,
    )
  }

  /** The columns without a role that can have one. */
  free(): number[] {
    return [...this.roles.keys()].filter((at) => this.roles[at] === null && !this.parts.includes(at))
  }

  /** Gives a column a role, where it has none and no other has that. */
  give(at: number | undefined, role: Role): void {
    if (at !== undefined && this.#roles[at] === null && !this.#roles.includes(role)) this.#roles[at] = role
  }

  /** Takes a role away from the column that has it. */
  take(role: Role): void {
    const at = this.place(role)
    if (at !== -1) this.#roles[at] = null
  }

  /** Gives the column of a role another that no column has. */
  move(from: Role, to: Role): void {
    const at = this.place(from)
    this.take(from)
    this.give(at, to)
  }

  /** The free columns that are called by a role, those with the surest names first. */
  called(role: Role, how: 'whole' | 'within' | 'any'): number[] {
    if (how === 'any') return [...new Set([...this.called(role, 'whole'), ...this.called(role, 'within')])]
    const free = this.free()
    const found = namesOfRole(role, how).flatMap((word) =>
      free.filter((at) => (how === 'whole' ? this.name(at) === word : hasWord(this.name(at), word))),
    )
    return [...new Set(found)]
  }

  /** Whether a column holds quantities: numbers that tell no rows apart, and are no answers of a few kinds. */
  isQuantities(at: number): boolean {
    const isRunning = this.traits(at).running && this.unit(at) === ''
    return this.areNumbers(at) && !this.tellsApart(at) && !isRunning && !this.isFlag(at)
  }

  /** Whether a column holds numbers. */
  areNumbers(at: number): boolean {
    return this.traits(at).numbers >= MOSTLY
  }

  /** The free columns that tell how far numbers may be off, by their names or by the sign ± itself; a profit’s margin is none. */
  margins(): number[] {
    const isOff = (at: number) => this.traits(at).filled.every((cell) => OFF.test(cell))
    const isSigned = (at: number) =>
      SIGN_OFF.test(this.header[at] ?? '') || this.traits(at).filled.every((cell) => SIGN_OFF.test(cell))
    const signed = this.free().filter((at) => !this.isEmpty(at) && isSigned(at))
    return [...new Set([...this.called('margin', 'any'), ...signed])].filter(isOff)
  }

  isEmpty(at: number): boolean {
    return this.traits(at).filled.length === 0
  }

  isSample(at: number): boolean {
    return isSample(this.name(at))
  }

  /** Whether the table is of days of trade, whose low and high are no interval. */
  isTrade(): boolean {
    return this.#names.some(isTrade)
  }

  /** Whether numbers count, date, sort or place their rows. */
  tellsApart(at: number): boolean {
    const { times, codes, filled } = this.traits(at)
    const name = this.name(at)
    const isMeasured = this.unit(at) !== '' || measuresOf(name).length > 0
    if ((codes && !isMeasured) || times >= SURELY || isPlace(name)) return true
    // A sea level of 0.2 is no class, and an age of 45.5 tells no rows apart.
    const isTold = isClass(name) || isNumbering(name) || isCode(name) || isThingAlone(name)
    const form = isCode(name) ? CODES : WHOLE
    const isWhole = isTold && filled.every((cell) => form.test(cell.trim()))
    // Numbers under 一季度 are of that time.
    return isWhole && !isPartOfYear(this.header[at] ?? '')
  }

  /** Whether digits of one length, which are codes where there are other numbers, can be counts: 1262645000. */
  mayCount(at: number): boolean {
    const { filled, codes, running } = this.traits(at)
    const isNumber = isNumbering(this.name(at)) || isCode(this.name(at))
    return codes && !running && !isNumber && !filled.some((cell) => /^0\d/.test(cell))
  }

  /** Whether whole numbers are a few kinds of answer: 0 and 1, or 1 to 5 in many rows. */
  isFlag(at: number): boolean {
    const { filled, whole, distinct } = this.traits(at)
    const isSwitch = distinct === 2 && filled.every((cell) => cell === '0' || cell === '1')
    return whole && (isSwitch || (filled.length >= FLAGGED && distinct <= FEW_KINDS))
  }

  /** Whether a column can name its rows: words, not all the same, in enough of them. */
  canName(at: number, fullness = MOSTLY): boolean {
    const traits = this.#traits[at]
    if (traits === undefined) return false
    const alone = traits.distinct < 2 && traits.filled.length > 1
    return !this.areNumbers(at) && !alone && traits.fullness >= fullness
  }
}
