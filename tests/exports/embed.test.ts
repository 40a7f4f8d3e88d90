import { chartEmbed } from '@/components/embed/embeds'
import { chartOf } from '@/lib/charts/chart'
import { nameWith } from '@/lib/exports/chart-names'
import { embedSnippet } from '@/lib/exports/embed'
import { chartEmbedHeight, claimEmbedHeight } from '@/lib/exports/embed-height'
import { LOCALES } from '@/lib/locale'
import { claimOf, entryOf, project } from '@/tests/fixtures/project'

const ours = project()

const chartNamed = (slug: string) => chartOf(ours, entryOf(ours, slug))

test('there is an embed for each measure, and the plain address stays the first', () => {
  const chart = chartNamed('accuracy')
  expect(chart.measures.map((_, at) => nameWith(chart, at))).toEqual(['accuracy', 'accuracy.error'])
})

test('an embed that names a measure shows it before anybody switches, and leads to the page that shows it too', async () => {
  const html = await chartEmbed(ours, chartNamed('accuracy'), 1, 'en')
  const checked = [...html.matchAll(/<input[^>]*>/g)].filter(([input]) => input.includes(' checked'))
  expect(checked.map(([input]) => /data-name="([^"]*)"/.exec(input)?.[1])).toEqual(['error'])
  expect(html).toContain('/en/figures/accuracy/?measure=error"')
  expect(html).toMatch(/rel="canonical" href="[^"?]*"/)
})

/** What browsers need in a frame 320 pixels wide, where most is highest; the browser test measures all. */
test.each([
  ['figures reach in en', chartEmbedHeight(chartNamed('reach'), 'en'), 760],
  [
    'claims three-body-first in zh',
    claimEmbedHeight(claimOf(ours, 'three-body-first'), ours.dossier.source, 'zh'),
    500,
  ],
])('the embed of %s is %i pixels high, at least %i', (_what, height, needed) => {
  expect(height).toBeGreaterThanOrEqual(needed)
  expect(height).toBeLessThan(2 * needed)
})

test.each(LOCALES.flatMap((locale) => ours.dossier.figures.map(({ slug }) => [slug, locale] as const)))(
  'the frame of %s in %s is not much higher than a screen',
  (slug, locale) => {
    expect(chartEmbedHeight(chartNamed(slug), locale)).toBeLessThan(1400)
  },
)

describe('what a person pastes', () => {
  const frame = { locale: 'en', kind: 'claims', id: 'a', title: 'Say "hi" <now> & go', height: 300 } as const

  test('is a frame whose title cannot break out of it', () => {
    expect(embedSnippet(frame)).toMatch(
      /^<iframe src="[^"]*\/embed\/en\/claims\/a\.html" title="Say &quot;hi&quot; &lt;now&gt; &amp; go" width="100%" height="300"/,
    )
  })

  test('has a listener that takes the height of its own embed alone', () => {
    const [own, other] = [
      { contentWindow: {}, height: '300' },
      { contentWindow: {}, height: '300' },
    ]
    let listener: (event: unknown) => void = () => {}
    const [, script = ''] = /<script>(.*)<\/script>$/.exec(embedSnippet(frame)) ?? []
    new Function('addEventListener', 'document', script)(
      (_: string, listen: typeof listener) => {
        listener = listen
      },
      { querySelectorAll: () => [own, other] },
    )
    listener({ data: null, source: own.contentWindow })
    listener({ data: { height: 9 }, source: own.contentWindow })
    expect(own.height).toBe('300')
    listener({ data: { claimboard: 'address', height: 412 }, source: own.contentWindow })
    expect([own.height, other.height]).toEqual([412, '300'])
  })
})
