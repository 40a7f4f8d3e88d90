import { isSourceless } from '@/lib/claims/evidence-of'
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
    expect(firstMade(claimOf(ours, claim), false)).toMatchObject({ kind: 'found', evidence: { id } })
  })

  test('nothing is earlier than what is given, of what makes the claim', () => {
    for (const item of ours.claims) {
      const found = firstMade(item, isSourceless(item, ours.dossier))
      if (found.kind !== 'found') continue
      const others = item.evidence.filter((e) => e.relation === 'agrees' && e.origin !== 'independent')
      for (const { published } of others)
        if (published !== null) expect(published >= (found.evidence.published ?? '')).toBe(true)
    }
  })

  test('that nothing was found is said only where no source agrees, also in part', () => {
    for (const item of ours.claims) {
      const { kind } = firstMade(item, isSourceless(item, ours.dossier))
      if (kind !== 'not-found' && kind !== 'sourceless') continue
      expect([item.id, item.evidence.filter(({ relation }) => relation !== 'context')]).toEqual([item.id, []])
    }
  })
})
