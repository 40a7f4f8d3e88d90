import { chartOf } from '@/lib/charts/chart'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { headlineOf } from '@/lib/claims/lead'
import { publicationsOf } from '@/lib/claims/publications'
import { quoted } from '@/lib/claims/quotation'
import { summaryOf } from '@/lib/claims/summary'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import { lazyFor } from '@/lib/lazy'
import { JOINS, type Locale } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { SITE_WORDS } from '@/lib/site/words'

/** What the picture of a page shows where a link to it is shared. */
export interface PageCard {
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
  readonly card: PageCard
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

export const pagesOf = lazyFor((assessed: AssessedDossier, locale: Locale): readonly Page[] => {
  const { dossier, claims } = assessed
  const words = PAGE_WORDS[locale]
  const { lede, counts } = words.dashboard
  const home = [lede(claims.length), counts(summaryOf(assessed))].join(JOINS[locale].gap)
  return [
    page('/', 'dashboard', headlineOf(assessed).headline[locale], home, locale, marked(claims)),
    ...SECTIONS.map((section) =>
      page(
        `/${section}/`,
        section,
        words[section].title,
        introOf(section, assessed, locale),
        locale,
        marked(claims),
      ),
    ),
    ...claims.map((item) => claimPage(item, locale)),
    ...dossier.subjects.map(({ id, name, line }) =>
      page(`/subjects/${id}/`, `subject-${id}`, name[locale], line[locale], locale, {
        ...marked(claims.filter(({ subject }) => subject.id === id)),
        kicker: words.subjects.title,
      }),
    ),
    ...dossier.figures.map((entry) => {
      const [{ title, subtitle }] = chartOf(assessed, entry).measures
      const card = { chart: entry }
      const { slug } = entry
      return page(`/figures/${slug}/`, `figure-${slug}`, title[locale], subtitle[locale], locale, card)
    }),
  ]
})

/** The page at a path below its language. Throws when the site has none there. */
export function pageOf(assessed: AssessedDossier, locale: Locale, path: string): Page {
  const found = pagesOf(assessed, locale).find((other) => other.path === path)
  if (found === undefined) throw new Error(`The site has no page at /${locale}${path}`)
  return found
}

/** A page whose card says what the page says of itself, but for what its own words on the `card` are. */
function page(
  path: Page['path'],
  cardName: string,
  title: string,
  description: string,
  locale: Locale,
  card: Partial<PageCard>,
): Page {
  const kicker = SITE_WORDS[locale].tagline
  const plain = { kicker, written: null, title, text: description, status: null, marks: [], chart: null }
  return { path, title, description, cardName, card: { ...plain, ...card }, claim: null }
}

/** A mark for each of some claims, the best known first. */
function marked(claims: readonly AssessedClaim[]): Pick<PageCard, 'marks'> {
  const marks = claims.map(({ status }) => status)
  return { marks: marks.sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b)) }
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
  const description = `${said} ${quoted(item.quote)}`
  const card = {
    kicker: subject.name[locale],
    written: item.written[locale],
    title: item.statement[locale],
    text: said,
    status,
  }
  return {
    ...page(`/claims/${id}/`, `claim-${id}`, item.title[locale], description, locale, card),
    claim: item,
  }
}
