import type { Role, Roles } from '@/lib/open/roles'
import { isTime } from '@/lib/open/times'
import { YEAR_DIGITS } from '@/lib/open/years'

const YEAR = new RegExp(`(?<!\\d)${YEAR_DIGITS}年?(?!\\d)`, 'g')

/** The times of columns of values, and what they are of: their names may be times, or tell one thing and a year each. */
export interface SeriesTimes {
  readonly times: readonly string[]
  readonly name: string
}

/**
 * The times that the names of several columns are, or have within; null where they are none.
 * @example timesOf(['GDP 2023', 'GDP 2024']) // { times: ['2023', '2024'], name: 'GDP' }
 */
export function timesOf(names: readonly string[]): SeriesTimes | null {
  if (names.length < 2) return null
  if (names.every((name) => isTime(name, names))) return { times: names, name: '' }
  const years = names.map((name) => name.match(YEAR) ?? [])
  const rests = new Set(names.map((name) => name.replace(YEAR, '')))
  const [rest = ''] = rests
  const times = years.flat()
  if (rests.size > 1 || new Set(times).size < names.length || years.some(({ length }) => length !== 1))
    return null
  return { times, name: rest.replace(/\s+/g, ' ').replace(/^[\s·,，:：/_-]+|[\s·,，:：/_-]+$/g, '') }
}

/** The places of the columns that are values: each is a series of its own. */
export function valuePlaces(roles: Roles): readonly number[] {
  return roles.flatMap((role, at) => (role === 'value' ? [at] : []))
}

/** The roles after one column is given another: several columns can be values, every other role belongs to one column. */
export function withRole(roles: Roles, at: number, role: Role | null): Roles {
  return roles.map((other, column) => {
    if (column === at) return role
    return role !== null && role !== 'value' && other === role ? null : other
  })
}
