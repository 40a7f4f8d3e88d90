import { chartOf } from '@/lib/charts/chart'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { headlineOf } from '@/lib/claims/lead'
import { onceFor } from '@/lib/claims/once-for'
import { publicationsOf } from '@/lib/claims/publications'
import { withinQuotes } from '@/lib/claims/quotation'
import { summaryOf } from '@/lib/claims/summary'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Subject } from '@/lib/dossier/rows'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import { JOINS, type Locale } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { SITE_WORDS } from '@/lib/site/words'

/** What the picture of a page shows where a link to it is shared. */
export interface Card {
  /** Small words above the title: what sort of page it is. */
  readonly kicker: string
  /** A claim’s number, set large. */
  readonly written: string | null
  readonly title: string
  readonly text: string
  readonly status: Status | null
  /** The statuses of the claims on the page, the best known first: one mark each. */
  readonly marks: readonly Status[]
  readonly chart: ChartEntry | null
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

/** The pages that are about no single claim, subject or chart. */
export const SECTIONS = [
  'claims',
  'figures',
  'subjects',
  'compare',
  'source',
  'evidence',
  'findings',
  'method',
  'data',
  'open',
  'search',
] as const
type Section = (typeof SECTIONS)[number]

/** Every page of the site in one language. */
export const pagesOf = onceFor((assessed, locale: Locale): readonly Page[] => {
  const { dossier, claims } = assessed
  return [
    dashboardPage(assessed, locale),
    ...SECTIONS.map((section) => sectionPage(section, assessed, locale)),
    ...claims.map((item) => claimPage(item, locale)),
    ...dossier.subjects.map((subject) => subjectPage(subject, claims, locale)),
    ...dossier.figures.map((entry) => chartPage(entry, assessed, locale)),
  ]
})

function dashboardPage(assessed: AssessedDossier, locale: Locale): Page {
  const { lede, counts } = PAGE_WORDS[locale].dashboard
  const title = headlineOf(assessed).headline[locale]
  const description = [lede(assessed.claims.length), counts(summaryOf(assessed))].join(JOINS[locale].gap)
  return {
    path: '/',
    title,
    description,
    cardName: 'dashboard',
    card: { ...plainCard(assessed.claims, locale), title, text: description },
    claim: null,
  }
}

function sectionPage(section: Section, assessed: AssessedDossier, locale: Locale): Page {
  const { title } = PAGE_WORDS[locale][section]
  const description = introOf(section, assessed, locale)
  return {
    path: `/${section}/`,
    title,
    description,
    cardName: section,
    card: { ...plainCard(assessed.claims, locale), title, text: description },
    claim: null,
  }
}

function introOf(section: Section, assessed: AssessedDossier, locale: Locale): string {
  const words = PAGE_WORDS[locale]
  if (section === 'claims') return words.claims.intro(assessed.claims.length)
  if (section !== 'evidence') return words[section].intro
  const publications = publicationsOf(assessed)
  const uses = publications.reduce((sum, publication) => sum + publication.uses.length, 0)
  return words.evidence.intro(publications.length, uses)
}

function claimPage(item: AssessedClaim, locale: Locale): Page {
  const { id, subject, status } = item
  const said = `${item.label[locale]}${JOINS[locale].colon}${item.said[locale]}`
  return {
    path: `/claims/${id}/`,
    title: item.title[locale],
    description: `${said} “${withinQuotes(item.quote)}”`,
    cardName: `claim-${id}`,
    card: {
      kicker: subject.name[locale],
      written: item.written[locale],
      title: item.statement[locale],
      text: said,
      status,
      marks: [],
      chart: null,
    },
    claim: item,
  }
}

function subjectPage(subject: Subject, claims: readonly AssessedClaim[], locale: Locale): Page {
  const title = subject.name[locale]
  const description = subject.line[locale]
  const own = claims.filter((item) => item.subject.id === subject.id)
  const kicker = PAGE_WORDS[locale].subjects.title
  return {
    path: `/subjects/${subject.id}/`,
    title,
    description,
    cardName: `subject-${subject.id}`,
    card: { ...plainCard(own, locale), kicker, title, text: description },
    claim: null,
  }
}

function chartPage(entry: ChartEntry, assessed: AssessedDossier, locale: Locale): Page {
  const [first] = chartOf(assessed, entry).measures
  const title = first.title[locale]
  const description = first.subtitle[locale]
  return {
    path: `/figures/${entry.slug}/`,
    title,
    description,
    cardName: `figure-${entry.slug}`,
    card: { ...plainCard([], locale), kicker: description, title, text: '', chart: entry },
    claim: null,
  }
}

/** A card with nothing but the marks of some claims. */
function plainCard(claims: readonly AssessedClaim[], locale: Locale): Omit<Card, 'title' | 'text'> {
  const marks = claims.map(({ status }) => status)
  return {
    kicker: SITE_WORDS[locale].tagline,
    written: null,
    status: null,
    marks: marks.sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b)),
    chart: null,
  }
}
