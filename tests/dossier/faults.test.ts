import type { FileName } from '@/lib/dossier/files'
import { formatFault } from '@/lib/faults/describe'
import { CASES } from '@/tests/fixtures/cases'
import {
  all,
  cells,
  dossierAfter,
  type Edit,
  faultsAfter,
  places,
  records,
  text,
} from '@/tests/fixtures/mini'

function fail(what: string): never {
  throw new Error(`no such case: ${what}`)
}

/** Takes columns out of a file. */
function withoutColumns(file: FileName, columns: readonly string[]): Edit {
  return records(file, (table) => {
    const header = table[0] ?? []
    return table.map((record) => record.filter((_, at) => !columns.includes(header[at] ?? '')))
  })
}

describe('buildDossier', () => {
  test('takes the sound dossier as it is', () => {
    expect(places(faultsAfter((files) => files))).toEqual([])
  })

  test.each([
    [
      'a difference of one hedge in another number',
      cells('evidence.csv', 3, { value: '0.6', hedge: 'nearly' }),
    ],
    [
      'a difference of the same figure with a note',
      cells('evidence.csv', 3, {
        value: '0.8',
        hedge: 'nearly',
        note_en: 'Of pupils.',
        note_zh: '只指小学生。',
      }),
    ],
    [
      'context of the same figure',
      cells('evidence.csv', 3, { relation: 'context', value: '0.8', hedge: 'nearly' }),
    ],
    ['context far away', cells('evidence.csv', 2, { relation: 'context', value: '1' })],
    [
      'agreement in another unit of the same measure',
      cells('evidence.csv', 2, { claim: 'library-months', value: '61', unit: 'days' }),
    ],
    [
      'agreement of a date with a length of time',
      cells('evidence.csv', 2, { claim: 'library-months', value: '2025-07-01', unit: 'date' }),
    ],
    [
      'agreement of a multiple with a share',
      cells('evidence.csv', 2, { claim: 'library-students', value: '4', unit: 'times' }),
    ],
    [
      'agreement of a place with a first',
      cells('evidence.csv', 2, { claim: 'library-first', value: '1', unit: 'place' }),
    ],
    ['a ratio that is held against a share', cells('checks.csv', 2, { kind: 'ratio' })],
    ['a gain that is held against a share', cells('checks.csv', 2, { kind: 'gain' })],
    [
      'a difference of shares that is held against percentage points',
      all(
        cells('checks.csv', 2, {
          kind: 'difference',
          operands: 'library-students library-energy',
          against: 'library-rooms',
        }),
        cells('claims.csv', 8, { unit: 'percentage-points' }),
      ),
    ],
    [
      'agreement within the printed precision',
      all(
        cells('claims.csv', 3, {
          hedge: 'exact',
          quote: '藏书3万册',
          statement_en: 'It has 30,000 books.',
          statement_zh: '馆藏3万册。',
        }),
        cells('evidence.csv', 2, { value: '30500' }),
      ),
    ],
    ['agreement without a figure', cells('evidence.csv', 4, { relation: 'agrees' })],
    ['the article as the one who says it', cells('claims.csv', 7, { attribution: 'article' })],
    ['a check that tests nothing', cells('checks.csv', 2, { against: '' })],
    ['a quote of 40 characters', cells('claims.csv', 4, { quote: `${'𠀀'.repeat(38)}首个` })],
    [
      'an excerpt of 29 words',
      cells('evidence.csv', 3, { excerpt: Array.from({ length: 29 }, () => 'word').join(' ') }),
    ],
    ['an excerpt of 59 Han characters', cells('evidence.csv', 3, { excerpt: '字'.repeat(59) })],
    ['an id of 80 characters', cells('claims.csv', 4, { metric: 'm'.repeat(80) })],
    ['signs of several characters', cells('evidence.csv', 2, { publisher: '👩‍👩‍👧 ❤️ می‌خواهم' })],
    ['a number of a hundred digits', cells('evidence.csv', 2, { value: '1e100', relation: 'context' })],
    [
      'files without columns that may be empty',
      all(
        ...(['claims.csv', 'evidence.csv', 'checks.csv', 'numerals.csv'] as const).map((file) =>
          withoutColumns(file, ['note_en', 'note_zh']),
        ),
        withoutColumns('notable-models.csv', ['url', 'confidence', 'country']),
        cells('checks.csv', 5, { operands: 'library-opening library-change' }),
      ),
    ],
    ['a share of one', cells('evidence.csv', 3, { value: '1' })],
    ['a range of one number', cells('claims.csv', 13, { low: '11', high: '11' })],
    ['a note in both languages', cells('claims.csv', 3, { note_en: 'Counted.', note_zh: '经清点。' })],
    [
      'a numeral that bears two claims',
      all(
        cells('claims.csv', 9, { quote: '2026年3月下旬,馆里用12台电脑' }),
        cells('numerals.csv', 10, { claim: 'library-computers-new library-change' }),
      ),
    ],
    [
      'a quote that says two figures, for either',
      all(
        cells('claims.csv', 11, { quote: '原来的48台,能耗降低约75%' }),
        cells('claims.csv', 12, { quote: '原来的48台,能耗降低约75%' }),
      ),
    ],
    ['a figure otherwise read, where a Chinese note explains it', cells('claims.csv', 13, { low: '10' })],
    [
      'a figure otherwise read, where an English note explains it',
      cells('claims.csv', 10, {
        value: '24',
        note_en: '“12台电脑” with two screens each.',
        note_zh: '各有两屏。',
      }),
    ],
    [
      'quotes in a language that cannot be read',
      all(text('source.json', '"zh-Hans"', '"de"'), cells('claims.csv', 10, { value: '21' })),
    ],
    ['去年 as the year before that of the source', cells('claims.csv', 2, { note_en: '', note_zh: '' })],
    [
      'a repetition in another paragraph',
      cells('numerals.csv', 13, { fate: 'repeat', claim: 'library-books' }),
    ],
    [
      'a numeral of a paragraph after paragraphs without any',
      records('numerals.csv', (table) => table.filter((_, at) => at !== 12 && at !== 13)),
    ],
  ])('takes %s as sound', (_, edit) => {
    expect(places(faultsAfter(edit))).toEqual([])
  })

  test.each([
    [
      'evidence.csv:2:relation: D307 The relation is agrees, but the evidence (29000 items) and the claim (over 30000 items) have no number in common. ',
      cells('evidence.csv', 2, { value: '29000' }),
    ],
    [
      'evidence.csv:2:relation: D307 The relation is agrees, but the evidence (1–2 items) and the claim (over 30000 items) have no number in common. ',
      cells('evidence.csv', 2, { value: '', hedge: 'range', low: '1', high: '2' }),
    ],
    [
      'checks.csv:2:operands: D309 The check ‘reduction’ has 1 operand. ',
      cells('checks.csv', 2, { operands: 'library-books' }),
    ],
    [
      'checks.csv:5:operands: D309 The check ‘duration’ has 1 operand. ',
      cells('checks.csv', 5, { note_en: '', note_zh: '' }),
    ],
    [
      'claims.csv:4:quote: D116 The text has 41 characters. A text of this column, an address too, has 40 characters at most. ',
      cells('claims.csv', 4, { quote: '𠀀'.repeat(41) }),
    ],
    [
      'evidence.csv:3:excerpt: D109 The excerpt is too long: 31 words and 2 Chinese characters. ',
      cells('evidence.csv', 3, {
        excerpt: `${Array.from({ length: 30 }, () => 'it’s').join(' ')} 3,072 块卡`,
      }),
    ],
    [
      'claims.csv:13:id: D201 Id ‘library-books’ is already used in claims.csv:3. ',
      cells('claims.csv', 13, { id: 'library-books' }),
    ],
    [
      'claims.csv:3:note_zh: D202 Column note_en is filled but note_zh is empty. ',
      cells('claims.csv', 3, { note_en: 'Counted.' }),
    ],
    [
      'evidence.csv:4:unit: D202 Column low is filled but unit is empty. ',
      cells('evidence.csv', 4, { low: '3' }),
    ],
    [
      'evidence.csv:4:hedge: D202 Column unit is filled but hedge is empty. ',
      cells('evidence.csv', 4, { unit: 'items' }),
    ],
    [
      'claims.csv:13:high: D203 The hedge is ‘range’ but high is empty. ',
      cells('claims.csv', 13, { high: '' }),
    ],
    [
      'claims.csv:13:high: D207 19 to 11 is not a range. ',
      cells('claims.csv', 13, { low: '19', high: '11' }),
    ],
    [
      'checks.csv:3: D007 The row has 3 cells but the header has 7 columns. ',
      records('checks.csv', (table) => table.map((record, at) => (at === 2 ? record.slice(0, 3) : record))),
    ],
    [
      'subjects.csv:3: D007 The row has 1 cell but the header has 7 columns. ',
      text('subjects.csv', 'readers,读者', '\nreaders,读者'),
    ],
    [
      'subjects.csv:2: D008 A double quote is not closed or is in the wrong place: ‘library,渡口镇图书馆,Ferry Town library,organisation,navy,测试用的图书馆。,A library for the …’. ',
      text('subjects.csv', '测试用的图书馆。', '"测试用的图书馆。'),
    ],
    [
      'numerals.csv:13:fate: D404 Category is claim, but ‘library-books’ is in section 1, paragraph 1. ',
      cells('numerals.csv', 13, { fate: 'claim', claim: 'library-books' }),
    ],
    [
      'numerals.csv:13:occurrence: D405 The number here is 6 but should be 5. ',
      cells('numerals.csv', 13, { occurrence: '6' }),
    ],
    [
      'source.json:28:sections.1.section: D405 The number here is 3 but should be 2. ',
      text('source.json', '"section": 2', '"section": 3'),
    ],
    [
      'figures.json:21:figures.1.slug: D201 Id ‘computers’ is already used in figures.json:4. ',
      text('figures.json', '"slug": "books"', '"slug": "computers"'),
    ],
    [
      'figures.json:22:figures.1.kind: D010 The value is not an allowed one. Allowed: status, bars, allowed, scatter, slope, dots, dumbbells, growth, timeline',
      text('figures.json', '"dots"', '"pie"'),
    ],
    [
      'source.json:1:published: D010 The field is missing. ',
      text('source.json', '  "published": "2026-04",\n', ''),
    ],
    [
      'source.json:1: D010 Unknown fields: year. Allowed: title, series, author',
      text('source.json', '"published":', '"year": 2026, "published":'),
    ],
    [
      'source.json:8:published: D010 The field has the wrong type; it must be: string. ',
      text('source.json', '"2026-04"', '2026'),
    ],
    [
      'source.json:8:published: D010 The field is not in the right form, which is that of ‘2025-04-28’. ',
      text('source.json', '"2026-04"', '"April 2026"'),
    ],
    [
      'source.json:28:sections.1.section: D010 The field is not in the right form. ',
      text('source.json', '"section": 2', '"section": 0'),
    ],
    [
      'source.json:2:title.en: D010 The field is empty. ',
      text('source.json', '"The second year of the Ferry Town library"', '""'),
    ],
    [
      'claims.csv:10:quote: D505 ‘12台电脑’ reads as 12, but the row has 21. ',
      cells('claims.csv', 10, { value: '21' }),
    ],
    [
      'claims.csv:3:quote: D505 ‘藏书超3万册’ reads as over 30000, but the row has about 30000. ',
      cells('claims.csv', 3, { hedge: 'about' }),
    ],
    [
      'claims.csv:9:quote: D505 ‘2026年3月下旬’ reads as 2026-03-21–2026-03-31, but the row has 2026-03-20–2026-03-31. ',
      cells('claims.csv', 9, { low: '2026-03-20' }),
    ],
    [
      'evidence.csv:4:relation: D307 The relation is agrees, but the evidence (2026-04 date) and the claim (2026-03-21–2026-03-31 date) have no number in common. ',
      cells('evidence.csv', 4, {
        claim: 'library-change',
        value: '2026-04',
        unit: 'date',
        hedge: 'exact',
        relation: 'agrees',
      }),
    ],
    [
      'claims.csv:4:quote: D505 ‘全天开放的图书馆’ reads as no number, but the row has 1. ',
      cells('claims.csv', 4, { quote: '全天开放的图书馆' }),
    ],
    [
      'claims.csv:13:quote: D505 ‘十几个人’ reads as 11–19, but the row has 10–19. ',
      cells('claims.csv', 13, { low: '10', note_en: '', note_zh: '' }),
    ],
    [
      'claims.csv:12:baseline: D110 ‘library-computers-old, library-books’ is not a valid list. Here ids (lower-case letters, digits, hyphens) are separated by one space; ',
      cells('claims.csv', 12, { baseline: 'library-computers-old, library-books' }),
    ],
    [
      'claims.csv:8:counted: D110 ‘三个角落 |  | 安静’ is not a valid list. Here items are separated by ‘ | ’; each is listed once and has 40 characters at most. ',
      cells('claims.csv', 8, { counted: '三个角落 |  | 安静' }),
    ],
    [
      'evidence.csv:3:relation: D308 The relation of ‘survey-students’ is differs, though its number (nearly 0.8 share) is that of the claim (nearly 0.8 share), and there is no note. ',
      cells('evidence.csv', 3, { value: '0.8', hedge: 'nearly' }),
    ],
    [
      'evidence.csv:2:note_zh: D308 The relation of ‘report-books’ is partly, and there is no note. ',
      cells('evidence.csv', 2, { relation: 'partly' }),
    ],
    [
      'claims.csv:5:baseline: D302 The unit is months, but that of its baseline ‘library-books’ is items. ',
      cells('claims.csv', 5, { baseline: 'library-books' }),
    ],
    ['claims.csv:1: D012 The first row is empty. ', (files) => ({ ...files, 'claims.csv': '\n' })],
    [
      'claims.csv:11:baseline: D302 The baselines go in a circle: library-computers-old → library-energy → library-computers-old. ',
      all(
        cells('claims.csv', 11, { baseline: 'library-energy' }),
        cells('claims.csv', 12, { baseline: 'library-computers-old' }),
      ),
    ],
    [
      'claims.csv:1: D014 The file has no rows but is needed in 37 places. ',
      records('claims.csv', (table) => table.slice(0, 1)),
    ],
    [
      'claims.csv:1: D012 The first row has none of the column names: ‘id;subject;topic;metric;value;unit;hedge;low;high;as_of;baseline;attribution;se…’. ',
      (files) => ({ ...files, 'claims.csv': files['claims.csv'].replaceAll(',', ';') }),
    ],
  ])('says “%s”', (sentence, edit) => {
    expect(faultsAfter(edit).map((fault) => formatFault(fault))).toContainEqual(
      expect.stringContaining(sentence),
    )
  })

  test('reports every fault at once, by file and row', () => {
    const edits = [
      'a field of JSON that is missing',
      'a repetition of nothing',
      'evidence for a claim that is not there',
      'a note in English only',
      'a required cell that is empty',
      'a column that nobody knows',
    ].map(
      (what) =>
        Object.values(CASES)
          .flat()
          .find((one) => one.what === what)?.edit ?? fail(what),
    )
    const found = places(faultsAfter(all(...edits)))
    expect(found).toEqual([
      'subjects.csv:1:colour: D005',
      'claims.csv:3:statement_zh: D101',
      'claims.csv:3:note_zh: D202',
      'evidence.csv:4:claim: D301',
      'numerals.csv:13:claim: D401',
      'source.json:1:published: D010',
    ])
  })

  test('does not hold a file that cannot be read against the files that name its rows', () => {
    expect(places(faultsAfter((files) => ({ ...files, 'claims.csv': '' })))).toEqual(['claims.csv:1: D012'])
  })

  test('does not call an id unknown that is in a faulty row', () => {
    const found = places(faultsAfter(cells('claims.csv', 3, { topic: 'Size' })))
    expect(found).toEqual(['claims.csv:3:topic: D102'])
  })

  test('reads each file into the types of its rows', () => {
    const { claims, evidence, checks, ledger, models } = dossierAfter()
    expect(claims[7]).toMatchObject({
      id: 'library-change',
      quantity: { kind: 'date', value: '2026-03', hedge: 'range' },
      asOf: null,
      baseline: [],
      place: { section: 2, paragraph: 1 },
      note: { zh: '', en: '' },
    })
    expect(claims[10]?.baseline).toEqual(['library-computers-old'])
    expect(evidence[2]).toMatchObject({ quantity: null, published: '2024', asOf: null })
    expect(evidence[1]).toMatchObject({ published: null, asOf: '2025-06-30' })
    expect(checks[1]?.operands).toEqual([
      { id: 'library-books', per: 'library-computers-new' },
      { id: 'library-books', per: 'library-computers-old' },
    ])
    expect(ledger[11]).toMatchObject({ occurrence: 5, fate: 'rhetoric', claims: [] })
    expect(models).toEqual([
      {
        model: 'Catalogue-1',
        organization: 'Ferry Town library',
        country: '',
        published: '2024-05-01',
        parameters: 1_000_000,
        trainingComputeFlop: 4.64e26,
        trainingHardware: '',
        accelerators: 8,
        powerDrawW: null,
        confidence: '',
        url: '',
      },
    ])
  })
})
