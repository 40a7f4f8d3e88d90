import type { Hedge } from '@/lib/quantity/hedge'
import { between, point } from '@/lib/quantity/interval'
import { readQuantities, readQuantity } from '@/lib/quantity/read'
import { SITE_UNITS } from '@/tests/fixtures/units'

type ReadAs = readonly [text: string, value: number | string, hedge: Hedge, unit: string | null]

const PUBLISHED = { year: 2026, units: SITE_UNITS }

function readings(text: string) {
  return readQuantities(text, PUBLISHED).map((reading) => ({ ...reading, unit: reading.unit?.id ?? null }))
}

function expectRead([text, value, hedge, unit]: ReadAs) {
  expect({ text, readings: readings(text) }).toMatchObject({ text, readings: [{ value, hedge, unit }] })
}

describe('Chinese figures', () => {
  test.each<ReadAs>([
    ['480张卡', 480, 'exact', 'cards'],
    ['3072 块 A100', 3072, 'exact', 'a100s'],
    ['3072块英伟达 A100', 3072, 'exact', 'a100s'],
    ['2048块TPU', 2048, 'exact', 'tpus'],
    ['2048块TPU芯片', 2048, 'exact', 'chips'],
    ['2048个TPU核心', 2048, 'exact', 'cores'],
    ['1024块芯片', 1024, 'exact', 'chips'],
    ['2048个核心', 2048, 'exact', 'cores'],
    ['1.6万亿参数', 1.6e12, 'exact', 'parameters'],
    ['万亿参数', 1e12, 'exact', 'parameters'],
    ['两千三百人', 2300, 'exact', 'people'],
    ['一百二十名用户', 120, 'exact', 'users'],
    ['3百万用户', 3_000_000, 'exact', 'users'],
    ['20亿名月活用户', 2e9, 'exact', 'monthly-users'],
    ['30个市场', 30, 'exact', 'markets'],
    ['179兆瓦时', 179, 'exact', 'megawatt-hours'],
    ['267762瓦', 267_762, 'exact', 'watts'],
    ['5.5×10²¹次浮点运算', 5.5e21, 'exact', 'flop'],
    ['52个国家', 52, 'exact', null],
    ['3.5亿元', 350_000_000, 'exact', 'yuan'],
    ['三种打法', 3, 'exact', 'approaches'],
    ['三大高地', 3, 'exact', 'items'],
    ['“六小龙”', 6, 'exact', 'companies'],
    ['“三剑客”', 3, 'exact', 'organisations'],
    ['7家实验室', 7, 'exact', 'laboratories'],
    ['7家中国AI实验室', 7, 'exact', 'laboratories'],
    ['5家省技术创新中心', 5, 'exact', 'organisations'],
    ['14家企业的实验室', 14, 'exact', 'companies'],
    ['近11倍', 11, 'nearly', 'times'],
    ['两个月', 2, 'exact', 'months'],
    ['半年', 0.5, 'exact', 'years'],
    ['半个月', 0.5, 'exact', 'months'],
    ['一年半', 1.5, 'exact', 'years'],
    ['一年', 1, 'exact', 'years'],
    ['30天', 30, 'exact', 'days'],
    ['92%', 0.92, 'exact', 'share'],
    ['八成', 0.8, 'exact', 'share'],
    ['百分之八十', 0.8, 'exact', 'share'],
    ['百分之98.3', 0.983, 'exact', 'share'],
    ['6.3个百分点', 6.3, 'exact', 'percentage-points'],
    ['一半', 0.5, 'exact', 'share'],
    ['三分之一', 0.333333333333, 'exact', 'share'],
    ['120%', 1.2, 'exact', 'share'],
  ])('%s', (...row) => expectRead(row))
})

describe('Chinese hedges', () => {
  test.each<ReadAs>([
    ['超2000万开发者', 2e7, 'over', 'developers'],
    ['超过2000万名开发者', 2e7, 'over', 'developers'],
    ['逾480张卡', 480, 'over', 'cards'],
    ['突破1亿用户', 1e8, 'over', 'users'],
    ['月活破亿', 1e8, 'over', 'monthly-users'],
    ['用户过亿', 1e8, 'over', null],
    ['上百家', 100, 'over', 'organisations'],
    ['140多个应用商店', 140, 'over', 'app-stores'],
    ['3万多', 30_000, 'over', null],
    ['20多万人', 200_000, 'over', 'people'],
    ['二十余家', 20, 'over', 'organisations'],
    ['20人以上', 20, 'at-least', 'people'],
    ['80%以上', 0.8, 'at-least', 'share'],
    ['超过八成', 0.8, 'over', 'share'],
    ['过半', 0.5, 'over', 'share'],
    ['超过一半', 0.5, 'over', 'share'],
    ['至少3个月', 3, 'at-least', 'months'],
    ['>80%', 0.8, 'over', 'share'],
    ['≥480张卡', 480, 'at-least', 'cards'],
    ['3年不到', 3, 'under', 'years'],
    ['不到3年', 3, 'under', 'years'],
    ['不足两成', 0.2, 'under', 'share'],
    ['不超过20%', 0.2, 'at-most', 'share'],
    ['最多140个', 140, 'at-most', null],
    ['20人以下', 20, 'at-most', 'people'],
    ['<3年', 3, 'under', 'years'],
    ['不高于20人', 20, 'at-most', 'people'],
    ['未超过20人', 20, 'at-most', 'people'],
    ['没有超过20人', 20, 'at-most', 'people'],
    ['不低于20人', 20, 'at-least', 'people'],
    ['不止20人', 20, 'over', 'people'],
    ['差不多20人', 20, 'about', 'people'],
    ['20来个核心', 20, 'about', 'cores'],
    ['千分之三', 0.003, 'exact', 'share'],
    ['万分之五', 0.0005, 'exact', 'share'],
    ['将近半年', 0.5, 'nearly', 'years'],
    ['接近九成', 0.9, 'nearly', 'share'],
    ['约1.6万亿参数', 1.6e12, 'about', 'parameters'],
    ['约 1.6 万亿', 1.6e12, 'about', null],
    ['~480张卡', 480, 'about', 'cards'],
    ['480张卡左右', 480, 'about', 'cards'],
    ['20左右', 20, 'about', null],
    ['百亿级参数', 1e10, 'magnitude', 'parameters'],
    ['百亿参数级', 1e10, 'magnitude', 'parameters'],
    ['千人级', 1000, 'magnitude', 'people'],
    ['300亿级参数', 3e10, 'exact', null],
  ])('%s', (...row) => expectRead(row))
})

describe('Chinese ranges', () => {
  test.each<[string, number, number, string | null]>([
    ['十几个人', 11, 19, 'people'],
    ['十几年的投资', 11, 19, 'years'],
    ['二十几家', 21, 29, 'organisations'],
    ['十几万人', 110_000, 199_999, 'people'],
    ['几十家', 20, 99, 'organisations'],
    ['数百家', 200, 999, 'organisations'],
    ['数千名', 2000, 9999, 'people'],
    ['每年输送数千名', 2000, 9999, 'people-per-year'],
    ['数百万用户', 2_000_000, 9_999_999, 'users'],
    ['好几百人', 200, 999, 'people'],
    ['几个人', 3, 9, 'people'],
    ['几年', 3, 9, 'years'],
    ['数名', 3, 9, 'people'],
    ['两三年', 2, 3, 'years'],
    ['七八百人', 700, 800, 'people'],
    ['七八成', 0.7, 0.8, 'share'],
    ['11至19人', 11, 19, 'people'],
    ['11~19人', 11, 19, 'people'],
    ['2-3万人', 20_000, 30_000, 'people'],
    ['20%-30%', 0.2, 0.3, 'share'],
    ['1万-2万人', 10_000, 20_000, 'people'],
    ['20几万人', 210_000, 299_999, 'people'],
    ['20%至30%', 0.2, 0.3, 'share'],
    ['20至30%', 0.2, 0.3, 'share'],
    ['两到三个月', 2, 3, 'months'],
    ['百分之负二三', -0.03, -0.02, 'share'],
    ['百分之负二三百', -3, -2, 'share'],
  ])('%s is %d to %d', (text, low, high, unit) => {
    expect({ text, readings: readings(text) }).toMatchObject({
      text,
      readings: [{ hedge: 'range', low, high, unit, interval: between(low, high) }],
    })
  })
})

describe('English figures and hedges', () => {
  test.each<ReadAs>([
    ['3,072 cards', 3072, 'exact', 'cards'],
    ['3,072 A100 GPUs', 3072, 'exact', 'a100s'],
    ['480-card cluster', 480, 'exact', 'cards'],
    ['1024 TPUs', 1024, 'exact', 'tpus'],
    ['2048 TPU cores', 2048, 'exact', 'cores'],
    ['7 Chinese AI laboratories', 7, 'exact', 'laboratories'],
    ['six companies', 6, 'exact', 'companies'],
    ['two million users', 2e6, 'exact', 'users'],
    ['2 million', 2e6, 'exact', null],
    ['20M users', 2e7, 'exact', 'users'],
    ['10B parameters', 1e10, 'exact', 'parameters'],
    ['5k stars', 5000, 'exact', null],
    ['1.2e6', 1.2e6, 'exact', null],
    ['8.22 × 10²² FLOP', 8.22e22, 'exact', 'flop'],
    ['1,234.5 MWh', 1234.5, 'exact', 'megawatt-hours'],
    ['a trillion parameters', 1e12, 'exact', 'parameters'],
    ['a hundred million monthly users', 1e8, 'exact', 'monthly-users'],
    ['twenty-one people', 21, 'exact', 'people'],
    ['2,000 people a year', 2000, 'exact', 'people-per-year'],
    ['one month', 1, 'exact', 'months'],
    ['half a year', 0.5, 'exact', 'years'],
    ['a 2-year plan', 2, 'exact', 'years'],
    ['five days', 5, 'exact', 'days'],
    ['11x', 11, 'exact', 'times'],
    ['11×', 11, 'exact', 'times'],
    ['11-fold', 11, 'exact', 'times'],
    ['nearly 11 times', 11, 'nearly', 'times'],
    ['almost eleven times', 11, 'nearly', 'times'],
    ['80 per cent', 0.8, 'exact', 'share'],
    ['80 percent', 0.8, 'exact', 'share'],
    ['80 %', 0.8, 'exact', 'share'],
    ['6.3 percentage points', 6.3, 'exact', 'percentage-points'],
    ['two thirds of them', 0.666666666667, 'exact', 'share'],
    ['half of them', 0.5, 'exact', 'share'],
    ['over 20 million developers', 2e7, 'over', 'developers'],
    ['more than 140 app stores', 140, 'over', 'app-stores'],
    ['at least 140 app stores', 140, 'at-least', 'app-stores'],
    ['20M+ users', 2e7, 'at-least', 'users'],
    ['480 cards or more', 480, 'at-least', 'cards'],
    ['under three years', 3, 'under', 'years'],
    ['up to 480 cards', 480, 'at-most', 'cards'],
    ['does not exceed 480 cards', 480, 'at-most', 'cards'],
    ['not over 480 cards', 480, 'at-most', 'cards'],
    ['not fewer than 480 cards', 480, 'at-least', 'cards'],
    ['a minimum of 480 cards', 480, 'at-least', 'cards'],
    ['20 million plus', 2e7, 'at-least', null],
    ['about 480 cards', 480, 'about', 'cards'],
    ['480 cards or so', 480, 'about', 'cards'],
    ['of the order of 10 billion parameters', 1e10, 'magnitude', 'parameters'],
    ['of the order of 30 billion parameters', 3e10, 'about', 'parameters'],
    ['a dozen people', 12, 'exact', 'people'],
  ])('%s', (...row) => expectRead(row))

  test.each<[string, number, number, string | null]>([
    ['a dozen or so people', 11, 19, 'people'],
    ['ten-odd years', 11, 19, 'years'],
    ['several thousand graduates a year', 2000, 9999, 'people-per-year'],
    ['several months', 3, 9, 'months'],
    ['a few companies', 3, 9, 'companies'],
    ['tens of billions of parameters', 2e10, 1e11 - 1, 'parameters'],
    ['hundreds of users', 200, 999, 'users'],
    ['11 to 19 people', 11, 19, 'people'],
    ['11–19 people', 11, 19, 'people'],
    ['between 11 and 19 people', 11, 19, 'people'],
    ['two to three months', 2, 3, 'months'],
    ['2 to 3 million users', 2e6, 3e6, 'users'],
    ['800,000 to 1.2 million users', 800_000, 1.2e6, 'users'],
    ['5 to 10%', 0.05, 0.1, 'share'],
  ])('%s is %d to %d', (text, low, high, unit) => {
    expect({ text, readings: readings(text) }).toMatchObject({
      text,
      readings: [{ hedge: 'range', low, high, unit }],
    })
  })
})

describe('ranks', () => {
  test.each<[string, number, Hedge, string]>([
    ['榜首', 1, 'exact', 'place'],
    ['国内最大的开源社区', 1, 'exact', 'place'],
    ['发展速度最快', 1, 'exact', 'place'],
    ['第3名', 3, 'exact', 'place'],
    ['全球第二', 2, 'exact', 'place'],
    ['前四', 4, 'within', 'place'],
    ['前10强', 10, 'within', 'place'],
    ['首个', 1, 'exact', 'first'],
    ['首次', 1, 'exact', 'first'],
    ['第一个', 1, 'exact', 'first'],
    ['第一梯队', 1, 'exact', 'tier'],
    ['第二梯队', 2, 'exact', 'tier'],
    ['top four', 4, 'within', 'place'],
    ['the top-10 list', 10, 'within', 'place'],
    ['1st place', 1, 'exact', 'place'],
    ['second place', 2, 'exact', 'place'],
    ['ranked third', 3, 'exact', 'place'],
    ['No. 1', 1, 'exact', 'place'],
    ['the second largest', 2, 'exact', 'place'],
    ['the largest in China', 1, 'exact', 'place'],
    ['the world’s first', 1, 'exact', 'first'],
    ['first tier', 1, 'exact', 'tier'],
  ])('%s', (text, value, hedge, unit) => {
    expect({ text, readings: readings(text) }).toMatchObject({
      text,
      readings: [{ value, hedge, unit }],
    })
  })

  test('前 before a time is not a rank', () => {
    expect(readings('在此前3个月')).toMatchObject([{ value: 3, unit: 'months', text: '3个月' }])
    expect(readings('三年前三个人')).toMatchObject([{ unit: 'years' }, { value: 3, unit: 'people' }])
  })
})

describe('dates', () => {
  test.each<[string, string]>([
    ['2022年11月30日', '2022-11-30'],
    ['2022年11月30号', '2022-11-30'],
    ['二〇二五年', '2025'],
    ['2025年度', '2025'],
    ['2023年7月', '2023-07'],
    ['去年4月28日', '2025-04-28'],
    ['前年4月', '2024-04'],
    ['明年4月', '2027-04'],
    ['4月28日', '--04-28'],
    ['4月', '--04'],
    ['2025-04-28', '2025-04-28'],
    ['2025/4/8', '2025-04-08'],
    ['2023-07', '2023-07'],
    ['28 April 2025', '2025-04-28'],
    ['28th of April 2025', '2025-04-28'],
    ['April 28, 2025', '2025-04-28'],
    ['Apr 28, 2025', '2025-04-28'],
    ['28 April', '--04-28'],
    ['July 2023', '2023-07'],
    ['in 2020', '2020'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (text, value) => {
    expect({ text, readings: readings(text) }).toMatchObject({
      text,
      readings: [{ value, hedge: 'exact', unit: 'date' }],
    })
  })

  test.each<[string, string, string, string]>([
    ['今年5月初', '2026-05', '2026-05-01', '2026-05-10'],
    ['今年4月上旬', '2026-04', '2026-04-01', '2026-04-10'],
    ['今年4月中旬', '2026-04', '2026-04-11', '2026-04-20'],
    ['今年4月中', '2026-04', '2026-04-11', '2026-04-20'],
    ['今年4月下旬', '2026-04', '2026-04-21', '2026-04-30'],
    ['今年5月下旬', '2026-05', '2026-05-21', '2026-05-31'],
    ['2024年2月底', '2024-02', '2024-02-21', '2024-02-29'],
    ['early May 2026', '2026-05', '2026-05-01', '2026-05-10'],
    ['mid-April 2026', '2026-04', '2026-04-11', '2026-04-20'],
    ['late April 2026', '2026-04', '2026-04-21', '2026-04-30'],
    ['2026年4月21日至25日', '2026-04', '2026-04-21', '2026-04-25'],
    ['2026年4月21日至5月3日', '2026', '2026-04-21', '2026-05-03'],
    ...['—', '–', '-', ' - ', '~', '～', '到'].map((to): [string, string, string, string] => [
      `2026年4月21日${to}25日`,
      '2026-04',
      '2026-04-21',
      '2026-04-25',
    ]),
    ['2026年4月21—25日', '2026-04', '2026-04-21', '2026-04-25'],
    ['4月21日—25日', '--04', '--04-21', '--04-25'],
    ['21–25 April', '--04', '--04-21', '--04-25'],
    ['April 21–25', '--04', '--04-21', '--04-25'],
    ['April 21-25, 2026', '2026-04', '2026-04-21', '2026-04-25'],
    ['April 21 – May 3, 2026', '2026', '2026-04-21', '2026-05-03'],
    ['21 to 25 April 2026', '2026-04', '2026-04-21', '2026-04-25'],
    ['21 April to 3 May 2026', '2026', '2026-04-21', '2026-05-03'],
  ])('%s is %s from %s to %s', (text, value, low, high) => {
    expect({ text, readings: readings(text) }).toMatchObject({
      text,
      readings: [{ value, hedge: 'range', low, high }],
    })
  })

  test('without the year of publication, “this year” leaves the year open', () => {
    expect(readQuantities('今年4月下旬')).toMatchObject([
      { value: '--04', low: '--04-21', high: '--04-30', interval: null, text: '今年4月下旬' },
    ])
    expect(readQuantities('late April')).toMatchObject([{ value: '--04', interval: null }])
    expect(readQuantities('10月1日至7日')).toMatchObject([
      { value: '--10', hedge: 'range', low: '--10-01', high: '--10-07', interval: null },
    ])
  })

  test('a date that is not in the calendar is not read as one', () => {
    expect(readings('2025-02-30').every((r) => r.unit !== 'date')).toBe(true)
    expect(readings('31 April 2025').some((r) => r.value === '2025-04-31')).toBe(false)
  })

  test('4月中国 is April, and no middle of April', () => {
    expect(readings('4月中国团队')).toMatchObject([{ value: '--04', text: '4月' }])
  })
})

describe('what is not a quantity', () => {
  test.each([
    'A100',
    'H800',
    'M6',
    '“021”',
    'V4',
    'DeepSeek-R1',
    'Owen3',
    'Qwen3',
    'GPT-4',
    'Genos-10B',
    'R1',
    '5G',
    '3D',
    '95后',
    '00后',
    '灯彩街1008号',
    '80年代',
    '三体',
    '“三体计算星座”',
    '一个特点',
    '一群人',
    '一种能力',
    '统一',
    '万物',
    '千方百计',
    '参数',
    '参数大',
    '数据',
    '几乎',
    '第二个',
    '星期三',
    '成立',
    '从从容容',
    '一轮接一轮',
    '1.2.3',
    '10:30',
    'one of them',
    'a year',
    'May',
    'topmost',
    'at first',
    'someone',
    'overall',
    'tenfold-ish',
  ])('%s', (text) => {
    expect(readings(text)).toEqual([])
  })

  test('names beside figures', () => {
    expect(readings('95后的M6团队用A100训练了3个月').map((r) => r.text)).toEqual(['3个月'])
  })
})

describe('several quantities in one text', () => {
  test('are read from left to right, each where it is', () => {
    const text = '用3072块A100训练万亿参数、2048块TPU训练1.6万亿参数，能耗降低了超过八成，效率提升了近11倍'
    const found = readings(text)
    expect(found.map((r) => r.text)).toEqual([
      '3072块A100',
      '万亿参数',
      '2048块TPU',
      '1.6万亿参数',
      '超过八成',
      '近11倍',
    ])
    expect(found.every((r) => text.slice(r.start, r.end) === r.text)).toBe(true)
  })

  test('a change is two figures and no range', () => {
    expect(readings('from 92% to 98.3%').map((r) => r.value)).toEqual([0.92, 0.983])
    expect(readings('从92%到98.3%').map((r) => r.value)).toEqual([0.92, 0.983])
  })

  test('a first and an order of magnitude', () => {
    expect(readings('全球首个百亿级人类基因组基础模型')).toMatchObject([
      { unit: 'first', text: '首个' },
      { value: 1e10, hedge: 'magnitude', unit: null, text: '百亿级' },
    ])
  })
})

describe('full-width signs', () => {
  test.each([
    ['３０７２块芯片', 3072],
    ['３，０７２块芯片', 3072],
    ['3，072块芯片', 3072],
    ['９８.３％', 0.983],
    ['＞８０％', 0.8],
    ['～480张卡', 480],
  ])('%s', (text, value) => {
    expect(readings(text)).toMatchObject([{ value, start: 0, end: text.length, text }])
  })
})

describe('one cell', () => {
  test.each<[string, number | string]>([
    ['2020', '2020'],
    ['480', 480],
    ['十一', 11],
    ['about 480 cards (V100)', 480],
    ['80%', 0.8],
  ])('“%s” is read as one quantity', (cell, value) => {
    expect(readQuantity(cell)).toMatchObject({ value })
  })

  test.each(['', 'none', '480 of 3072'])('“%s” says none or several', (cell) => {
    expect(readQuantity(cell)).toBeNull()
  })

  test('takes the year of publication', () => {
    expect(readQuantity('去年4月28日', PUBLISHED)).toMatchObject({ value: '2025-04-28' })
  })
})

test('over a hundred per cent has no upper end', () => {
  expect(readings('超过100%')).toMatchObject([
    { value: 1, unit: 'share', interval: { low: 1, high: Number.POSITIVE_INFINITY } },
  ])
  expect(readings('100%')).toMatchObject([{ interval: point(1) }])
})
