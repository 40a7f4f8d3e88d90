import { LOCALES } from '@/lib/locale'
import { foldedName } from '@/lib/open/column-names'

/** Names of countries, currencies, months and days of the week as the platform knows them, folded; made when first asked for. */
let known: ReadonlySet<string> | null = null

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Parts of the world, by the codes of the United Nations. */
const PARTS = ['001', '002', '009', '019', '021', '142', '150', '419']

/** Whether a folded name is one of a set that everybody knows, in a language of the site: columns of such names are of one kind. */
export function isOfSet(name: string): boolean {
  known ??= allNames()
  return known.has(name)
}

function allNames(): ReadonlySet<string> {
  const names = new Set(Intl.supportedValuesOf('currency').map(foldedName))
  const codes = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...PARTS]
  const months = Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1))
  const weekdays = Array.from({ length: 7 }, (_, day) => new Date(2024, 0, 1 + day))
  for (const locale of LOCALES) {
    const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const code of codes) names.add(foldedName(regions.of(code) ?? ''))
    for (const form of ['short', 'long'] as const) {
      for (const date of months) names.add(foldedName(date.toLocaleDateString(locale, { month: form })))
      for (const date of weekdays) names.add(foldedName(date.toLocaleDateString(locale, { weekday: form })))
    }
  }
  names.delete('')
  return names
}
