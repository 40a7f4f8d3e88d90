import fc from 'fast-check'
import { claimRows } from '@/lib/claims/rows'
import { CLAIMS_TABLE, type ClaimFacet, type ClaimSort } from '@/lib/claims/table'
import { STATUSES } from '@/lib/dossier/statuses'
import { measureOf } from '@/lib/quantity/unit'
import { searchOf } from '@/lib/site/address-params'
import { rowsAtHand } from '@/lib/table/rows-at-hand'
import type { TableView } from '@/lib/table/view'
import { project } from '@/tests/fixtures/project'

type ClaimsView = TableView<ClaimFacet, ClaimSort>

const rows = claimRows(project().claims, 'en')
const FACETS = ['group', 'status', 'topic', 'subject', 'hedge', 'attribution'] as const
const NONE = { group: [], status: [], topic: [], subject: [], hedge: [], attribution: [] }
const DEFAULT_VIEW: ClaimsView = { query: '', facets: NONE, sort: 'article', reversed: false }

const valuesOf = (facet: ClaimFacet) => [...new Set(rows.map((row) => row[facet]))]
const namesOf = (facet: ClaimFacet) => valuesOf(facet).map((value) => [value, value] as const)
const facetNames = {
  group: namesOf('group'),
  status: namesOf('status'),
  topic: namesOf('topic'),
  subject: namesOf('subject'),
  hedge: namesOf('hedge'),
  attribution: namesOf('attribution'),
}
const table = rowsAtHand(rows, facetNames, CLAIMS_TABLE)

const select = (shown: ClaimsView) => [...table.rows(shown)].flatMap((row) => rows[row] ?? [])

function view(change: Partial<ClaimsView>): ClaimsView {
  return { ...DEFAULT_VIEW, ...change }
}

function ids(change: Partial<ClaimsView>): string[] {
  return select(view(change)).map((row) => row.id)
}

const anyOf = (facet: ClaimFacet, most: number) => {
  const values = valuesOf(facet)
  return fc.subarray(values, { maxLength: Math.min(most, values.length) })
}

const anyView = fc.record({
  query: fc.string({ maxLength: 12 }).filter((text) => text === '' || text.trim() !== ''),
  facets: fc.record({
    group: anyOf('group', 3),
    status: anyOf('status', 8),
    topic: anyOf('topic', 1),
    subject: anyOf('subject', 1),
    hedge: anyOf('hedge', 1),
    attribution: anyOf('attribution', 1),
  }),
  sort: fc.constantFrom(...CLAIMS_TABLE.params.sorts),
  reversed: fc.constant(false),
})

describe('the claims table', () => {
  test.each(['20 million', '2000万', '20000000', '20,000,000', '２０００万'])(
    'a number is found as %s',
    (query) => {
      const found = project().claims.filter(({ claim }) => claim.quantity.value === 20_000_000)
      expect(found.length).toBeGreaterThan(0)
      expect(ids({ query })).toEqual(expect.arrayContaining(found.map(({ id }) => id)))
    },
  )

  test('by number, claims of one measure are together, and among lengths of time years before months', () => {
    const claims = new Map(project().claims.map(({ id, claim }) => [id, claim.quantity]))
    const measures = ids({ sort: 'figure' }).flatMap((id) => {
      const unit = claims.get(id)?.unit
      return unit === undefined ? [] : [measureOf(unit)]
    })
    expect(measures.filter((measure, at) => measure !== measures[at - 1])).toEqual([...new Set(measures)])
    const times = ids({ sort: 'figure' }).flatMap((id) => {
      const quantity = claims.get(id)
      return quantity?.unit.kind === 'duration' && quantity.kind === 'number'
        ? [quantity.value * (quantity.unit.size ?? 1)]
        : []
    })
    expect(times.length).toBeGreaterThan(1)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })

  test('the default view is every claim in the article’s order', () => {
    expect(ids({})).toHaveLength(rows.length)
    expect(ids({})[0]).toBe('deepseek-tier')
  })

  test.each([
    ['开发者', ['modelscope-developers', 'modelscope-largest']],
    ['developers', ['modelscope-developers', 'modelscope-largest']],
    ['ＭＯＤＥＬＳＣＯＰＥ 2000万', ['modelscope-developers']],
    ['近11倍', ['m6-efficiency-gain']],
    ['genos 98.3', ['genos-accuracy', 'genos-021-accuracy'].slice(1)],
    ['zeppelin', []],
  ])('a search for %s finds %j', (query, found) => {
    expect(ids({ query })).toEqual(found)
  })

  test('claims of one unit are sorted from the largest figure', () => {
    const facets = { ...NONE, topic: ['compute'] }
    expect(ids({ facets, sort: 'figure' })).toEqual([
      'nvidia-accelerators',
      'google-accelerators',
      'm6-accelerators',
    ])
  })

  test('the count beside each value of a facet is what choosing it would show', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FACETS), (shown, facet) => {
        const { options = [] } = table.counts(shown).find((counts) => counts.facet === facet) ?? {}
        for (const { value, count } of options)
          expect(select({ ...shown, facets: { ...shown.facets, [facet]: [value] } })).toHaveLength(count)
      }),
    )
  })

  test('a facet offers only values that rows have', () => {
    const topic = [['astrology', 'Astrology'] as const, ...facetNames.topic]
    const { options = [] } =
      rowsAtHand(rows, { ...facetNames, topic }, CLAIMS_TABLE)
        .counts(DEFAULT_VIEW)
        .find(({ facet }) => facet === 'topic') ?? {}
    expect(options.map(({ value }) => value)).toEqual(valuesOf('topic'))
  })

  test('several values of a facet show the rows of each', () => {
    const shown = (facets: Partial<ClaimsView['facets']>) => ids({ facets: { ...NONE, ...facets } })
    expect(shown({ group: ['mixed', 'open'] }).toSorted()).toEqual(
      [...shown({ group: ['mixed'] }), ...shown({ group: ['open'] })].toSorted(),
    )
    expect(shown({ group: ['supported'], status: ['repeated'] })).toEqual([])
  })

  test('a sort by status goes from the best known to the least', () => {
    const statuses: readonly string[] = STATUSES
    const order = select(view({ sort: 'status' })).map((row) => statuses.indexOf(row.status))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('a sort neither loses nor adds a row', () => {
    fc.assert(
      fc.property(anyView, (shown) => {
        const sorted = select(shown).map((row) => row.id)
        expect([...sorted].sort()).toEqual(
          select({ ...shown, sort: 'article' })
            .map((row) => row.id)
            .sort(),
        )
      }),
    )
  })
})

describe('the address of a view of the claims', () => {
  test('names each facet, with commas between several values', () => {
    const facets = { ...NONE, group: ['open', 'mixed'], status: ['repeated'] }
    expect(searchOf(CLAIMS_TABLE.params.facets, facets)).toBe('?group=open,mixed&status=repeated')
  })

  test('of unknown values every claim is shown, of several values the known ones', () => {
    expect(ids({ facets: { ...NONE, topic: ['astrology'] } })).toHaveLength(rows.length)
    expect(ids({ facets: { ...NONE, status: ['repeated', 'disputed'] } })).toEqual(
      ids({ facets: { ...NONE, status: ['repeated'] } }),
    )
  })
})
