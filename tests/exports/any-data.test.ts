import fc from 'fast-check'
import Papa from 'papaparse'
import sharp from 'sharp'
import { chartEmbed, claimEmbed } from '@/components/embed/embeds'
import { cardSvg } from '@/components/file/card-file'
import { chartSvg } from '@/components/file/chart-file'
import { searchDocuments } from '@/components/search/documents'
import { chartOf } from '@/lib/charts/chart'
import { sourcesOf } from '@/lib/charts/sources'
import { viewsOf } from '@/lib/charts/views'
import { type AssessedDossier, assess } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { buildDossier } from '@/lib/dossier/dossier'
import type { FileName } from '@/lib/dossier/files'
import { makeDossier } from '@/lib/dossier/make-dossier'
import { dataExportsOf } from '@/lib/exports/data-exports'
import { feedOf } from '@/lib/exports/feed'
import { oembedOf } from '@/lib/exports/oembed'
import { pngOf } from '@/lib/exports/png'
import { referenceOf } from '@/lib/exports/references'
import { formatFault } from '@/lib/faults/describe'
import { everywhere, LOCALES, type Locale } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { all, cells, type Edit, FILES, records, text } from '@/tests/fixtures/mini'

type Files = Readonly<Record<FileName, string>>

function assessedOf(files: Files): AssessedDossier {
  const result = buildDossier(files)
  if (!result.ok)
    throw new Error(
      result.faults
        .slice(0, 5)
        .map((fault) => formatFault(fault))
        .join('\n'),
    )
  return assess(result.dossier)
}

/** Fails where an SVG is not sound XML, has no size, or a place that is not a number. Drawing them is tested elsewhere. */
async function sound(svg: string): Promise<void> {
  const { width, height } = await sharp(Buffer.from(svg), { unlimited: true }).metadata()
  expect(Math.min(width, height)).toBeGreaterThan(0)
  expect(svg.match(/="[^"]*\b(NaN|Infinity|undefined)\b[^"]*"/)).toBeNull()
}

/** Everything that the build makes of a dossier, of claims and subjects the first and the last only. */
async function build(files: Files, locales: readonly Locale[] = LOCALES): Promise<void> {
  const assessed = assessedOf(files)
  const { dossier } = assessed
  const ends = [assessed.claims.at(0), assessed.claims.at(-1)].flatMap((item) => item ?? [])
  findingsOf(assessed)
  expect(dataExportsOf(assessed, (file) => files[file]).length).toBeGreaterThan(10)
  for (const locale of locales) {
    const pages = pagesOf(assessed, locale)
    const few = [
      ...pages.filter(({ path }) => path === '/' || path.startsWith('/figures/')),
      ...ends.flatMap(({ id }) => pages.filter(({ path }) => path === `/claims/${id}/`)),
      ...pages.filter(({ path }) => path.startsWith('/subjects/') && path !== '/subjects/').slice(0, 1),
    ]
    for (const page of few) await sound(await cardSvg(assessed, page, locale))
    for (const item of ends) {
      expect(await claimEmbed(item, dossier.source, locale)).toContain('<blockquote>')
      referenceOf(assessed, locale, `/claims/${item.id}/`)
    }
    feedOf(assessed, locale)
    searchDocuments(assessed, locale)
    for (const entry of dossier.figures) {
      const figure = chartOf(assessed, entry)
      for (const at of figure.measures.keys()) await chartEmbed(assessed, figure, at, locale)
      expect(oembedOf(assessed, figure, locale).height).toBeGreaterThan(100)
      const variant = { measure: 0, locale, theme: 'light' } as const
      viewsOf(figure, locale)
      await sound(await chartSvg(figure, sourcesOf(assessed, entry), dossier.source, variant))
    }
  }
}

const TITLE = '"en": "There are {claim:library-computers-new}"'
const LATIN = 'Wissenschaftskommunikation'.repeat(12).slice(0, 300)
const CHINESE = '浙江省渡口镇人民图书馆'.repeat(30).slice(0, 300)
const MARKUP = `<b>"&'</text> of many words `.repeat(12).slice(0, 300).trim()

/** The most that names, titles, headline and publisher may have, and a statement of 2,000 characters. */
const long = (zh: string, en: string): Edit =>
  all(
    cells('subjects.csv', 2, { name_zh: zh, name_en: en }),
    cells('claims.csv', 10, {
      statement_zh: `${zh.repeat(7).trim().slice(0, 1990)} 12台电脑`,
      statement_en: `${en.repeat(7).trim().slice(0, 1986)} 12 computers`,
    }),
    cells('evidence.csv', 2, { publisher: en, source_title: zh }),
    text('figures.json', TITLE, `"en": ${JSON.stringify(en)}`),
    text('source.json', '"Do the figures of the Ferry Town library hold?"', JSON.stringify(en)),
  )

const noFindings: Edit = (files) => ({ ...files, 'findings.json': '{"findings": []}' })
const only = (file: FileName, rows: number): Edit => records(file, (table) => table.slice(0, rows + 1))

/** Nothing but claims: no evidence, no checks, no findings, figures of claims alone. */
const bare: Edit = all(
  noFindings,
  only('evidence.csv', 0),
  only('checks.csv', 0),
  only('notable-models.csv', 0),
  text('figures.json', '"checks": ["computers-reduction"],', ''),
  text('figures.json', '"evidence": ["report-books"],', ''),
)

/** A dossier of many claims, each of which shows in figures. */
function many(count: number): Files {
  const [header = [], ...rows] = Papa.parse<string[]>(FILES['claims.csv'].trimEnd()).data
  const claims = Array.from({ length: count }, (_, at) => {
    const cells = Object.fromEntries(
      header.map((name, column) => [name, rows[at % rows.length]?.[column] ?? '']),
    )
    return { ...cells, id: `${cells.id}-${at}`, baseline: '', attribution: 'article' }
  })
  const files = makeDossier({
    claims: claims as unknown as Parameters<typeof makeDossier>[0]['claims'],
    subjects: [
      {
        id: 'library',
        name_zh: '馆',
        name_en: 'Library',
        kind: 'place',
        line_zh: '馆。',
        line_en: 'A library.',
      },
    ],
    title: everywhere('Try'),
    published: '2026-04',
    language: 'zh-Hans',
    today: '2026-05-01',
  })
  const figures = JSON.parse(files['figures.json'])
  for (const [kind, id] of [
    ['dots', 'library-books'],
    ['timeline', 'library-opening'],
    ['counts', 'library-rooms'],
    ['ranks', 'library-first'],
  ] as const) {
    const own = claims.flatMap((claim) => (claim.id.startsWith(id) ? [claim.id] : []))
    if (own.length > 0)
      figures.figures.push({ ...figures.figures[0], slug: `all-${kind}`, kind, claims: own })
  }
  return { ...files, 'figures.json': JSON.stringify(figures) }
}

describe('what validates builds', () => {
  test.each<[string, Edit]>([
    ['the fixture as it is', (files) => files],
    ['words of 300 characters without a space', long(CHINESE, LATIN)],
    ['words of 300 characters with markup', long(MARKUP, MARKUP)],
  ])('%s', async (_, edit) => build(edit(FILES)))

  // Nothing of these depends on the language.
  test.each<[string, Edit]>([
    [
      'tables without the columns that may be empty',
      all(
        bare,
        ...(['claims.csv', 'checks.csv', 'numerals.csv', 'evidence.csv'] as const).map((file) =>
          records(file, (table) => {
            const kept = (table[0] ?? []).map((name) => !name.startsWith('note_'))
            return table.map((record) => record.filter((_, at) => kept[at]))
          }),
        ),
      ),
    ],
    ['a subject name of one character', cells('subjects.csv', 2, { name_zh: '馆', name_en: 'L' })],
    ['no evidence, no findings, no checks, no models', bare],
    [
      'figures of nothing but zero',
      all(
        bare,
        cells('claims.csv', 3, {
          value: '0',
          hedge: 'exact',
          quote: '藏书0册',
          statement_zh: '馆藏0册。',
          statement_en: 'It has 0 books.',
        }),
        cells('numerals.csv', 3, { text: '0' }),
      ),
    ],
    [
      'a date in the year 9999',
      all(
        text('source.json', '"zh-Hans"', '"de"'),
        cells('claims.csv', 9, {
          value: '9999-12-31',
          hedge: 'exact',
          low: '',
          high: '',
          quote: '9999年12月31日',
        }),
        cells('numerals.csv', 9, { text: '9999年12月31日' }),
        text(
          'figures.json',
          '"kind": "dots",\n      "claims": ["library-books"]',
          '"kind": "timeline",\n      "claims": ["library-books", "library-change"]',
        ),
      ),
    ],
    [
      'the largest number there is',
      all(
        cells('claims.csv', 10, {
          value: '1e100',
          quote: '“十台”电脑',
          note_en: '“十台”.',
          note_zh: '“十台”。',
        }),
        cells('numerals.csv', 10, { text: '十' }),
        text('figures.json', '"kind": "bars"', '"kind": "counts"'),
        text('figures.json', '"zh": "12台电脑"', '"zh": "“十台”电脑"'),
        text('figures.json', '"marked": { "zh": "12"', '"marked": { "zh": "十"'),
      ),
    ],
  ])('%s', async (_, edit) => build(edit(FILES), ['zh']))

  test('one claim', () => build(many(1)))

  test('300 claims, and figures of dozens of them', () => build(many(300), ['zh']))

  test('names of any length', async () => {
    const character = fc.constantFrom(...'aWl 1.-–“”&<>"\'/字，。（）%é😀\u00a0')
    const name = fc
      .array(character, { minLength: 1, maxLength: 300 })
      .map((characters) => characters.join('').trim())
      .filter((words) => words !== '')
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom(...LOCALES), async (words, locale) => {
        const assessed = assessedOf(cells('subjects.csv', 2, { name_zh: words, name_en: words })(FILES))
        for (const page of pagesOf(assessed, locale).filter(({ path }) =>
          ['/subjects/library/', '/figures/books/', '/claims/library-books/'].includes(path),
        ))
          await sound(await cardSvg(assessed, page, locale))
      }),
      { numRuns: 6 },
    )
  })
})

test('a very long picture is a PNG of fewer pixels', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 40000" width="760" height="40000"></svg>'
  const { height = 0 } = await sharp(await pngOf(svg)).metadata()
  expect(height).toBeGreaterThan(30_000)
  expect(height).toBeLessThan(32_768)
})
