import { Feed } from 'feed'
import type { Dossier } from '@/lib/dossier/dossier'
import { claimPath, wholeAddressOf } from '@/lib/i18n/address'
import { FILE_WORDS } from '@/lib/i18n/files'
import { HTML_LANG, type Locale } from '@/lib/i18n/locale'
import { SITE_WORDS } from '@/lib/i18n/site'

/** The day on which a change was published, as a moment: noon, which is the same day nearly everywhere. */
function momentOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`)
}

/** Corrections and additions as an Atom feed (RFC 4287), the newest first. */
export function feedOf({ changes, claims }: Dossier, locale: Locale): string {
  const site = SITE_WORDS[locale]
  const words = FILE_WORDS[locale]
  const home = wholeAddressOf(`/${locale}/data/`)
  const [newest] = changes
  const feed = new Feed({
    id: home,
    link: home,
    title: `${site.name}${locale === 'zh' ? '：' : ': '}${words.changes}`,
    language: HTML_LANG[locale],
    copyright: words.terms,
    feedLinks: { atom: wholeAddressOf(`/feed/${locale}.xml`) },
    ...(newest === undefined ? {} : { updated: momentOf(newest.date) }),
    author: { name: site.name, link: wholeAddressOf(`/${locale}/`) },
  })
  for (const change of changes) {
    const [first] = change.claims
    const about = claims.find(({ id }) => id === first)
    feed.addItem({
      id: `${home}#${change.slug}`,
      link: about === undefined ? `${home}#${change.slug}` : wholeAddressOf(claimPath(locale, about.id)),
      title: `${words.changeKinds[change.kind]} ${change.version}`,
      description: change.text[locale],
      date: momentOf(change.date),
    })
  }
  return feed.atom1()
}
