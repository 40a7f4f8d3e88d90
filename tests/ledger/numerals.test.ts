import { FIXED_WORDS, findNumerals } from '@/lib/ledger/numerals'

function found(paragraph: string): string[] {
  return findNumerals(paragraph).map(({ text }) => text)
}

describe('findNumerals', () => {
  test.each([
    ['dates as a whole', '直到2022年11月30日的夜里', ['2022年11月30日']],
    ['dates without a year', '去年4月28日，今年5月初，4月下旬', ['4月28日', '5月初', '4月下旬']],
    ['months and years', '2008年9月，早在2020年，《2025年度报告》', ['2008年9月', '2020年', '2025年']],
    ['dates in Chinese numerals', '二〇二五年四月二十八日', ['二〇二五年四月二十八日']],
    ['durations by their number alone', '3个月、6个月、3年不到、两个月、半年', ['3', '6', '3', '两', '半']],
    ['digits with points, commas and per cent signs', '92%和98.3%，3,072块', ['92%', '98.3%', '3,072']],
    ['full-width digits', '９８．３％的人', ['９８．３％']],
    ['digits with Chinese powers of ten', '超2000万开发者、1.6万亿参数', ['2000万', '1.6万亿']],
    ['Chinese numerals', '万亿参数，百亿级，破亿', ['万亿', '百亿', '亿']],
    ['numbers that leave something open', '十几个人、数千名、几年', ['十几', '数千', '几']],
    ['tenths', '超过八成，但一成为二', ['八成', '一', '二']],
    ['ranges', '11至19人、3—5家、从0到1', ['11至19', '3—5', '0到1']],
    ['ranks with a number', '第一梯队、第3名、全球前四、前10名', ['第一', '第3', '前四', '前10']],
    ['ranks in words', '我国首个、登顶榜首、国内最大、最难', ['首个', '榜首', '最大', '最难']],
    [
      'names with digits as a whole',
      '3072块A100、Owen3、DeepSeek-R1、M6、“021”',
      ['3072', 'A100', 'Owen3', 'DeepSeek-R1', 'M6', '021'],
    ],
    ['numbers of a list and articles', '一是加强，二是加快；一个模型', ['一', '二', '一']],
    ['proper names in Chinese', '新华三、通义千问、四题一评', ['三', '千', '四', '一']],
    ['generations and addresses', '95后，1008号', ['95', '1008']],
    ['a digit before letters', '5G与3nm', ['5', '3']],
  ])('finds %s', (_, paragraph, expected) => {
    expect(found(paragraph)).toEqual(expected)
  })

  test.each([
    ['words in which the character counts nothing', FIXED_WORDS.join('、')],
    ['数 that stands for no digit', '参数、数据、多数、数月'],
    ['the last and the latest', '最终、最近、最后、最初'],
    ['words of Latin letters', 'ChatGPT、Open AI、CMOS、MoE'],
  ])('passes over %s', (_, paragraph) => {
    expect(found(paragraph)).toEqual([])
  })

  test('takes 前 before a time as no rank', () => {
    expect(found('而在此前3个月，之前四天')).toEqual(['3', '四'])
  })

  test('says where each is', () => {
    const paragraph = '只用480张卡，就完成了万亿参数模型'
    for (const { text, start, end } of findNumerals(paragraph)) expect(paragraph.slice(start, end)).toBe(text)
    expect(findNumerals(paragraph)).toHaveLength(2)
  })
})
