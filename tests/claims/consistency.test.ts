import type { AssessedClaim } from '@/lib/claims/assess'
import { isSourceless } from '@/lib/claims/evidence-of'
import { findingsOf } from '@/lib/claims/findings'
import { publisherOf } from '@/lib/claims/named-source'
import { sayOutcome } from '@/lib/claims/say'
import { decides } from '@/lib/claims/status'
import { groupOf } from '@/lib/claims/status-group'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS, type StatusGroup } from '@/lib/dossier/statuses'
import { LOCALES, type Locale } from '@/lib/locale'
import { DENIES_ALL } from '@/tests/fixtures/denials'
import { project } from '@/tests/fixtures/project'

const ours = project()
const findings = findingsOf(ours)

/** Sentences by which it denies that a source states the claim. */
const DENIES_STATED: Readonly<Record<Locale, RegExp>> = {
  zh: /没有查到((作此记载|这样说)的)?(来源|出处)|没有(任何)?来源/,
  en: /\bno source (was found|gives|says|states)\b/i,
}
/** Sentences by which it denies that anything supports the claim. */
const DENIES_SUPPORT: Readonly<Record<Locale, RegExp>> = {
  zh: /无从证实|没有佐证|无任何依据/,
  en: /\bnothing (bears|supports|confirms)\b/i,
}

interface Page {
  readonly about: string
  readonly locale: Locale
  readonly item: AssessedClaim
  readonly sentences: readonly string[]
}

/** Everything that a claim's page says of its status, in one language. */
function pageOf(item: AssessedClaim, locale: Locale): Page {
  const words = CLAIM_WORDS[locale]
  const own = item.checks.filter(({ check }) => check.against === item.claim.id)
  return {
    about: `${item.claim.id} (${locale})`,
    locale,
    item,
    sentences: [
      words.statuses[item.status],
      item.reason[locale],
      item.said[locale],
      item.claim.note[locale],
      ...own.map((result) => sayOutcome(result, locale)),
    ],
  }
}

const PAGES = ours.claims.flatMap((item) => LOCALES.map((locale) => pageOf(item, locale)))

function breaking(rule: (page: Page) => boolean): string[] {
  return PAGES.filter(rule).map(({ about }) => about)
}

const says = ({ sentences }: Page, pattern: RegExp) => sentences.some((sentence) => pattern.test(sentence))
const holds = ({ checks, claim }: AssessedClaim) =>
  checks.some(({ check, outcome }) => check.against === claim.id && outcome === 'holds')

describe('no page contradicts itself', () => {
  test('none says that no source was found beside a source that it lists', () => {
    const denied = breaking((page) => !isSourceless(page.item) && says(page, DENIES_ALL[page.locale]))
    expect(denied).toEqual([])
  })

  test('none says that no source states the claim beside one that agrees, weak or not', () => {
    const agrees = ({ item }: Page) => item.evidence.some(({ relation }) => relation === 'agrees')
    expect(breaking((page) => agrees(page) && says(page, DENIES_STATED[page.locale]))).toEqual([])
  })

  test('none says that nothing supports the claim', () => {
    expect(breaking((page) => says(page, DENIES_SUPPORT[page.locale]))).toEqual([])
  })

  test('a claim whose check holds is not open', () => {
    expect(breaking(({ item }) => holds(item) && groupOf(item.status) === 'open')).toEqual([])
  })

  test('a claim with a check that fails is mixed', () => {
    const fails = ({ checks, claim }: AssessedClaim) =>
      checks.some(({ check, outcome }) => check.against === claim.id && outcome === 'does-not-hold')
    expect(breaking(({ item }) => fails(item) && groupOf(item.status) !== 'mixed')).toEqual([])
  })

  test('a supported claim has no deciding source that differs', () => {
    const differs = (item: AssessedClaim) => item.evidence.some((e) => decides(e) && e.relation === 'differs')
    expect(breaking(({ item }) => differs(item) && groupOf(item.status) === 'supported')).toEqual([])
  })

  test('every deciding source that agrees or differs is named in the reason or outranked by one that is', () => {
    const unnamed = breaking(({ item, locale }) => {
      const weighing = item.evidence.filter((e) => decides(e) && e.relation !== 'context')
      return (
        weighing.length > 0 && !weighing.some((e) => item.reason[locale].includes(publisherOf(e, locale)))
      )
    })
    expect(unnamed).toEqual([])
  })

  test('a finding that denies a source speaks of a claim that no source states', () => {
    const denying = findings.filter(({ title, found, follows }) =>
      LOCALES.some((locale) =>
        [title, found, follows].some((text) => DENIES_STATED[locale].test(text[locale])),
      ),
    )
    expect(denying).not.toEqual([])
    for (const { slug, claims } of denying) {
      const unstated = claims.filter((item) => item.evidence.every(({ relation }) => relation !== 'agrees'))
      expect([slug, unstated.length]).not.toEqual([slug, 0])
    }
  })

  test('a finding is never in a better group than its weakest claim', () => {
    const rank: Readonly<Record<StatusGroup, number>> = { supported: 2, open: 1, mixed: 0 }
    expect(Object.keys(rank).toSorted()).toEqual([...STATUS_GROUPS].toSorted())
    for (const { slug, group, claims } of findings) {
      const weakest = Math.min(...claims.map(({ status }) => rank[groupOf(status)]))
      expect([slug, rank[group]]).toEqual([slug, weakest])
    }
  })

  test('an English sentence quotes no Chinese, and no number as we write it', () => {
    const quoted = [
      ...ours.claims.map(({ reason }) => reason.en),
      ...ours.checks.map(({ claimed }) => claimed?.en ?? ''),
    ].filter((sentence) => /“[^”]*(\p{Script=Han}|\d)/u.test(sentence))
    expect(quoted).toEqual([])
  })

  test('the reason never speaks of a source that the page does not list, unless it is one of the items counted', () => {
    const publishers = new Set(ours.dossier.evidence.map(({ publisher }) => publisher))
    const own = ({ item }: Page) => new Set(item.evidence.map(({ publisher }) => publisher))
    const foreign = breaking((page) =>
      [...publishers].some(
        (name) =>
          page.item.reason[page.locale].includes(name) &&
          !page.item.claim.countedIn[page.locale].join().includes(name) &&
          ![...own(page)].some((listed) => listed.includes(name)),
      ),
    )
    expect(foreign).toEqual([])
  })
})
