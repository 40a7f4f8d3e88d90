import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { METHOD_WORDS } from '@/components/method/words'
import { SEARCH_WORDS } from '@/components/search/words'
import { TRACE_WORDS } from '@/components/trace/words'
import { figureOf } from '@/lib/charts/figure'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { publicationsOf } from '@/lib/claims/publications'
import { withinQuotes } from '@/lib/claims/quotation'
import { summaryOf } from '@/lib/claims/summary'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import { FILE_WORDS } from '@/lib/exports/words'
import { JOINS, type Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeQuantity } from '@/lib/quantity/write'
import { SITE_WORDS } from '@/lib/site/words'

/** What the picture of a page shows where a link to it is shared. */
export interface Card {
  /** Small words above the title: what sort of page it is. */
  readonly kicker: string
  /** A claim’s figure, set large. */
  readonly written: string | null
  readonly title: string
  readonly text: string
  readonly status: Status | null
  /** The statuses of the claims on the page, the best known first: one mark each. */
  readonly marks: readonly Status[]
  readonly figure: FigureEntry | null
}

/** A page of the site in one language: what search engines, link previews and the map of the site say of it. */
export interface Page {
  /** Below the language: `/`, `/claims/m6-accelerators/`. */
  readonly path: `/${string}`
  readonly title: string
  readonly description: string
  /** Name of its card file, without the ending. */
  readonly cardName: string
  readonly card: Card
  /** Claim that it is about, if it is about one. */
  readonly claim: AssessedClaim | null
}

type Plain = readonly [name: string, title: string, description: string]

function plainPages(assessed: AssessedDossier, locale: Locale): readonly Plain[] {
  const trace = TRACE_WORDS[locale]
  const publications = publicationsOf(assessed)
  const uses = publications.reduce((sum, publication) => sum + publication.uses.length, 0)
  return [
    ['claims', CLAIM_WORDS[locale].title, CLAIM_WORDS[locale].intro(String(assessed.claims.length))],
    ['subjects', trace.subjects.title, trace.subjects.intro],
    ['compare', COMPARE_WORDS[locale].title, COMPARE_WORDS[locale].intro],
    ['source', trace.source.title, trace.source.intro],
    ['evidence', trace.evidence.title, trace.evidence.intro(String(publications.length), String(uses))],
    ['findings', trace.findings.title, trace.findings.intro],
    ['method', METHOD_WORDS[locale].title, METHOD_WORDS[locale].intro],
    ['data', FILE_WORDS[locale].title, FILE_WORDS[locale].intro],
    ['open', OPEN_WORDS[locale].title, OPEN_WORDS[locale].intro],
    ['search', SEARCH_WORDS[locale].title, SEARCH_WORDS[locale].intro],
  ]
}

const known = new WeakMap<AssessedDossier, Map<Locale, readonly Page[]>>()

/** Every page of the site in one language; made once, since every file of every page asks for them. */
export function pagesOf(assessed: AssessedDossier, locale: Locale): readonly Page[] {
  const made = known.get(assessed) ?? new Map<Locale, readonly Page[]>()
  const pages = made.get(locale) ?? makePages(assessed, locale)
  known.set(assessed, made.set(locale, pages))
  return pages
}

function makePages(assessed: AssessedDossier, locale: Locale): readonly Page[] {
  const { dossier, claims } = assessed
  const trace = TRACE_WORDS[locale]
  const site = SITE_WORDS[locale]
  const dashboard = DASHBOARD_WORDS[locale]
  const lede = `${dashboard.lede(claims.length)}${JOINS[locale].gap}${dashboard.counts(summaryOf(assessed))}`
  const marks = marksOf(claims)
  const plain = { written: null, status: null, marks, figure: null }
  return [
    {
      path: '/',
      title: dossier.source.headline[locale],
      description: lede,
      cardName: 'dashboard',
      card: { ...plain, kicker: site.tagline, title: dossier.source.headline[locale], text: lede },
      claim: null,
    },
    ...plainPages(assessed, locale).map(
      ([name, title, description]): Page => ({
        path: `/${name}/`,
        title,
        description,
        cardName: name,
        card: { ...plain, kicker: site.tagline, title, text: description },
        claim: null,
      }),
    ),
    ...claims.map((item): Page => claimPage(item, locale)),
    ...dossier.subjects.map(
      (subject): Page => ({
        path: `/subjects/${subject.id}/`,
        title: subject.name[locale],
        description: subject.line[locale],
        cardName: `subject-${subject.id}`,
        card: {
          ...plain,
          kicker: trace.subjects.title,
          title: subject.name[locale],
          text: subject.line[locale],
          marks: marksOf(claims.filter(({ claim }) => claim.subject === subject.id)),
        },
        claim: null,
      }),
    ),
    ...dossier.figures.map((entry): Page => {
      const [first] = figureOf(assessed, entry).measures
      return {
        path: `/figures/${entry.slug}/`,
        title: first.title[locale],
        description: first.subtitle[locale],
        cardName: `figure-${entry.slug}`,
        card: {
          ...plain,
          kicker: first.subtitle[locale],
          title: first.title[locale],
          text: '',
          marks: [],
          figure: entry,
        },
        claim: null,
      }
    }),
  ]
}

function marksOf(claims: readonly AssessedClaim[]): readonly Status[] {
  return claims.map(({ status }) => status).sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b))
}

function claimPage(item: AssessedClaim, locale: Locale): Page {
  const { claim, subject, status } = item
  const words = CLAIM_WORDS[locale]
  const stop = JOINS[locale].colon
  const said = `${words.statuses[status]}${stop}${item.said[locale]}`
  return {
    path: `/claims/${claim.id}/`,
    title: item.title[locale],
    description: `${said} “${withinQuotes(claim.quote)}”`,
    cardName: `claim-${claim.id}`,
    card: {
      kicker: subject.name[locale],
      written: writeQuantity(claim.quantity, locale),
      title: claim.statement[locale],
      text: said,
      status,
      marks: [],
      figure: null,
    },
    claim: item,
  }
}
