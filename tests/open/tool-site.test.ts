import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readFolder } from '@/lib/dossier/read-folder'
import type { Roles } from '@/lib/open/roles'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { toCsv } from '@/lib/text/csv'
import { openText } from '@/tests/open/tool-session'

/** Unzips an export and reads its folder as the validator does. */
async function exported(csv: string, roles?: Roles, name = 'mine.csv') {
  const session = await openText(csv, roles)
  const folder = await session.site(name, '2026-01-02', 'en')
  const root = mkdtempSync(path.join(tmpdir(), 'site-'))
  mkdirSync(path.join(root, 'data'))
  const files = Object.entries(unzipSync(folder.zip))
  for (const [name, body] of files) writeFileSync(path.join(root, name), body)
  const read = readFolder(path.join(root, 'data'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const texts = new Map(files.map(([name, body]) => [name, strFromU8(body)]))
  return { folder, dossier: read.dossier, texts }
}

const AWKWARD = [
  'id,name,value,unit,topic,date,source,baseline',
  'before,Before,3072,cards,compute,2021-06,https://example.org/a,',
  'after,After,480,cards,Computing power,2022年,somewhere,',
  'saved,Saved,over 80%,,pets,,,before after',
  'grown,Grown,120%,,,,,',
  'far,Far,480,miles,,,,',
  'bare,Bare,7,,,,,',
  '重复,名字,5,cards,,,,',
  'after,Again,6,users,,,,',
  'day,Day,2025-04-28,,,,,',
  'odd," =1+1 ""quoted"", and a very long label that goes on and on and on and on",8,cards,,,,',
].join('\n')

describe('an export as a site folder', () => {
  test.each([
    ['mine.csv', 'mine'],
    ['book of March.xlsx', 'book of March'],
    ['2024年增长3.5倍的产业', '2024年增长3.5倍的产业'],
  ])('of %s is called %s', async (name, title) => {
    const { dossier } = await exported('name,value\na,1\n', undefined, name)
    expect(dossier.source.title.en).toBe(title)
  })

  test('keeps what is said around the table for the Method page', async () => {
    const csv = [
      '2024年主要指标,',
      '单位：亿元,',
      '指标,2024年',
      '产值,12',
      '产量,3',
      '注：2024年为初步核算数。,',
    ]
    const { dossier } = await exported(csv.join('\n'), undefined, '2024年主要指标')
    expect(dossier.source.method.limits.map(({ zh }) => zh)).toEqual([
      '单位：亿元',
      '注：2024年为初步核算数。',
    ])
  })

  test('of an awkward file is sound, and says what was left out', async () => {
    const { folder, dossier, texts } = await exported(`${AWKWARD}\n`)
    expect([folder.claims, folder.left, folder.beyond]).toEqual([10, [], 0])
    expect(dossier.claims).toHaveLength(10)
    expect(texts.has('left-out.csv')).toBe(false)
    const before = dossier.claims.find(({ id }) => id === 'before')
    expect(before).toMatchObject({ topic: 'compute', asOf: '2021-06' })
    expect(dossier.claims.find(({ id }) => id === 'after')).toMatchObject({
      topic: 'computing-power',
      asOf: '2022',
    })
    expect(dossier.knownTopics.map(({ name }) => name.en)).toEqual([
      'Compute',
      'Computing power',
      'pets',
      'General',
    ])
    expect(dossier.evidence.map(({ claim, url, relation }) => [claim, url, relation])).toEqual([
      ['before', 'https://example.org/a', 'context'],
    ])
    expect(
      dossier.checks.map(({ kind, operands, against }) => [kind, operands.map(({ id }) => id), against]),
    ).toEqual([['reduction', ['before', 'after'], 'saved']])
  })

  test('keeps rows whose words do not say their hedge, which is in a column', async () => {
    const { folder, dossier } = await exported(
      'name,value,unit,hedge\nM6,480,cards,over\nBig,3072,cards,about\n',
    )
    expect(folder.left).toEqual([])
    expect(dossier.claims.map(({ quote, quantity }) => [quote, quantity.hedge])).toEqual([
      ['480', 'over'],
      ['3072', 'about'],
    ])
  })

  test('keeps braces of a row as braces, never as a token of its charts', async () => {
    const { folder, dossier } = await exported(
      'name,value,unit,note\n{claim:x},5,cards,as {claims}\nplain,6,cards,\n',
    )
    expect(folder.left).toEqual([])
    expect(dossier.claims.map(({ statement }) => statement.en)).toEqual([
      '{claim:x}: 5 cards',
      'plain: 6 cards',
    ])
    expect(dossier.claims[0]?.note.en).toBe('as ｛claims｝')
  })

  test('of more than 2,000 rows takes the first, and says how many are beyond', async () => {
    const rows = Array.from({ length: 2005 }, (_, at) => `row ${at},${at + 1},cards`)
    const { folder, dossier } = await exported(`name,value,unit\n${rows.join('\n')}\n`)
    expect([folder.claims, folder.left.length, folder.beyond]).toEqual([2000, 0, 5])
    expect(dossier.claims.at(-1)?.statement.en).toBe('row 1999: 2,000 cards')
    expect(folder.said.join(' ')).toMatch(/\b2,000\b.*\b5\b/)
  })

  test('carries units that the site does not know as the words of the file', async () => {
    const { folder, dossier } = await exported(
      'name,value,unit\nBus,480,miles\nTrain,"over 1,200",miles\nBYD,超13.5万辆,\nDebt,120%,\nIndex,102.3,\n',
    )
    expect([folder.claims, folder.left]).toEqual([5, []])
    expect(
      dossier.claims.map(({ quantity: { value, hedge, unit } }) => [value, hedge, unit.noun.en.one]),
    ).toEqual([
      [480, 'exact', 'miles'],
      [1200, 'over', 'miles'],
      [135_000, 'over', '辆'],
      [120, 'exact', '%'],
      [102.3, 'exact', '(unit not given)'],
    ])
    expect(dossier.units.map(({ id, kind }) => [id, kind])).toEqual([
      ['miles', 'physical'],
      ['unit', 'physical'],
      ['unit-b', 'physical'],
      ['unit-not-given', 'physical'],
    ])
  })

  test('names charts by letters alone, whatever digits their units have', async () => {
    const { folder, dossier } = await exported('name,value\na,5 bags/m²\nb,6 bags/m²\n')
    expect([folder.claims, folder.left]).toEqual([2, []])
    expect(dossier.figures.map(({ slug }) => slug)).toContain('bags-m')
  })

  test('keeps numbers below zero, also in units that usually have none', async () => {
    const { folder, dossier } = await exported(
      '项目,数值\n净迁移,-5000人\n常住人口,6627万人\n利润,-12.3亿元\n增速,-2.1%\n占比,5.3%\n最低气温,-3.5 °C\n',
    )
    expect([folder.claims, folder.left]).toEqual([6, []])
    expect(dossier.claims.map(({ quantity: { value, unit } }) => [value, unit.id, unit.signed])).toEqual([
      [-5000, 'people', true],
      [66_270_000, 'people', true],
      [-1_230_000_000, 'yuan', true],
      [-2.1, 'unit', true],
      [5.3, 'unit', true],
      [-3.5, 'degrees-celsius', true],
    ])
  })

  test('keeps every number of several columns, its time where the column is one, and forecasts without a day', async () => {
    const { folder, dossier } = await exported(
      '指标,单位,2022年,2023年,2099年\n地区生产总值,亿元,77715,82553,120000\n常住人口,万人,6577,6627,\n',
      ['label', 'unit', 'value', 'value', 'value'],
    )
    expect([folder.claims, folder.left]).toEqual([5, []])
    expect(dossier.claims.map(({ statement, asOf }) => [statement.zh, asOf])).toEqual([
      ['地区生产总值 · 2022年：7.7715万亿元', '2022'],
      ['地区生产总值 · 2023年：8.2553万亿元', '2023'],
      ['地区生产总值 · 2099年：12万亿元', null],
      ['常住人口 · 2022年：6577万人', '2022'],
      ['常住人口 · 2023年：6627万人', '2023'],
    ])
    expect(dossier.claims[2]?.note.zh).toBe('表中日期：2099年。')
  })

  test('keeps the time of a row that is longer or shorter than a year or month by its ends', async () => {
    const { dossier } = await exported(
      'name,value,date\na,5,2024 Q1\nb,6,2024年上半年\nc,7,late April 2025\nd,8,2023-09/2023-11\ne,9,2099 Q1\n',
    )
    expect(dossier.claims.map(({ asOf, note }) => [asOf, note.en])).toEqual([
      ['2024-01-01/2024-03-31', ''],
      ['2024-01-01/2024-06-30', ''],
      ['2025-04-21/2025-04-30', ''],
      ['2023-09/2023-11', ''],
      [null, 'Date in the table: 2099 Q1.'],
    ])
  })

  test('makes evidence of addresses and says whose word a named source is', async () => {
    const { dossier, folder, texts } = await exported(
      'name,value,source\na,5,统计局\nb,6,统计局 https://example.org/b https://example.org/b2\nc,7,www.example.org/c\n',
    )
    const named = (id: string) => dossier.subjects.find((subject) => subject.id === id)?.name.zh
    expect(dossier.claims.map(({ attribution }) => named(attribution))).toEqual([
      '统计局',
      '统计局',
      undefined,
    ])
    expect(dossier.evidence.map(({ url, sourceTitle }) => [url, sourceTitle])).toEqual([
      ['https://example.org/b', '统计局'],
      ['https://example.org/b2', '统计局'],
      ['https://www.example.org/c', 'www.example.org'],
    ])
    expect(folder.said.slice(1)).toEqual([
      '3 addresses of sources are in it as evidence; say what each states.',
      '1 number names a source without an address: the name is kept as that of who says so, since evidence needs an address.',
    ])
    for (const sentence of folder.said) expect(texts.get('README.md')).toContain(`- ${sentence}\n`)
  })

  test('says which calculations of the page it does not redo, and how many rows could not be read', async () => {
    const { folder, dossier, texts } = await exported(
      [
        'id,label,value,unit,baseline',
        'old,Old,3072,cards,',
        'new,New,480,cards,',
        'less,Saved,over 80%,,old new',
        'far,Far,90,miles,',
        'near,Near,30,miles,',
        'gap,Gap,60,miles,far near',
        'lost,Lost,12..5,cards,',
      ].join('\n'),
    )
    expect(dossier.checks).toHaveLength(1)
    expect(folder.said).toEqual([
      'Exported: 6 numbers and 1 check.',
      'Not in it: 1 row that needs attention.',
    ])
    expect(folder.left).toEqual([
      { row: 7, label: 'Gap: 90 − 30 = 60 miles', reason: expect.stringContaining('its unit is unknown') },
    ])
    expect(texts.get('left-out.csv')).toContain('7,Gap: 90 − 30 = 60 miles,')
    expect(texts.get('README.md')).toContain('Calculations that were left out (1)')
  })

  test('of a bulletin has its check and the addresses of its sources, and says which row it lacks', async () => {
    const { folder, dossier, texts } = await exported(readFileSync('tests/fixtures/bulletin.csv', 'utf8'))
    expect([folder.claims, folder.left, folder.beyond]).toEqual([9, [], 0])
    expect(folder.said).toEqual([
      'Exported: 9 numbers and 1 check.',
      'Not in it: 1 row that needs attention.',
      '3 addresses of sources are in it as evidence; say what each states.',
      '6 numbers name a source without an address: the name is kept as that of who says so, since evidence needs an address.',
    ])
    expect(texts.has('left-out.csv')).toBe(false)
    expect(
      dossier.checks.map(({ kind, operands, against }) => [kind, operands.map(({ id }) => id), against]),
    ).toEqual([['difference', ['gdp-2023', 'gdp-2022'], 'gdp-rise']])
    expect(dossier.evidence.map(({ claim, url, sourceTitle }) => [claim, url, sourceTitle])).toEqual([
      ['gdp-2022', 'https://example.org/2022', '统计公报'],
      ['gdp-2023', 'https://example.org/2023', '统计公报'],
      ['power', 'https://example.org/power', '能源局'],
    ])
  })

  test('names a row by its place where its label has no sign that can be shown', async () => {
    const { dossier } = await exported('name,value\n\uFFFD,5\n', ['label', 'value'])
    expect(dossier.claims.map(({ statement }) => statement.en)).toEqual(['#2: 5'])
  })

  test('takes every row of a CSV of this site’s own charts', async () => {
    const { folder } = await exported(
      'measure,id,name_zh,name_en,written_zh,written_en,value,low,high,hedge\ncards,a,甲,A,480张,480 cards,480,480,480,exact\n',
    )
    expect(folder.claims).toBe(1)
  })

  test('keeps the statements and notes that a table has in each language', async () => {
    const { folder, dossier } = await exported(readFileSync('docs/examples/railway/claims.csv', 'utf8'))
    const read = readFolder('docs/examples/railway')
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const { claims } = read.dossier
    expect(folder.claims).toBe(claims.length)
    expect(dossier.claims.map(({ statement }) => statement)).toEqual(claims.map(({ statement }) => statement))
  })

  test('has a README with both commands, and the rows as they stood', async () => {
    const { texts } = await exported('name,value\na,超2000万\n')
    expect(texts.get('README.md')).toMatch(
      /npm run validate -- PATH\/data\n.*DOSSIER=PATH\/data npm run build/,
    )
    expect(texts.get('table.csv')).toContain('a,超2000万,20000000,over')
  })

  test('of ranges keeps their ends, and of odd names every row', async () => {
    const long = 'very long '.repeat(300)
    const { folder, dossier } = await exported(
      `name,value,low,high\na,,3,5\na,7,6,8\n=1+1,5,,\n${long},6,,\n"a\u202Eb",7,,\n名,8,,\n名,9,,\n`,
    )
    expect([folder.claims, folder.left]).toEqual([7, []])
    expect(
      dossier.claims.slice(0, 2).map(({ quantity: { interval } }) => [interval.low, interval.high]),
    ).toEqual([
      [3, 5],
      [6, 8],
    ])
  })

  const cell = fc.oneof(
    fc.constantFrom(
      '480',
      '-5',
      '120%',
      '-3%',
      '超2000万',
      '约 3 miles',
      '2024年',
      '5–7个',
      '前三',
      '第一',
      '0',
      '1e-7',
      '十几家',
    ),
    fc.constantFrom(
      '',
      'n/a',
      '1.5倍',
      '-2倍',
      '3 台',
      '=5',
      '100%',
      'over 100%',
      '近0',
      '12 ± 3',
      '2030',
      '数十亿',
      '±4',
    ),
  )
  const word = fc.constantFrom(
    '',
    'a',
    '名字',
    '=A1',
    'x'.repeat(3000),
    'status',
    'article',
    'general',
    'row-2',
    '\u202E',
    'https://example.org/ü',
    '2031年',
    '“台”',
  )
  test('of any rows that can be used takes every one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, cell, cell, word, word, word), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const csv = toCsv(
            rows.map(([label, a, b, unit, topic, source], at) => ({
              label: `${label}${at % 3}`,
              a,
              b,
              unit,
              topic,
              source,
            })),
            ['label', 'a', 'b', 'unit', 'topic', 'source'],
          )
          const session = await openText(csv, ['label', 'value', 'value', 'unit', 'topic', 'source'])
          const shown = session.view(DEFAULT_OPEN_VIEW, 'en').count
          const { claims, left } = await session.site('mine.csv', '2026-01-02', 'en')
          expect([claims, left]).toEqual([shown, []])
        },
      ),
      { numRuns: 25 },
    )
  })
})
