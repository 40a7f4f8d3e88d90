import { chartOf } from '@/lib/charts/chart'
import { sourcesOf } from '@/lib/charts/sources'
import { assess } from '@/lib/claims/assess'
import { claimRows } from '@/lib/claims/rows'
import { comparablesOf } from '@/lib/compare/comparables'
import { dossierAfter, text } from '@/tests/fixtures/mini'

const ours = assess(dossierAfter(text('source.json', '"language": "zh-Hans"', '"language": "fr-CA"')))

/** Every member `lang` or `quoteLang` that is said of a quote, however deep it is. */
function languagesOf(value: unknown, quotes: ReadonlySet<string>): string[] {
  if (value === null || typeof value !== 'object') return []
  const { quote, lang, quoteLang } = value as Record<string, unknown>
  const own = quotes.has(String(quote)) ? [String(lang ?? quoteLang)] : []
  return [...own, ...Object.values(value).flatMap((inner) => languagesOf(inner, quotes))]
}

test.each([
  ['claims', ours.claims.map(({ quote, lang }) => ({ quote, lang }))],
  ['rows of the claims table', claimRows(ours.claims, 'zh')],
  ['things to compare', comparablesOf(ours, 'en')],
  ['source lines of charts', ours.dossier.figures.map((entry) => sourcesOf(ours, entry).quotes)],
  [
    'marks of charts',
    ours.dossier.figures.map((entry) => chartOf(ours, entry).measures.map((m) => m.series)),
  ],
])('quotes in %s have the language that source.json gives', (_, values) => {
  const languages = languagesOf(values, new Set(ours.claims.map(({ quote }) => quote)))
  expect(languages.length).toBeGreaterThan(0)
  expect(new Set(languages)).toEqual(new Set(['fr-CA']))
})
