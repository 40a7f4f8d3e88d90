import { figureEmbed } from '@/components/embed/embeds'
import { allFigureEmbeds, embedHeight, embedsOf } from '@/lib/exports/embed'
import { LOCALES } from '@/lib/locale'
import { project } from '@/tests/fixtures/project'

const ours = project()

describe('embeds of figures', () => {
  test('there is one for each measure and scale, and the plain address stays the first', () => {
    expect([...allFigureEmbeds(ours).keys()].filter((name) => name.startsWith('training-hardware'))).toEqual([
      'training-hardware',
      'training-hardware.log',
      'training-hardware.per-trillion',
      'training-hardware.per-trillion.log',
    ])
  })

  test('one that names a measure shows it before anybody switches, and leads to the page that shows it too', async () => {
    const html = await figureEmbed(ours, 'accuracy.error', 'en')
    const checked = [...html.matchAll(/<input[^>]*>/g)].filter(([input]) => input.includes(' checked'))
    expect(checked.map(([input]) => /data-name="([^"]*)"/.exec(input)?.[1])).toEqual(['error'])
    expect(html).toContain('/en/figures/accuracy/?measure=error"')
    expect(html).toMatch(/rel="canonical" href="[^"?]*"/)
  })

  test('a name that no figure has is refused', async () => {
    await expect(figureEmbed(ours, 'accuracy.log', 'en')).rejects.toThrow('no embed "accuracy.log"')
    expect(() => embedHeight(ours, 'claims', 'm7', 'en')).toThrow('no claim "m7"')
  })
})

/** What browsers needed at a width of 720 when it was last measured; the browser test measures again. */
test.each([
  ['figures', 'firsts-and-ranks', 'zh', 1896],
  ['figures', 'in-context', 'en', 888],
  ['figures', 'model-scale', 'en', 720],
  ['figures', 'reach', 'en', 993],
  ['claims', 'three-body-first', 'zh', 309],
] as const)(
  'the embed of %s %s in %s is at least %i pixels high and not much more',
  (kind, id, locale, needed) => {
    const height = embedHeight(ours, kind, id, locale)
    expect(height).toBeGreaterThanOrEqual(needed)
    expect(height).toBeLessThan(needed + 130)
  },
)

test('every embed has a height', () => {
  for (const locale of LOCALES)
    for (const { kind, id } of embedsOf(ours))
      expect(embedHeight(ours, kind, id, locale)).toBeGreaterThan(250)
})
