import { Feed } from 'feed'
import type { AssessedDossier } from '@/lib/claims/assess'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { HTML_LANG, JOINS, type Locale } from '@/lib/locale'
import { claimPath, wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'
import { asMarkup } from '@/lib/text/markup'

/** The day on which a change was published, as a moment: noon, which is the same day nearly everywhere. */
function momentOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`)
}

/**
 * Corrections and additions as an Atom feed (RFC 4287), the newest first; claims are named with their status. Its titles and
 * summaries are HTML, as the feed says of them.
 */
export function feedOf({ dossier: { changes, edition }, claims }: AssessedDossier, locale: Locale): string {
  const site = SITE_WORDS[locale]
  const words = EXPORT_WORDS[locale]
  const home = wholeAddressOf(`/${locale}/data/`)
  const stop = JOINS[locale].colon
  const feed = new Feed({
    id: home,
    link: home,
    title: `${site.name}${stop}${words.changes}`,
    language: HTML_LANG[locale],
    copyright: words.terms,
    feedLinks: { atom: wholeAddressOf(`/feed/${locale}.xml`) },
    updated: momentOf(edition.date),
    author: { name: site.name, link: wholeAddressOf(`/${locale}/`) },
  })
  for (const change of changes) {
    const about = claims.filter(({ claim }) => change.claims.includes(claim.id))
    const [first] = about
    const title = `${words.changeKinds[change.kind]} ${change.version}`
    feed.addItem({
      id: `${home}#${change.slug}`,
      link:
        first === undefined ? `${home}#${change.slug}` : wholeAddressOf(claimPath(locale, first.claim.id)),
      // An entry about one claim is named after it; one about several lists them.
      title: asMarkup(
        about.length === 1 && first !== undefined ? `${title}${stop}${first.title[locale]}` : title,
      ),
      description: [change.text, ...about.map((item) => item.title)]
        .map((text) => asMarkup(text[locale]))
        .join('<br>\n'),
      date: momentOf(change.date),
    })
  }
  return feed.atom1()
}
