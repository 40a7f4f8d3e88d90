import { bestEvidence } from '@/lib/claims/evidence-of'
import type { Evidence } from '@/lib/dossier/rows'
import { claimOf, project } from '@/tests/fixtures/project'

const [source] = claimOf(project(), 'm6-accelerators').evidence
const agreeing = { ...source, relation: 'agrees', grade: 'primary', origin: 'own' } as Evidence

describe('the best evidence of a claim', () => {
  test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
    ['an independent source before the organisation’s own', { origin: 'independent' }, { origin: 'own' }],
    ['one that decides before a repetition', { origin: 'own' }, { origin: 'relay' }],
    ['one with a number before one without', { origin: 'own' }, { origin: 'own', quantity: null }],
    ['an independent one without a number before the own one', { origin: 'independent', quantity: null }, {}],
    ['the first of equals', { id: 'a' }, { id: 'b' }],
  ])('is %s', (_, better, worse) => {
    const [first, second] = [
      { ...agreeing, ...better },
      { ...agreeing, ...worse },
    ]
    expect(bestEvidence({ evidence: [first, second] })).toBe(first)
    if (better.id === undefined) expect(bestEvidence({ evidence: [second, first] })).toBe(first)
  })

  test.each<Partial<Evidence>>([{ relation: 'context' }, { grade: 'weak' }])('is never %j', (only) => {
    expect(bestEvidence({ evidence: [{ ...agreeing, ...only }] })).toBeNull()
  })
})
