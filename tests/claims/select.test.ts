import fc from 'fast-check'
import { claimRows } from '@/lib/claims/rows'
import {
  type ClaimsView,
  countsOf,
  DEFAULT_VIEW,
  FACETS,
  type Facet,
  SORTS,
  select,
} from '@/lib/claims/select'
import { searchOfView, viewOfSearch } from '@/lib/claims/view-state'
import { STATUSES } from '@/lib/dossier/statuses'
import { project } from '@/tests/fixtures/project'

const rows = claimRows(project().claims, 'en')

function view(change: Partial<ClaimsView>): ClaimsView {
  return { ...DEFAULT_VIEW, ...change }
}

function ids(change: Partial<ClaimsView>): string[] {
  return select(rows, view(change)).map((row) => row.id)
}

const anyOf = (facet: Facet, most: number) => {
  const values = [...new Set(rows.map((row) => row[facet]))]
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
  sort: fc.constantFrom(...SORTS),
})

describe('the claims table', () => {
  test('the default view is every claim in the article’s order', () => {
    expect(ids({})).toHaveLength(rows.length)
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
    const facets = { ...DEFAULT_VIEW.facets, topic: ['compute'] }
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
          expect(select(rows, { ...shown, facets: { ...shown.facets, [facet]: [value] } })).toHaveLength(
            count,
          )
        }
      }),
    )
  })

  test('several values of a facet show the rows of each', () => {
    const shown = (facets: Partial<ClaimsView['facets']>) =>
      ids({ facets: { ...DEFAULT_VIEW.facets, ...facets } })
    expect(shown({ group: ['mixed', 'open'] }).toSorted()).toEqual(
      [...shown({ group: ['mixed'] }), ...shown({ group: ['open'] })].toSorted(),
    )
    expect(shown({ group: ['supported'], status: ['repeated'] })).toEqual([])
  })

  test('a sort by status goes from the best known to the least', () => {
    const statuses: readonly string[] = STATUSES
    const order = select(rows, view({ sort: 'status' })).map((row) => statuses.indexOf(row.status))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
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

  test('several values are separated by a comma that is not escaped', () => {
    const facets = { ...DEFAULT_VIEW.facets, group: ['open', 'mixed'], status: ['repeated'] }
    expect(searchOfView({ ...DEFAULT_VIEW, facets })).toBe('?group=open,mixed&status=repeated')
    expect(viewOfSearch('?group=open,mixed&status=repeated', known)).toEqual({ ...DEFAULT_VIEW, facets })
  })

  test('a facet may be repeated, as a form repeats its checkboxes', () => {
    expect(viewOfSearch('?group=open&group=mixed', known).facets.group).toEqual(['open', 'mixed'])
  })

  test('of several values the unknown and the repeated are left out', () => {
    const view = viewOfSearch('?status=repeated,disputed,repeated', (_facet, value) => value === 'repeated')
    expect(view.facets.status).toEqual(['repeated'])
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
