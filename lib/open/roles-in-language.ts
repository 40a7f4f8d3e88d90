import { LOCALES, type Locale } from '@/lib/locale'
import { rolesOfOurs } from '@/lib/open/match-roles'
import type { Roles } from '@/lib/open/roles'

/** The roles that a file was opened with, in the language of the page: statements of claims.csv follow it unless a person chose otherwise. */
export function rolesInLanguage(header: readonly string[], roles: Roles, locale: Locale): Roles {
  const untouched = LOCALES.some((other) => rolesOfOurs(header, other).join() === roles.join())
  return untouched ? rolesOfOurs(header, locale) : roles
}
