import fc from 'fast-check'
import { reasonOf } from '@/lib/claims/reason'
import { statusOf } from '@/lib/claims/status'
import { groupOf, groupOfAll, statusesOf } from '@/lib/claims/status-group'
import type { Evidence } from '@/lib/dossier/rows'
import { STATUS_GROUPS, STATUSES, type Status } from '@/lib/dossier/statuses'
import { GRADES, ORIGINS, RELATIONS } from '@/lib/dossier/vocabulary'
import { everywhere } from '@/lib/locale'
import { claimOf, project, withValue } from '@/tests/fixtures/project'

type Kind = readonly [Evidence['origin'], Evidence['relation'], Evidence['grade']?]

function evidence([origin, relation, grade = 'primary']: Kind): Evidence {
  return {
    ...(project().dossier.evidence[0] as Evidence),
    id: `${origin}-${relation}-${grade}`,
    relation,
    origin,
    grade,
    publisherIn: everywhere(''),
    publisher: `${origin} ${grade}`,
    published: '',
  }
}

/** A rank, whose number no reason repeats. */
const { claim: rank, subject } = claimOf(project(), 'three-body-first')
const RANK = { ...rank, subject: subject.name }
const FIRMS = { ...claimOf(project(), 'six-dragons-companies').claim, subject: subject.name }

/** The claim of three months as two, which the dates contradict. */
function earlier() {
  const id = 'deepseek-months-before-qwen3'
  return claimOf(project(withValue(id, '3', '2')), id)
}

const PLAIN = { counted: [], uncheckable: null } as const
const LISTED = { counted: ['甲', '乙'], uncheckable: null } as const
const VAGUE = { counted: [], uncheckable: 'no-measure' } as const

type Results = ('holds' | 'does-not-hold' | 'inconclusive' | null)[]

describe('the status of a claim', () => {
  test.each<[string, Parameters<typeof statusOf>[0], Kind[], Results, Status, string]>([
    [
      'an independent source agrees',
      PLAIN,
      [['independent', 'agrees']],
      [],
      'confirmed',
      'independent-agrees',
    ],
    [
      'an independent source agrees and the organisation says so too',
      PLAIN,
      [
        ['own', 'agrees'],
        ['independent', 'agrees', 'press'],
      ],
      [],
      'confirmed',
      'independent-agrees',
    ],
    ['only the organisation says so', PLAIN, [['own', 'agrees']], [], 'sourced', 'own-agrees'],
    ['the original count was found', PLAIN, [['original', 'agrees']], [], 'sourced', 'original-agrees'],
    ['a source agrees with one part', PLAIN, [['own', 'partly']], [], 'partly', 'agrees-in-part'],
    [
      'a source agrees with all and another with a part',
      PLAIN,
      [
        ['own', 'agrees'],
        ['independent', 'partly'],
      ],
      [],
      'sourced',
      'own-agrees',
    ],
    [
      'the organisation’s own table differs',
      PLAIN,
      [['own', 'differs']],
      [],
      'contradicted',
      'source-differs',
    ],
    [
      'one source agrees and one differs',
      PLAIN,
      [
        ['own', 'agrees'],
        ['independent', 'differs'],
      ],
      [],
      'partly',
      'sources-divided',
    ],
    [
      'one source agrees in part and one differs',
      PLAIN,
      [
        ['own', 'partly'],
        ['own', 'differs'],
      ],
      [],
      'partly',
      'sources-divided',
    ],
    ['the article lists one thing', { ...PLAIN, counted: ['甲'] }, [], [], 'derived', 'items-counted'],
    ['the arithmetic fails', PLAIN, [], ['does-not-hold'], 'contradicted', 'arithmetic-fails'],
    ['the arithmetic fails for a list', LISTED, [], ['does-not-hold'], 'contradicted', 'arithmetic-fails'],
    [
      'one check holds and one fails',
      PLAIN,
      [],
      ['holds', 'does-not-hold'],
      'contradicted',
      'arithmetic-fails',
    ],
    [
      'a source agrees but the arithmetic fails',
      PLAIN,
      [['own', 'agrees']],
      ['does-not-hold'],
      'partly',
      'arithmetic-fails',
    ],
    [
      'a source differs and the arithmetic holds',
      PLAIN,
      [['own', 'differs']],
      ['holds'],
      'contradicted',
      'source-differs',
    ],
    ['the article lists the items', LISTED, [], [], 'derived', 'items-counted'],
    [
      'the article lists the items and others repeat it',
      LISTED,
      [['relay', 'agrees']],
      [],
      'derived',
      'items-counted',
    ],
    ['a check holds', PLAIN, [], ['holds', 'inconclusive'], 'derived', 'check-holds'],
    ['a check holds for a vague claim', VAGUE, [], ['holds'], 'derived', 'check-holds'],
    ['a source agrees and a check holds', PLAIN, [['own', 'agrees']], ['holds'], 'sourced', 'own-agrees'],
    ['no measure is given', VAGUE, [], [], 'uncheckable', 'uncheckable'],
    [
      'no measure is given and others repeat it',
      VAGUE,
      [['relay', 'agrees']],
      [],
      'uncheckable',
      'uncheckable',
    ],
    ['no measure is given but a source states it', VAGUE, [['own', 'agrees']], [], 'sourced', 'own-agrees'],
    ['others only repeat it', PLAIN, [['relay', 'agrees', 'press']], [], 'repeated', 'only-repeated'],
    [
      'a weak independent source agrees',
      PLAIN,
      [['independent', 'agrees', 'weak']],
      [],
      'repeated',
      'only-repeated',
    ],
    [
      'a weak copy of the organisation’s text agrees',
      PLAIN,
      [['own', 'agrees', 'weak']],
      [],
      'repeated',
      'only-repeated',
    ],
    ['a weak source differs', PLAIN, [['own', 'differs', 'weak']], [], 'not-found', 'related-only'],
    [
      'a weak source differs from one that counts',
      PLAIN,
      [
        ['own', 'agrees'],
        ['independent', 'differs', 'weak'],
      ],
      [],
      'sourced',
      'own-agrees',
    ],
    [
      'a repetition differs from one that counts',
      PLAIN,
      [
        ['relay', 'differs'],
        ['own', 'agrees'],
      ],
      [],
      'sourced',
      'own-agrees',
    ],
    ['there is background only', PLAIN, [['independent', 'context']], [], 'not-found', 'related-only'],
    ['nothing was found', PLAIN, [], [], 'not-found', 'nothing-found'],
    ['a check is inconclusive', PLAIN, [], ['inconclusive', null], 'not-found', 'nothing-found'],
  ])('when %s', (_case, claim, kinds, results, status, ground) => {
    const result = statusOf(claim, kinds.map(evidence), results)
    expect([result.status, result.ground.kind]).toEqual([status, ground])
  })

  const anyKind = fc.tuple(
    fc.constantFrom(...ORIGINS),
    fc.constantFrom(...RELATIONS),
    fc.constantFrom(...GRADES),
  )

  test('weak and second-hand sources never lift a claim out of the open group, nor push a supported one out', () => {
    const weightless = anyKind.filter(([origin, , grade]) => origin === 'relay' || grade === 'weak')
    fc.assert(
      fc.property(fc.array(anyKind), fc.array(weightless), (kinds, more) => {
        const without = statusOf(PLAIN, kinds.map(evidence), [])
        const all = statusOf(PLAIN, [...kinds, ...more].map(evidence), [])
        expect(groupOf(all.status)).toBe(groupOf(without.status))
      }),
    )
  })

  test('the order of the sources makes no difference', () => {
    fc.assert(
      fc.property(fc.array(anyKind), (kinds) => {
        const found = kinds.map(evidence)
        expect(statusOf(PLAIN, found.toReversed(), []).status).toBe(statusOf(PLAIN, found, []).status)
      }),
    )
  })
})

describe('groups of statuses', () => {
  test('every status is in one group', () => {
    expect(STATUS_GROUPS.flatMap(statusesOf)).toEqual([...STATUSES])
  })

  test.each<[Status[], string]>([
    [['confirmed', 'sourced', 'derived'], 'supported'],
    [['confirmed', 'repeated'], 'open'],
    [['confirmed', 'uncheckable', 'not-found'], 'open'],
    [['confirmed', 'partly'], 'mixed'],
    [['not-found', 'contradicted'], 'mixed'],
  ])('%j together are %s', (statuses, group) => {
    expect(groupOfAll(statuses)).toBe(group)
  })
})

describe('the reason for a status', () => {
  const reason = (kinds: Kind[], claim: Parameters<typeof statusOf>[0] = PLAIN) =>
    reasonOf(statusOf(claim, kinds.map(evidence), []).ground, [], RANK)

  test.each<[string, Kind[], string, string]>([
    [
      'names the independent source',
      [['independent', 'agrees']],
      'independent primary agrees; this source is independent.',
      'independent primary与之相符；这是独立来源。',
    ],
    [
      'says that a self-report stands alone',
      [['own', 'agrees']],
      'own primary agrees; this is self-reported, and no independent source was found that says the same.',
      'own primary与之相符；这是当事方自报，没有查到独立来源证实。',
    ],
    [
      'does not deny a weak independent source',
      [
        ['own', 'agrees'],
        ['independent', 'agrees', 'weak'],
      ],
      'own primary agrees; this is self-reported. Of independent sources, only weak ones say so too: independent weak.',
      'own primary与之相符；这是当事方自报。独立来源中，只有弱来源也这样说：independent weak。',
    ],
    [
      'names what only repeats',
      [
        ['relay', 'agrees', 'press'],
        ['own', 'agrees', 'weak'],
      ],
      'relay press and own weak agree; these are repetitions or weak sources, which decide nothing.',
      'relay press和own weak与之相符；这只是转述或弱来源，不作依据。',
    ],
    [
      'names both sides of a division',
      [
        ['own', 'agrees'],
        ['independent', 'differs'],
      ],
      'In agreement: own primary. Different: independent primary.',
      '相符的来源：own primary。不符的来源：independent primary。',
    ],
    [
      'says which side agrees with a part only',
      [
        ['own', 'partly'],
        ['independent', 'differs'],
      ],
      'In agreement with one part of it: own primary. Different: independent primary.',
      '与其中一部分相符的来源：own primary。不符的来源：independent primary。',
    ],
    [
      'names related sources',
      [['own', 'context']],
      'No source was found that says this. Related sources: own primary.',
      '没有查到这样说的来源。相关的材料：own primary。',
    ],
    ['says that nothing was found', [], 'No source was found.', '没有查到来源。'],
  ])('%s', (_case, kinds, en, zh) => {
    expect(reason(kinds)).toEqual({ zh, en })
  })

  test.each([
    ['things', RANK, '文章逐一列出了全部2项：“甲”“乙”。', 'The article lists all 2 items: “甲”, “乙”.'],
    [
      'firms',
      FIRMS,
      '文章逐一列出了全部2家公司：“甲”“乙”。',
      'The article lists all 2 companies: “甲”, “乙”.',
    ],
  ])('quotes the %s that the article lists', (_what, claimed, zh, en) => {
    expect(reasonOf(statusOf(LISTED, [], []).ground, [], claimed)).toEqual({ zh, en })
  })

  test.each<[string, Kind[], string]>([
    ['a source that differs', [['own', 'differs']], 'A source differs: own primary. Recalculated, '],
    [
      'a source that agrees with a part',
      [['own', 'partly']],
      'A source agrees with one part of it: own primary. Recalculated, ',
    ],
    [
      'both sides of a division',
      [
        ['own', 'agrees'],
        ['independent', 'differs'],
      ],
      'In agreement: own primary. Different: independent primary. Recalculated, ',
    ],
  ])('names %s when the arithmetic fails as well', (_case, kinds, start) => {
    const { checks } = earlier()
    const failing = checks.filter(({ outcome }) => outcome === 'does-not-hold')
    const { ground } = statusOf(PLAIN, kinds.map(evidence), ['does-not-hold'])
    expect(reasonOf(ground, failing, RANK).en.startsWith(start)).toBe(true)
  })

  test('denies no source of which a calculation of the claim makes use', () => {
    const checks = project().checks.filter(({ sources }) => sources.length > 0)
    expect(reasonOf(statusOf(PLAIN, [], []).ground, checks, RANK).en).toBe(
      'No source was found that says this; a calculation uses a source of another claim.',
    )
  })

  test('says why a claim cannot be checked, and who repeats it', () => {
    expect(reason([['relay', 'agrees', 'press']], VAGUE).en).toBe(
      'The article does not say what is measured. Repeated by: relay press.',
    )
  })
})

describe('the article’s claims', () => {
  test.each<[string, Status]>([
    ['m6-accelerators', 'sourced'],
    ['nvidia-accelerators', 'partly'],
    ['google-accelerators', 'contradicted'],
  ])('%s is %s', (id, status) => {
    expect(claimOf(project(), id).status).toBe(status)
  })

  test('a calculation that fails contradicts a claim', () => {
    expect(earlier().status).toBe('contradicted')
    expect(earlier().reason.en).toMatch(/^Recalculated, the result is different: 26 January 2025 → /)
  })
})
