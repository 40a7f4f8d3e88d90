import type { Role } from '@/lib/open/roles'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'

/** Small files in the shapes that other tools and offices export, with numbers of our own making. */
const CASES: readonly {
  readonly what: string
  readonly text: string
  readonly roles: Readonly<Record<string, Role>>
  readonly rows: number
  readonly missing?: number
  readonly first: string
}[] = [
  {
    what: 'Our World in Data, a grapher’s CSV with its bounds',
    text: 'Entity,Code,Year,Temperature anomaly,Upper bound (95% CI),Lower bound (95% CI)\nWorld,OWID_WRL,1850,-0.4177,-0.2459,-0.5896\nWorld,OWID_WRL,1851,-0.2333,-0.0546,-0.4119\nWorld,OWID_WRL,1852,-0.2294,-0.0494,-0.4094\nWorld,OWID_WRL,2016,0.9332,0.9634,0.9030\n',
    roles: {
      Entity: 'label',
      'Temperature anomaly': 'value',
      'Upper bound (95% CI)': 'high',
      'Lower bound (95% CI)': 'low',
    },
    rows: 4,
    first: '−0.4177 (−0.5896 to −0.2459)',
  },
  {
    what: 'FRED, dates and one series, a point for a missing value',
    text: 'observation_date,UNRATE\n2024-01-01,3.7\n2024-02-01,.\n2024-03-01,3.8\n',
    roles: { observation_date: 'label', UNRATE: 'value' },
    rows: 3,
    missing: 1,
    first: '3.7',
  },
  {
    what: 'Datawrapper, tabs and decimal commas',
    text: 'Partei\tAnteil\nRote\t25,7\nBlaue\t24,1\nGrüne\t14,8\n',
    roles: { Partei: 'label', Anteil: 'value' },
    rows: 3,
    first: '25.7',
  },
  {
    what: 'World Bank, a preamble above the header and an empty last column',
    text: '"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-06-28",\n\n"Country Name","Country Code","Indicator Name","2022","2023",\n"Aruba","ABW","Population, total","106445","106277",\n"Chad","TCD","Population, total","17723315","18278568",\n',
    roles: { 'Country Name': 'label', '2022': 'value' },
    rows: 2,
    first: '106,445',
  },
  {
    what: 'Eurostat, tabs with codes joined by commas, flags and a colon for a missing value',
    text: 'geo\\time\t2022 \t2023 \nDE\t3.1 \t3.0 b\nFR\t7.3 p\t: \n',
    roles: { geo: 'label', '2022': 'value' },
    rows: 2,
    first: '3.1',
  },
  {
    what: 'a statistical office of China, a title above and notes below',
    text: '2024年主要指标\n指标,单位,绝对数,比上年增长（%）\n地区生产总值,亿元,82553,6.0\n常住人口,万人,6627,0.6\n注：本表为初步核算数。\n数据来源：统计局\n',
    roles: { 指标: 'label', 单位: 'unit', 绝对数: 'value' },
    rows: 2,
    first: '8.2553 trillion yuan',
  },
  {
    what: 'Eurostat, a sheet with keys above the header, its unit among them, and notes below',
    text: 'Data extracted on 01/02/2024 from [ESTAT],,,,\nDataset: ,Unemployment by sex and age,,,\nUnit of measure,Thousand persons,,,\nTIME,2021,,2022,\nGEO (Labels),,,,\nAland,324,,292,b\nBorduria,171,,:,\nSpecial value,,,,\n:,not available,,,\n',
    roles: { TIME: 'label', 2021: 'value', 2022: 'value' },
    rows: 5,
    missing: 3,
    first: '324,000 people',
  },
  {
    what: 'a yearbook, three rows of header with merged cells',
    text: '表 2-3 人口数及构成\n年份,年末总人口,按性别分,,,\n,,男,,女,\n,,人口数,比重,人口数,比重\n2020年,141212,72357,51.24,68855,48.76\n2021年,141260,72311,51.19,68949,48.81\n',
    roles: {
      年份: 'label',
      年末总人口: 'value',
      '按性别分 · 男 · 人口数': 'value',
      '按性别分 · 女 · 人口数': 'value',
    },
    rows: 2,
    first: '141,212',
  },
  {
    what: 'an index of house prices, three rows of header',
    text: '城市,新建住宅价格指数,,二手住宅价格指数,\n,环比,同比,环比,同比\n,上月=100,上年同月=100,上月=100,上年同月=100\n甲,100.1,101.7,99.2,97.8\n乙,100.3,104.5,99.3,98.0\n',
    roles: { 城市: 'label', '新建住宅价格指数 · 环比 · 上月=100': 'value' },
    rows: 2,
    first: '100.1',
  },
  {
    what: 'IMF, a column of scales beside that of units, and two signs for none',
    text: 'ISO\tCountry\tSubject Descriptor\tUnits\tScale\t2021\t2022\tEstimates Start After\nALD\tAland\tGross domestic product\tU.S. dollars\tBillions\t14.28\tn/a\t2021\nBRD\tBorduria\tGross domestic product\tU.S. dollars\tBillions\t17.93\t--\t2021\n',
    roles: { Country: 'label', Units: 'unit', 2021: 'value' },
    rows: 2,
    first: '14.28 billion US dollars',
  },
  {
    what: 'OECD, scales as powers of ten and in words',
    text: 'LOCATION,Country,TIME,Unit,PowerCode Code,PowerCode,Value\nALD,Aland,2020,US Dollar,6,Millions,1234.5\nBRD,Borduria,2020,US Dollar,6,Millions,2234.5\n',
    roles: { Country: 'label', TIME: 'date', Unit: 'unit', Value: 'value' },
    rows: 2,
    first: '1.2345 billion US dollars',
  },
  {
    what: 'UN data, footnotes in two columns below the table',
    text: '"Country or Area","Year","Sex","Value","Value Footnotes"\n"Aland","2012","Both Sexes","28512","1"\n"Borduria","2012","Both Sexes","2801681","2"\n"footnoteSeqID","Footnote"\n"1","Provisional."\n"2","Not adjusted, nor checked."\n',
    roles: { 'Country or Area': 'label', Year: 'date', Value: 'value' },
    rows: 2,
    first: '28,512',
  },
  {
    what: 'Google Sheets, with its errors',
    text: 'Name,Value\nA,"1,200"\nB,#DIV/0!\nC,3.5%\n',
    roles: { Name: 'label', Value: 'value' },
    rows: 3,
    first: '1,200',
  },
  {
    what: 'Excel in German, semicolons with a first line that says so',
    text: 'sep=;\nName;Wert\nA;1.250,50\nB;3,5\n',
    roles: { Name: 'label', Wert: 'value' },
    rows: 2,
    first: '1,250.5',
  },
]

describe('a file of another tool opens with every row', () => {
  test.each(CASES)('$what', async ({ text, roles, rows, missing = 0, first }) => {
    const session = new OpenSession()
    const result = await session.open(new Blob([text]), { locale: 'en' })
    if (!result.ok) throw new Error(result.failure.reason)
    const { header, roles: proposed } = result.summary
    for (const [name, role] of Object.entries(roles))
      expect([name, proposed[header.indexOf(name)]]).toEqual([name, role])
    const counts = session.read(header.map((name) => roles[name] ?? null))
    expect(counts).toMatchObject({ read: rows, missing })
    session.view(DEFAULT_OPEN_VIEW, 'en')
    expect(session.rows(0, 1, 'en')[0]?.written).toBe(first)
  })
})
