import { chartEmbed } from '@/components/embed/embeds'
import { allChartEmbeds, embedHeight, embedSnippet } from '@/lib/exports/embed'
import { project } from '@/tests/fixtures/project'

const ours = project()

describe('embeds of figures', () => {
  test('there is one for each measure, and the plain address stays the first', () => {
    expect([...allChartEmbeds(ours).keys()].filter((name) => name.startsWith('accuracy'))).toEqual([
      'accuracy',
      'accuracy.error',
    ])
  })

  test('one that names a measure shows it before anybody switches, and leads to the page that shows it too', async () => {
    const html = await chartEmbed(ours, 'accuracy.error', 'en')
    const checked = [...html.matchAll(/<input[^>]*>/g)].filter(([input]) => input.includes(' checked'))
    expect(checked.map(([input]) => /data-name="([^"]*)"/.exec(input)?.[1])).toEqual(['error'])
    expect(html).toContain('/en/figures/accuracy/?measure=error"')
    expect(html).toMatch(/rel="canonical" href="[^"?]*"/)
  })

  test('a name that no figure has is refused', async () => {
    await expect(chartEmbed(ours, 'accuracy.log', 'en')).rejects.toThrow('no embed "accuracy.log"')
    expect(() => embedHeight(ours, 'claims', 'm7', 'en')).toThrow('no embed "m7" of claims')
  })
})

/** What browsers need in a frame 320 pixels wide, where most is highest; the browser test measures all. */
test.each([
  ['figures', 'reach', 'en', 760],
  ['claims', 'three-body-first', 'zh', 500],
] as const)('the embed of %s %s in %s is at least %i pixels high', (kind, id, locale, needed) => {
  const height = embedHeight(ours, kind, id, locale)
  expect(height).toBeGreaterThanOrEqual(needed)
  expect(height).toBeLessThan(2 * needed)
})

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
