import { LOCALES, type Locale } from '@/lib/locale'
import { foldedName, namesOfRole } from '@/lib/open/column-names'
import type { Role, Roles } from '@/lib/open/roles'

/** Roles of a file with the columns of claims.csv, which needs no asking. */
const OURS: Readonly<Record<string, Role>> = {
  id: 'id',
  subject: 'subject',
  topic: 'topic',
  value: 'value',
  unit: 'unit',
  hedge: 'hedge',
  low: 'low',
  high: 'high',
  as_of: 'date',
  baseline: 'baseline',
  quote: 'quote',
}

/** So many columns that are all called as a role is are not chance. */
const FEWEST_CALLED = 4

/**
 * Whether every column is called as its role is, among them one label and one value: then nothing is to be asked.
 * @example isPlain(['名称', '数值', '单位', '来源'], ['label', 'value', 'unit', 'source']) // true
 */
export function isPlain(header: readonly string[], roles: Roles): boolean {
  const isCalled = (role: Role | null, at: number) =>
    role !== null && namesOfRole(role, 'whole').includes(foldedName(header[at] ?? ''))
  const once = (role: Role) => roles.indexOf(role) !== -1 && roles.indexOf(role) === roles.lastIndexOf(role)
  return header.length >= FEWEST_CALLED && once('label') && once('value') && roles.every(isCalled)
}

/** The roles of the columns of claims.csv or of a chart, with label and note in the language of the page. */
export function rolesOfOurs(header: readonly string[], locale: Locale): Roles {
  const label = header.includes(`statement_${locale}`) ? `statement_${locale}` : `name_${locale}`
  return header.map((name) => {
    if (name === label) return 'label'
    if (name === `note_${locale}`) return 'note'
    return Object.hasOwn(OURS, name) ? (OURS[name] ?? null) : null
  })
}

/** The roles that a file was opened with, in the language of the page: statements of claims.csv follow it unless a person chose otherwise. */
export function rolesInLanguage(header: readonly string[], roles: Roles, locale: Locale): Roles {
  const untouched = LOCALES.some((other) => rolesOfOurs(header, other).join() === roles.join())
  return untouched ? rolesOfOurs(header, locale) : roles
}

/** What a download of the Open page adds to the columns of its file: how a number was read, in columns called `read_…`. */
export const READ = ['value', 'hedge', 'low', 'high', 'unit'] as const

/** The roles of such columns where all are there: what was read says more than the cell, whose header may have had the unit. */
export function rolesOfReading(header: readonly string[]): Roles {
  const roles = new Map<string, Role>(READ.map((role) => [`read_${role}`, role]))
  const isRead = [...roles.keys()].every((name) => header.includes(name))
  return header.map((name) => (isRead ? (roles.get(name) ?? null) : null))
}
