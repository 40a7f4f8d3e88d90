import fc from 'fast-check'
import { claimRows } from '@/lib/claims/rows'
import { type ClaimsView, countsOf, DEFAULT_VIEW, FACETS, SORTS, select } from '@/lib/claims/select'
import { searchOfView, viewOfSearch } from '@/lib/claims/view-state'
import { project } from '@/tests/fixtures/project'

const rows = claimRows(project().claims, 'en')

function view(change: Partial<ClaimsView>): ClaimsView {
  return { ...DEFAULT_VIEW, ...change }
}

function ids(change: Partial<ClaimsView>): string[] {
  return select(rows, view(change)).map((row) => row.id)
}

const anyView = fc.record({
  query: fc.string({ maxLength: 12 }).filter((text) => text === '' || text.trim() !== ''),
  facets: fc.record({
    topic: fc.constantFrom('', ...new Set(rows.map((r) => r.topic))),
    subject: fc.constantFrom('', ...new Set(rows.map((r) => r.subject))),
    hedge: fc.constantFrom('', ...new Set(rows.map((r) => r.hedge))),
    status: fc.constantFrom('', ...new Set(rows.map((r) => r.status))),
    attribution: fc.constantFrom('', ...new Set(rows.map((r) => r.attribution))),
  }),
  sort: fc.constantFrom(...SORTS),
})

describe('the claims table', () => {
  test('the default view is every claim in the article’s order', () => {
    expect(ids({})).toHaveLength(50)
    expect(ids({})[0]).toBe('deepseek-tier')
  })

  test.each([
    ['开发者', ['modelscope-developers']],
    ['developers', ['modelscope-developers']],
    ['ＭＯＤＥＬＳＣＯＰＥ 2000万', ['modelscope-developers']],
    ['近11倍', ['m6-efficiency-gain']],
    ['genos 98.3', ['genos-accuracy', 'genos-021-accuracy'].slice(1)],
    ['zeppelin', []],
  ])('a search for %s finds %j', (query, found) => {
    expect(ids({ query })).toEqual(found)
  })

  test('claims of one unit are sorted from the largest figure', () => {
    const facets = { ...DEFAULT_VIEW.facets, topic: 'compute' }
    expect(ids({ facets, sort: 'figure' })).toEqual([
      'nvidia-accelerators',
      'google-accelerators',
      'm6-accelerators',
    ])
  })

  test('the count beside each value of a facet is what choosing it would show', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FACETS), (shown, facet) => {
        for (const [value, count] of countsOf(rows, shown, facet)) {
          expect(select(rows, { ...shown, facets: { ...shown.facets, [facet]: value } })).toHaveLength(count)
        }
      }),
    )
  })

  test('a sort neither loses nor adds a row', () => {
    fc.assert(
      fc.property(anyView, (shown) => {
        const sorted = select(rows, shown).map((row) => row.id)
        expect([...sorted].sort()).toEqual(
          select(rows, { ...shown, sort: 'article' })
            .map((row) => row.id)
            .sort(),
        )
      }),
    )
  })
})

describe('the view in the address', () => {
  const known = () => true

  test('every view comes back from its address', () => {
    fc.assert(
      fc.property(anyView, (shown) => {
        expect(viewOfSearch(searchOfView(shown), known)).toEqual(shown)
      }),
    )
  })

  test('the default view has no address of its own', () => {
    expect(searchOfView(DEFAULT_VIEW)).toBe('')
  })

  test('broken values fall back to the default', () => {
    expect(viewOfSearch('?topic=astrology&sort=sideways', (_facet, value) => value === 'compute')).toEqual(
      DEFAULT_VIEW,
    )
  })
})
