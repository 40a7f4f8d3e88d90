import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { publicationsOf } from '@/lib/claims/publications'
import { groupOf } from '@/lib/claims/status-group'
import { subjectsInOrder, subjectView } from '@/lib/claims/subject-view'
import { readDossier } from '@/lib/dossier/read-folder'
import { LOCALES } from '@/lib/locale'
import { project, withValue } from '@/tests/fixtures/project'

const ours = project()
const findings = findingsOf(ours)

/** A sentence without its tokens and without what it quotes. */
function withoutTokens(sentence: string): string {
  return sentence.replace(/\{[^}]*\}/g, '').replace(/“[^”]*”/g, '')
}

describe('findings', () => {
  test.each([
    [
      'devices',
      'follows',
      'M6 used 84.4% fewer devices than NVIDIA. Compared with Google it used 76.6% fewer by cores and 53.1% fewer by chips.',
    ],
    [
      'accuracy',
      'title',
      'The 98.3% is the small model’s result; the model with 10 billion parameters reaches 97.23%',
    ],
    ['app-stores', 'title', 'Bloomberg, citing Appfigures, reports 140 markets, not over 140 app stores'],
    [
      'cloud-rank',
      'title',
      'Alibaba’s cloud was in 4th place worldwide in 2023 and in the second quarter of 2024; no later rank was found',
    ],
  ] as const)('%s: %s is made from the data', (slug, part, words) => {
    expect(findings.find((finding) => finding.slug === slug)?.[part].en).toBe(words)
  })

  test('a changed figure changes what follows', () => {
    const changed = findingsOf(project(withValue('google-accelerators', '2048', '4096')))
    const follows = (all: typeof findings) => all.find(({ slug }) => slug === 'devices')?.follows.zh
    expect(follows(changed)).not.toBe(follows(findings))
  })

  test('every digit of a finding or verdict comes from a token, a name or a quotation', () => {
    const names =
      /M6|V100|A100|V4|R1|Qwen3-235B|Qwen3|Evo 2|HK01|香港01|《2025年度人工智能科创高地发展报告》|Genos-(1\.2|10)B/g
    for (const { claim } of ours.claims) {
      for (const locale of LOCALES) {
        const own = withoutTokens(claim.verdict[locale]).replace(names, '')
        expect([claim.id, own]).toEqual([claim.id, own.replace(/\d/g, '')])
      }
    }
    for (const entry of readDossier().findings) {
      for (const text of [
        entry.title,
        entry.says,
        entry.found,
        entry.follows,
        ...(entry.open ? [entry.open] : []),
      ]) {
        for (const locale of LOCALES) {
          const own = withoutTokens(text[locale]).replace(names, '')
          expect([entry.slug, own]).toEqual([entry.slug, own.replace(/\d/g, '')])
        }
      }
    }
  })

  test('what a finding calls unfound has indeed no evidence, but for background that counts something else', () => {
    const unfound = findings.find(({ slug }) => slug === 'nothing-found')
    expect(
      unfound?.claims.flatMap(({ evidence }) => evidence).filter(({ relation }) => relation !== 'context'),
    ).toEqual([])
  })

  test('the evidence of a finding speaks to its claims', () => {
    for (const { slug, claims, evidence } of findings) {
      const ids = claims.map(({ claim }) => claim.id)
      expect([slug, evidence.filter((e) => !ids.includes(e.claim)).map(({ id }) => id)]).toEqual([slug, []])
    }
  })

  test('every claim that is contradicted or only partly supported is in a finding', () => {
    const open = ours.claims.filter(({ status }) => groupOf(status) === 'mixed')
    expect(
      open.filter(({ claim }) => findingsOn(findings, [claim.id]).length === 0).map((c) => c.claim.id),
    ).toEqual([])
  })
})

describe('publications', () => {
  const publications = publicationsOf(ours)

  test('hold every piece of evidence once, each address once', () => {
    const used = publications.flatMap(({ uses }) => uses.map(({ evidence }) => evidence.id))
    expect(used.toSorted()).toEqual(ours.dossier.evidence.map(({ id }) => id).toSorted())
    expect(new Set(publications.map(({ url }) => url)).size).toBe(publications.length)
  })

  test('those that differ from the article come first, then independent ones, self-reports, original counts and relays', () => {
    const differing = publications.map(({ differs }) => differs)
    expect(differing).toEqual(differing.toSorted((a, b) => Number(b) - Number(a)))
    const rest = publications.filter(({ differs, weak }) => !differs && !weak).map(({ origin }) => origin)
    const order = ['independent', 'own', 'original', 'relay']
    expect(rest).toEqual(rest.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })
})

test('no finding prints a sum without a start or a result', () => {
  for (const { slug, checks } of findingsOf(ours))
    for (const { working } of checks)
      for (const sum of [working.zh, working.en])
        expect([slug, sum]).toEqual([slug, expect.not.stringMatching(/[?—]/)])
  expect(findingsOf(ours).find(({ slug }) => slug === 'v4')?.checks).toEqual([])
})

test('every piece of evidence has its grade, data sets and papers the higher one', () => {
  const gradeOf = (id: string) => ours.dossier.evidence.find((e) => e.id === id)?.grade
  expect(gradeOf('epoch-m6-t-cards')).toBe('primary')
  expect(gradeOf('m6-t-paper-cards')).toBe('primary')
  expect(gradeOf('hk01-six-dialogue')).toBe('press')
  expect(gradeOf('appfigures-deepseek-markets')).toBe('press')
})

describe('subjects', () => {
  test('every claim is on the page of its subject, once', () => {
    const ids = ours.dossier.subjects.flatMap(({ id }) =>
      (subjectView(ours, id)?.topics ?? []).flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
    )
    expect(ids.toSorted()).toEqual(ours.claims.map(({ claim }) => claim.id).toSorted())
  })

  test('a body that only speaks shows what the article lets it say', () => {
    const view = subjectView(ours, 'highland-report')
    expect(view?.says.length).toBeGreaterThan(0)
  })

  test('are in the order of the article, none left out', () => {
    const subjects = subjectsInOrder(ours)
    expect(subjects[0]?.id).toBe('deepseek')
    expect(subjects).toHaveLength(ours.dossier.subjects.length)
  })

  test('an unknown subject has no page', () => {
    expect(subjectView(ours, 'nobody')).toBeNull()
  })
})
