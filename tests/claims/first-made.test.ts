import { firstMade } from '@/lib/claims/first-made'
import { claimOf, project } from '@/tests/fixtures/project'

const ours = project()

describe('where a claim was first made', () => {
  test.each([
    [
      'm6-accelerators',
      'the organisation’s own paper, not the data set that took it over',
      'm6-t-paper-cards',
    ],
    ['m6-energy-reduction', 'the earliest copy, however weak', 'zhidx-m6-energy'],
    ['chatgpt-users', 'the original estimate', 'ubs-chatgpt-users'],
  ])('%s: %s', (claim, _, id) => {
    expect(firstMade(claimOf(ours, claim))).toMatchObject({ kind: 'found', evidence: { id } })
  })

  const all = ours.claims.map((item) => ({ item, made: firstMade(item) }))

  test('nothing is earlier than what is given, of what makes the claim', () => {
    const days = all.flatMap(({ item, made }) => {
      if (made.kind !== 'found') return []
      const others = item.evidence.filter((e) => e.relation === 'agrees' && e.origin !== 'independent')
      return others
        .flatMap(({ published }) => published ?? [])
        .map((day) => [day, made.evidence.published ?? ''])
    })
    expect(days).not.toEqual([])
    expect(days.filter(([day = '', first = '']) => day < first)).toEqual([])
  })

  test.each([
    ['own', 'found'],
    ['original', 'found'],
    ['independent', 'unknown'],
    ['relay', 'unknown'],
  ] as const)(
    'a source that agrees with a part makes the claim where its origin is %s: %s',
    (origin, kind) => {
      const item = claimOf(ours, 'm6-accelerators')
      const evidence = item.evidence.slice(0, 1).map((e) => ({ ...e, origin, relation: 'partly' as const }))
      expect(firstMade({ ...item, evidence }).kind).toBe(kind)
    },
  )

  test('that nothing was found is said only where no source agrees, also in part', () => {
    const none = all.filter(({ made: { kind } }) => kind === 'not-found' || kind === 'sourceless')
    expect(none).not.toEqual([])
    for (const { item } of none)
      expect([item.id, item.evidence.filter(({ relation }) => relation !== 'context')]).toEqual([item.id, []])
  })
})
