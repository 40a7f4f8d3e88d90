import { chartOn } from '@/lib/charts/chart'
import { claimsIn, sourcesOf } from '@/lib/charts/sources'
import { findingsOf } from '@/lib/claims/findings'
import { entryOf, project } from '@/tests/fixtures/project'

const ours = project()
const sources = (slug: string) => sourcesOf(ours, entryOf(ours, slug))

describe('the sources of a figure', () => {
  test.each([
    ['training-hardware', ['Google', 'Epoch']],
    ['firsts-and-ranks', ['Synergy', 'Appfigures']],
    ['institutions-and-people', ['Nathan Lambert']],
    ['timeline', ['DeepSeek']],
  ])('%s names %j', (slug, names) => {
    const publishers = sources(slug)
      .all.map(({ publisher }) => publisher)
      .join('; ')
    for (const name of names) expect(publishers).toContain(name)
  })

  test.each(ours.dossier.figures.map((entry) => [entry.slug, entry] as const))(
    '%s: every publisher of the source line is among all that are listed',
    (_, entry) => {
      const { evidence, all } = sourcesOf(ours, entry)
      for (const item of evidence) expect(all).toContain(item)
      expect(new Set(all).size).toBe(all.length)
    },
  )

  test('a field of models names whose list it is', () => {
    expect(sources('in-context').credits.map(({ publisher }) => publisher)).toEqual(['Epoch AI'])
    expect(sources('reach').credits).toEqual([])
  })

  test('counts the statuses of its claims, unless the chart does', () => {
    expect(sources('training-hardware').statuses).toEqual([
      { status: 'sourced', count: 1 },
      { status: 'partly', count: 1 },
      { status: 'contradicted', count: 1 },
      { status: 'repeated', count: 2 },
    ])
    expect(sources('standing').statuses).toEqual([])
  })

  test('the figure of statuses holds all claims and rests on all evidence', () => {
    expect(claimsIn(ours, entryOf(ours, 'standing'))).toHaveLength(ours.claims.length)
    expect(sources('standing').all).toHaveLength(ours.dossier.evidence.length)
  })
})

describe('the chart of a finding', () => {
  test.each([
    ['devices', 'training-hardware'],
    ['accuracy', 'accuracy'],
    ['modelscope', 'reach'],
    ['fastest', 'firsts-and-ranks'],
  ])('of %s is %s', (slug, chart) => {
    const finding = findingsOf(ours).find((one) => one.slug === slug)
    expect(finding && chartOn(finding, ours)?.slug).toBe(chart)
  })

  test('is none where no chart draws any of it', () => {
    const [finding] = findingsOf(ours)
    expect(finding && chartOn({ ...finding, claims: [], evidence: [], checks: [] }, ours)).toBeUndefined()
  })
})
