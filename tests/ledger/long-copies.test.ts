import { locate, type QuotedClaim } from '@/lib/ledger/locate'

const SOUGHT: readonly QuotedClaim[] = Array.from({ length: 60 }, (_, at) => ({
  id: `claim-${at}`,
  quote: at % 2 === 0 ? '只用480张卡' : `没有这句话${at}`,
  place: { section: 1 + (at % 5), paragraph: 1 },
}))

describe('a long copy of an article', () => {
  test.each([
    ['the same quote again and again', '今年只用480张卡，'],
    ['the same quote in separate blocks', '今年只用480张卡，\n\n'],
  ])('%s: claims are found at its first place', (_, unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    const { found, missing } = locate(text, SOUGHT)
    expect(found.map(({ span }) => span)).toEqual(Array(30).fill({ start: 2, end: 9 }))
    expect(missing).toHaveLength(30)
  })

  test.each(['"', ' ', '\n', '1 ', '十', '\u00ad', 'e\u0301'])(
    '200,000 characters of %j hold no claim',
    (unit) => {
      expect(locate(unit.repeat(Math.ceil(200_000 / unit.length)), SOUGHT).found).toEqual([])
    },
  )
})
