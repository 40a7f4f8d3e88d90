import { statusOf } from '@/lib/claims/status'
import type { Evidence, Origin, Relation } from '@/lib/dossier/rows'
import { claimOf, project, withValue } from '@/tests/fixtures/project'

function evidence(origin: Origin, relation: Relation): Evidence {
  return {
    id: `${origin}-${relation}`,
    claim: 'any',
    quantity: null,
    asOf: null,
    relation,
    origin,
    grade: 'primary',
    sourceTitle: '',
    publisher: origin,
    url: '',
    published: '',
    excerpt: '',
    note: { zh: '', en: '' },
  }
}

describe('how a claim stands', () => {
  test.each<[string, Evidence[], ('holds' | 'does-not-hold' | 'cannot-be-told' | null)[], string, string]>([
    [
      'an independent source agrees',
      [evidence('independent', 'agrees')],
      [],
      'confirmed',
      'independent-agrees',
    ],
    ['only the maker says so', [evidence('own', 'agrees')], [], 'on-record', 'own-agrees'],
    ['the maker’s own table differs', [evidence('own', 'differs')], [], 'disputed', 'source-differs'],
    [
      'one agrees and one differs',
      [evidence('own', 'agrees'), evidence('independent', 'differs')],
      [],
      'partly',
      'sources-divided',
    ],
    ['only a relay repeats it', [evidence('relay', 'agrees')], [], 'unconfirmed', 'relays-only'],
    [
      'a relay that differs decides nothing',
      [evidence('relay', 'differs'), evidence('own', 'agrees')],
      [],
      'on-record',
      'own-agrees',
    ],
    ['there is background only', [evidence('independent', 'context')], [], 'unconfirmed', 'context-only'],
    ['nothing was found', [], [], 'unconfirmed', 'nothing-found'],
    ['the arithmetic fails', [], ['does-not-hold'], 'disputed', 'arithmetic-fails'],
    [
      'the maker agrees but the arithmetic fails',
      [evidence('own', 'agrees')],
      ['does-not-hold'],
      'partly',
      'sources-divided',
    ],
    ['a check that holds is no source', [], ['holds'], 'unconfirmed', 'nothing-found'],
    ['what cannot be told does not dispute', [], ['cannot-be-told', null], 'unconfirmed', 'nothing-found'],
  ])('when %s', (_case, found, verdicts, status, ground) => {
    const result = statusOf(found, verdicts)
    expect([result.status, result.ground]).toEqual([status, ground])
  })

  test.each([
    ['m6-accelerators', 'on-record'],
    ['nvidia-accelerators', 'partly'],
    ['google-accelerators', 'disputed'],
    ['m6-energy-reduction', 'unconfirmed'],
    ['m6-efficiency-gain', 'unconfirmed'],
    ['modelscope-developers', 'unconfirmed'],
    ['chatgpt-users', 'confirmed'],
    ['qwen3-release', 'partly'],
    ['genos-accuracy', 'on-record'],
    ['genos-021-accuracy', 'partly'],
    ['alibaba-cloud-rank', 'confirmed'],
    ['provincial-laboratories', 'unconfirmed'],
  ])('of the article’s claims, %s is %s', (id, status) => {
    expect(claimOf(project(), id).status).toBe(status)
  })

  test('an arithmetic that fails disputes a claim of the article', () => {
    const longer = project(withValue('catch-up-years', '3', '2', ['3', '2']))
    expect(claimOf(longer, 'catch-up-years').status).toBe('disputed')
  })
})
