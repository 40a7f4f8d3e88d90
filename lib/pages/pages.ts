import { chartOf } from '@/lib/charts/chart'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { publicationsOf } from '@/lib/claims/publications'
import { quoted } from '@/lib/claims/quotation'
import { groupCounts } from '@/lib/claims/status-group'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { STATUSES, type Status } from '@/lib/dossier/statuses'
import { lazyFor } from '@/lib/lazy'
import { JOINS, type Locale } from '@/lib/locale'
import { PAGE_WORDS, SECTIONS, type Section, sectionTitle } from '@/lib/pages/words'
import { SITE_WORDS } from '@/lib/site/words'

/** Size in pixels of the picture of a page where a link to it is shared: the form that all networks take. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

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

/** Every page of the site in one language, the front page first. */
export const pagesOf = lazyFor((assessed: AssessedDossier, locale: Locale): readonly Page[] => {
  const { dossier, claims } = assessed
  const words = PAGE_WORDS[locale]
  const home = [words.lede(claims.length), words.counts(groupCounts(claims))].join(JOINS[locale].gap)
  const own: readonly OwnPage[] = [
    { path: '/', title: assessed.dossier.source.headline[locale], description: home, card: marked(claims) },
    ...SECTIONS.map((section) => ({
      path: `/${section}/` as const,
      title: sectionTitle(section, locale),
      description: introOf(section, assessed, locale),
      card: marked(claims),
    })),
    ...claims.map((item) => claimPage(item, locale)),
    ...dossier.subjects.map(({ id, name, line }) => ({
      path: `/subjects/${id}/` as const,
      title: name[locale],
      description: line[locale],
      card: {
        ...marked(claims.filter(({ subject }) => subject.id === id)),
        kicker: sectionTitle('subjects', locale),
      },
    })),
    ...dossier.figures.map((entry) => {
      const [{ title, subtitle }] = chartOf(assessed, entry).measures
      const path = `/figures/${entry.slug}/` as const
      return { path, title: title[locale], description: subtitle[locale], card: { chart: entry } }
    }),
  ]
  return own.map((page) => wholePage(page, locale))
})

/** The page at a path below its language. Throws when the site has none there. */
export function pageOf(assessed: AssessedDossier, locale: Locale, path: string): Page {
  const found = pagesOf(assessed, locale).find((other) => other.path === path)
  if (found === undefined) throw new Error(`The site has no page at /${locale}${path}`)
  return found
}

/** What a page says that no other does. */
type OwnPage = Pick<Page, 'path' | 'title' | 'description'> & {
  readonly card: Partial<PageCard>
  readonly claim?: AssessedClaim | null
}

/** A page whose card says what the page says of itself, but for what its own words on the `card` are. */
function wholePage({ claim = null, card, ...page }: OwnPage, locale: Locale): Page {
  const { path, title, description } = page
  const kicker = SITE_WORDS[locale].tagline
  const plain = { kicker, written: null, title, text: description, status: null, marks: [], chart: null }
  return { ...page, cardName: cardNameOf(path), card: { ...plain, ...card }, claim }
}

/** `dashboard` for the front page, `evidence` for a section, `claim-m6-accelerators` for one thing of a section. */
function cardNameOf(path: string): string {
  const [, section = '', id = ''] = path.split('/')
  if (section === '') return 'dashboard'
  return id === '' ? section : `${section.replace(/s$/, '')}-${id}`
}

/** A mark for each of some claims, the best known first. */
function marked(claims: readonly AssessedClaim[]): Pick<PageCard, 'marks'> {
  const marks = claims.map(({ status }) => status)
  return { marks: marks.sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b)) }
}

function introOf(section: Section, assessed: AssessedDossier, locale: Locale): string {
  const { intros } = PAGE_WORDS[locale]
  if (section === 'claims') return intros.claims(assessed.claims.length)
  if (section !== 'evidence') return intros[section]
  const publications = publicationsOf(assessed)
  const uses = publications.reduce((sum, publication) => sum + publication.uses.length, 0)
  return intros.evidence(publications.length, uses)
}

function claimPage(item: AssessedClaim, locale: Locale): OwnPage {
  const { id, subject, status } = item
  const said = `${item.label[locale]}${JOINS[locale].colon}${item.said[locale]}`
  const description = said + JOINS[locale].gap + quoted(item.quote)
  const card = {
    kicker: subject.name[locale],
    written: item.written[locale],
    title: item.statement[locale],
    text: said,
    status,
  }
  return { path: `/claims/${id}/`, title: item.title[locale], description, card, claim: item }
}
