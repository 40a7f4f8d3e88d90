import { metadataOf } from '@/lib/pages/metadata'
import { rootMetadata } from '@/lib/pages/root-metadata'
import { alternatesOf, linkedAddressOf } from '@/lib/site/address'

describe('the links between the languages of a page', () => {
  test('are whole where the origin is known, each language under its own name', () => {
    expect(alternatesOf('en', '/claims/m6-accelerators/', 'https://example.org')).toEqual({
      canonical: 'https://example.org/en/claims/m6-accelerators/',
      languages: {
        'zh-Hans-CN': 'https://example.org/zh/claims/m6-accelerators/',
        en: 'https://example.org/en/claims/m6-accelerators/',
      },
    })
  })

  test('are the same pair seen from either language', () => {
    const [zh, en] = (['zh', 'en'] as const).map((locale) => alternatesOf(locale, '/', 'https://example.org'))
    expect(zh?.languages).toEqual(en?.languages)
    expect(zh?.canonical).not.toBe(en?.canonical)
  })

  test('are left out where it is not', () => {
    expect(alternatesOf('en', '/', '')).toEqual({})
  })
})

test.each([
  ['https://example.org', 'https://example.org/oembed/en/figures/reach.json'],
  ['', '/oembed/en/figures/reach.json'],
])('with the origin %j oEmbed is found at %s', (origin, address) => {
  expect(linkedAddressOf('/oembed/en/figures/reach.json', origin)).toBe(address)
})

test('the page that sends on to a language has a title in both and a card of each', () => {
  const { title, openGraph, twitter } = rootMetadata()
  expect(title).toBe('数有所据 · Claimboard')
  for (const shared of [openGraph, twitter]) {
    const images = JSON.stringify(shared?.images)
    expect(images).toContain('/cards/zh/dashboard.png')
    expect(images).toContain('/cards/en/dashboard.png')
  }
})

test('a figure’s page names its own card and its oEmbed answer', () => {
  const metadata = metadataOf('zh', '/figures/accuracy/')
  expect(JSON.stringify(metadata.openGraph)).toContain('/cards/zh/figure-accuracy.png')
  expect(JSON.stringify(metadata.alternates)).toContain('/oembed/zh/figures/accuracy.json')
})

test.each([
  ['zh', 'zh_CN', 'en_GB'],
  ['en', 'en_GB', 'zh_CN'],
] as const)('a page in %s names the other language as another', (locale, own, other) => {
  expect(metadataOf(locale, '/data/').openGraph).toMatchObject({ locale: own, alternateLocale: [other] })
})
