import { LOCALES } from '@/lib/locale'
import { foldedName } from '@/lib/open/column-names'

/** The names and codes of countries and currencies as the platform knows them by their folded names; made when first asked for. */
let known: ReadonlySet<string> | null = null

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Parts of the world, by the codes of the United Nations. */
const PARTS = ['001', '002', '009', '019', '021', '142', '150', '419']

/** Whether a folded name is that of a country, a part of the world or a currency, in a language of the site. */
export function isRegion(name: string): boolean {
  known ??= regionNames()
  return known.has(name)
}

function regionNames(): ReadonlySet<string> {
  const names = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))
  const codes = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...PARTS]
  for (const locale of LOCALES) {
    const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = regions.of(code)
      if (name !== undefined) names.add(foldedName(name))
    }
  }
  return names
}
