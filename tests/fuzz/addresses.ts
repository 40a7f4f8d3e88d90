import fc from 'fast-check'
import { comparisonOf, viewsOfComparison } from '@/lib/charts/comparison'
import { readAssessed } from '@/lib/claims/read-assessed'
import { claimRows } from '@/lib/claims/rows'
import { CLAIMS_TABLE, type ClaimFacet } from '@/lib/claims/table'
import { comparablesOf } from '@/lib/compare/comparables'
import { COMPARISON_PARAMS, searchOfComparison, settledComparison } from '@/lib/compare/comparison-view'
import { LOCALES } from '@/lib/locale'
import { OPEN_PARAMS } from '@/lib/open/view'
import { dossierDocuments } from '@/lib/search/documents'
import { searchIn, searchIndexOf } from '@/lib/search/search'
import { type Param, valuesOf } from '@/lib/site/address-params'
import { type FacetNames, rowsAtHand } from '@/lib/table/rows-at-hand'
import { must, mustBeNumbers, mustRead } from '@/tests/fuzz/laws'
import { text } from '@/tests/fuzz/scraps'
import { target } from '@/tests/fuzz/target'

const assessed = readAssessed()
const items = LOCALES.map((locale) => comparablesOf(assessed, locale))
const known = new Map((items[0] ?? []).map((item) => [item.id, item]))
const index = searchIndexOf(dossierDocuments(assessed, 'en'))
const rows = claimRows(assessed.claims, 'en')
const { params: CLAIMS_PARAMS } = CLAIMS_TABLE
const FACETS = Object.keys(CLAIMS_PARAMS.facets) as ClaimFacet[]
const table = rowsAtHand(
  rows,
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...new Set(rows.map((row) => row[facet]))].map((value) => [value, value]),
    ]),
  ) as unknown as FacetNames<ClaimFacet>,
  CLAIMS_TABLE,
)

const ids = [...known.keys(), ...rows.flatMap(({ topic, subject, status }) => [topic, subject, status])]
const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, text)
const value = fc.oneof(
  word,
  fc.array(word, { maxLength: 12 }).map((words) => words.join(',')),
  fc.constantFrom('0', '1', 'log', 'linear', 'status', 'article', 'figure', 'compute', ''),
)
const PARAMS = [
  CLAIMS_PARAMS.facets,
  CLAIMS_PARAMS.order,
  OPEN_PARAMS.facets,
  OPEN_PARAMS.order,
  COMPARISON_PARAMS,
]
const NAMES = [...PARAMS.flatMap((params) => Object.keys(params)), 'file', '__proto__', 'constructor']

/** What an address may ask of the pages that keep their state in it. */
export const ADDRESSES = target(
  20_000,
  fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 8 }),
  (pairs) => {
    const search = new URLSearchParams(pairs)
    for (const params of PARAMS)
      for (const [name, param] of Object.entries(params)) settles(search, name, param as Param<unknown>)
    const facets = Object.fromEntries(
      FACETS.map((facet) => [facet, asked(search, facet, CLAIMS_PARAMS.facets[facet])]),
    ) as Record<ClaimFacet, readonly string[]>
    const view = {
      query: asked(search, 'q', CLAIMS_PARAMS.order.q),
      facets,
      sort: asked(search, 'sort', CLAIMS_PARAMS.order.sort),
      reversed: asked(search, 'reversed', CLAIMS_PARAMS.order.reversed),
    }
    const shown = table.rows(view)
    must(new Set(shown).size === shown.length, 'a claim is shown twice')
    must(
      [...shown].every((row) => row < rows.length),
      'a row is shown that is not a claim',
    )
    table.counts(view)
    must(searchIn(index, view.query, 8).length <= 8, 'a search finds more than it was asked for')
    compared(search)
  },
)

function asked<Value>(search: URLSearchParams, name: string, { parse, defaultValue }: Param<Value>): Value {
  const text = search.get(name)
  return (text === null ? null : parse(text)) ?? defaultValue
}

/** What is read from an address is written as what is read again as the same. */
function settles(search: URLSearchParams, name: string, param: Param<unknown>): void {
  const read = asked(search, name, param)
  const again = param.parse(param.serialize(read)) ?? param.defaultValue
  must(
    param.serialize(read) === param.serialize(again),
    `${name} does not settle: ${JSON.stringify(search.get(name))}`,
  )
}

function compared(search: URLSearchParams): void {
  const view = settledComparison(valuesOf(COMPARISON_PARAMS, String(search)), known)
  const again = settledComparison(view, known)
  must(searchOfComparison(again) === searchOfComparison(view), 'a comparison does not settle')
  for (const [at, locale] of LOCALES.entries()) {
    const comparison = comparisonOf(view, items[at] ?? [], locale)
    if (comparison === null) continue
    for (const { said } of comparison.sentences) mustRead(said, '')
    mustBeNumbers(viewsOfComparison(comparison, locale))
  }
}
