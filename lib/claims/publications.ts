import type { AssessedDossier } from '@/lib/claims/assess'
import { publisherOf, titleOf } from '@/lib/claims/named-source'
import { decides } from '@/lib/claims/status'
import { ORIGINS, type Origin } from '@/lib/dossier/vocabulary'
import { inEach } from '@/lib/locale'

/** One thing published, whatever it was used for. */
export type Publication = ReturnType<typeof publicationsOf>[number]

/**
 * Every source used, once: those that differ from the article first, then independent ones, the organisations' own,
 * original counts, relays and at the end weak sources, each by publisher. A publication that is used in two capacities is
 * listed under its stronger one.
 */
export function publicationsOf({ dossier, claims }: AssessedDossier) {
  const firsts = dossier.evidence.filter((e, at, all) => all.findIndex(({ url }) => url === e.url) === at)
  const publications = firsts.map((first) => {
    const { url } = first
    const evidence = dossier.evidence
      .filter((e) => e.url === url)
      .sort((a, b) => Number(b.relation === 'differs') - Number(a.relation === 'differs'))
    const uses = evidence.flatMap((e) => {
      const item = claims.find(({ claim }) => claim.id === e.claim)
      return item === undefined ? [] : [{ evidence: e, item }]
    })
    return {
      url,
      /** Address of an archived copy, where one of its uses names one. */
      archived: evidence.find((e) => e.archived !== null)?.archived ?? null,
      /** What the titles of its uses have in common: one may name a table, another a chapter. */
      title: inEach((locale) =>
        sharedTitle(
          evidence.map((e) => titleOf(e, locale)),
          url,
        ),
      ),
      publisher: inEach((locale) => publisherOf(first, locale)),
      /** ISO date of reduced precision. */
      published: first.published,
      origin: STRONGEST_FIRST.find((o) => evidence.some((e) => e.origin === o)) ?? first.origin,
      /** Whether it is a weak source in every use, and so decides nothing. */
      weak: evidence.every((e) => e.grade === 'weak'),
      /** Whether any of its uses differs from the article; never of one that decides nothing. */
      differs: evidence.some((e) => e.relation === 'differs' && decides(e)),
      /** Those that differ from the article first. */
      uses,
    }
  })
  return publications.sort(
    (a, b) =>
      Number(a.weak) - Number(b.weak) ||
      Number(b.differs) - Number(a.differs) ||
      STRONGEST_FIRST.indexOf(a.origin) - STRONGEST_FIRST.indexOf(b.origin) ||
      compareWords(a.publisher.en, b.publisher.en) ||
      compareWords(a.title.en, b.title.en),
  )
}

/**
 * What several titles of one publication begin with, up to a mark between parts of a title; the path of its address, which names
 * a repository, where they have nothing in common.
 *
 * @example sharedTitle(['Switch Transformers (sec. 5.4)', 'Switch Transformers: Scaling'], url) // 'Switch Transformers'
 */
export function sharedTitle(titles: readonly string[], url: string): string {
  const [shortest = ''] = titles.toSorted((a, b) => a.length - b.length)
  const ends = [...shortest.matchAll(/\s*[:：,，(（]|$/gu)].map(({ index }) => shortest.slice(0, index))
  const shared = ends.findLast((end) =>
    titles.every((title) => /^(?![\p{L}\d])/u.test(title.slice(end.length)) && title.startsWith(end)),
  )
  return shared || decodeURI(new URL(url).pathname.slice(1))
}

/** From those who measured for themselves to those who repeat. */
export const STRONGEST_FIRST: readonly Origin[] = [
  'independent',
  ...ORIGINS.filter((origin) => origin !== 'independent'),
]

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
