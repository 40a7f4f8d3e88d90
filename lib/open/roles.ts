/** What a column of an opened file can be. Only a value is needed. */
export const ROLES = [
  'label',
  'value',
  'unit',
  'hedge',
  'low',
  'high',
  'margin',
  'date',
  'series',
  'subject',
  'topic',
  'source',
  'quote',
  'note',
  'id',
  'baseline',
] as const
export type Role = (typeof ROLES)[number]

/** The role of each column in the order of the file; null for one that is only shown. Several can be values: each is a series. */
export type Roles = readonly (Role | null)[]

/** What a person says of a table besides its columns. */
export interface Reading {
  /** Whether the points in 1.200 part thousands, where nothing else shows it. */
  readonly thousands?: boolean
  /** Whether each column of values is drawn by itself, whatever its unit. */
  readonly apart?: boolean
}

/** The places of the columns that are values: each is a separate series. */
export function valuePlaces(roles: Roles): readonly number[] {
  return roles.flatMap((role, at) => (role === 'value' ? [at] : []))
}

/** The roles after one column is given another: several can be values and have a margin each, every other role belongs to one. */
export function withRole(roles: Roles, at: number, role: Role | null): Roles {
  return roles.map((other, column) => {
    if (column === at) return role
    return role !== null && role !== 'value' && role !== 'margin' && other === role ? null : other
  })
}
