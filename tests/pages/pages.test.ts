import { parseFragment } from 'parse5'
import robots from '@/app/robots'
import sitemap from '@/app/sitemap'
import { chartOf } from '@/lib/charts/chart'
import { feedOf } from '@/lib/exports/feed'
import { oembedOf } from '@/lib/exports/oembed'
import { everywhere, LOCALES } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { project } from '@/tests/fixtures/project'

const ours = project()

/** The texts of some HTML; an element that the list does not have is named in their place. */
function textsIn(html: string): string[] {
  return parseFragment(html).childNodes.map((node) => ('value' in node ? node.value : node.nodeName))
}

describe.each(LOCALES)('the pages in %s', (locale) => {
  const pages = pagesOf(ours, locale)

  test('each have their own address, title and card', () => {
    for (const part of ['path', 'cardName'] as const)
      expect(new Set(pages.map((page) => page[part])).size).toBe(pages.length)
    for (const { title, description } of pages) {
      expect(title).not.toBe('')
      expect(description).not.toBe('')
    }
  })

  test('the feed has every change, the newest first', () => {
    const feed = feedOf(ours, locale)
    expect([...feed.matchAll(/<entry>/g)]).toHaveLength(ours.dossier.changes.length)
    const dates = [...feed.matchAll(/<entry>[\s\S]*?<updated>([^<]+)</g)].map(([, date]) => date)
    expect(dates).toEqual(dates.toSorted().reverse())
    expect(dates[0]).toBe(`${ours.dossier.changes[0]?.date}T12:00:00.000Z`)
  })

  test('the feed names claims with their status', () => {
    const feed = feedOf(ours, locale)
    const changed = new Set(ours.dossier.changes.flatMap(({ claims }) => claims))
    const named = ours.claims.filter(({ claim }) => changed.has(claim.id))
    expect(named).not.toEqual([])
    for (const item of named) expect(feed).toContain(item.title[locale].replaceAll('&', '&amp;'))
  })

  test('an entry of the feed is named after its claim where it has one, and not where it has several', () => {
    const { claims, dossier } = ours
    const [one = [], two = []] = [1, 2].map((count) => claims.slice(0, count).map(({ id }) => id))
    const changes = dossier.changes
      .slice(0, 2)
      .map((change, at) => ({ ...change, claims: at === 0 ? one : two }))
    const feed = feedOf({ ...ours, dossier: { ...dossier, changes } }, locale)
    const titles = [...feed.matchAll(/<entry>\s*<title[^>]*>(.*?)<\/title>/gs)].map(([, title = '']) => title)
    const name = claims[0]?.title[locale].replaceAll('&', '&amp;') ?? ''
    expect(titles.map((title) => title.includes(name))).toEqual([true, false])
  })

  test('a reader of the feed, which takes its words as HTML, shows them as they are written', () => {
    const words = `<img src=x onerror="a()">'&lt; ]]> </script>`
    const { dossier, claims } = ours
    const said = dossier.changes.map((change) => ({ ...change, claims: [], text: everywhere(words) }))
    const feed = feedOf({ ...ours, dossier: { ...dossier, changes: said }, claims }, locale)
    const summaries = [...feed.matchAll(/<summary type="html"><!\[CDATA\[(.*)\]\]><\/summary>/g)].map(
      ([, html = '']) => textsIn(html.replaceAll(']]]]><![CDATA[>', ']]>')),
    )
    expect(summaries).toEqual(said.map(() => [words]))
  })

  test('the title of every claim’s page carries its status', () => {
    for (const item of ours.claims)
      expect(pages.find(({ path }) => path === `/claims/${item.claim.id}/`)?.title).toBe(item.title[locale])
  })

  test.each(ours.dossier.figures.map((entry) => [entry.slug, entry] as const))(
    'oEmbed of %s has what version 1.0 asks of a rich answer',
    (slug, entry) => {
      const answer = oembedOf(ours, chartOf(ours, entry), locale)
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720 })
      expect(answer.html).toContain(`/embed/${locale}/figures/${slug}.html`)
      expect(answer.height).toBeGreaterThan(200)
    },
  )
})

test('the map of the site has what sitemaps.org asks: every page once, whole, below the host of the map, with its day', () => {
  const entries = sitemap()
  const { sitemap: own } = robots()
  const { origin } = new URL(String(own))
  const paths = LOCALES.flatMap((locale) =>
    pagesOf(ours, locale).map(({ path }) => `${origin}/${locale}${path}`),
  )
  expect(entries.map(({ url }) => url)).toEqual(paths)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.length).toBeLessThanOrEqual(50_000)
  for (const { url, lastModified, ...more } of entries) {
    // In ASCII, and with nothing that XML would have to escape.
    expect(url).toMatch(/^https?:\/\/[\w.:/-]{4,2035}$/)
    expect(lastModified).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    // Next puts what is not of the schema before what is, which the schema has last.
    expect(more).toEqual({})
  }
})
