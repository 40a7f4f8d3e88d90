import { fold } from '@/lib/text/fold'
import { hasAll, soughtText } from '@/lib/text/sought'

const finds = (query: string, text: string) => hasAll(soughtText(query), fold(text))

describe('a number with its power of ten is sought as one thing', () => {
  test.each([
    ['3 billion', 'over 3 billion yuan'],
    ['3 billion yuan', 'yuan: 3 billion'],
    ['3 billions', '3 billion'],
    ['30亿', '近30亿元'],
    ['30亿', '30 亿元'],
    ['３０亿', '30亿'],
    ['3,000 million', '3000 million'],
    ['$4.5bn', 'about $4.5bn'],
    ['genos 98.3', 'Genos scored 98.3%'],
    ['480 cards', 'cards: 480'],
  ])('%s in %s', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  test.each([
    ['3 billion', '13 billion yuan'],
    ['3 billion', 'version 3, with 5 billion parameters'],
    ['3 billion', '5.3 billion'],
    ['3 billion', '1,003 billion'],
    ['30亿', '130亿元'],
    ['30亿', '30家企业，5亿元'],
    ['30万', '30万亿元'],
  ])('%s not in %s', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })
})
