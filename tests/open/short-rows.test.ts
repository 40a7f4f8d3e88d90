import { openText } from '@/tests/open/tool-session'

describe('a row with too few cells', () => {
  test.each([
    ['whose number may be of another column', 'City,Pop,Year\nParis,2102650,2023\nTours,2021\n'],
    ['of a wide table', 'City,2021,2022,2023\nParis,1,2,3\nTours,4,5\n'],
    ['whose words may be of another column', 'name,value,source,note\na,1,BBC,new\nb,2,old\n'],
  ])('%s has no proposal', async (_, text) => {
    const session = await openText(text)
    expect(session.rejected(0, 9, 'en').map(({ proposal }) => proposal)).toEqual([null])
  })

  test.each([
    ['whose only number is of the only such column', 'City,Pop,Note\nParis,2102650,new\nTours,137000\n'],
    ['that ends in an empty cell', 'City,Pop,Note,More\nParis,2102650,new,x\nTours,137000,\n'],
  ])('%s can be filled up', async (_, text) => {
    const session = await openText(text)
    expect(session.rejected(0, 9, 'en')[0]?.proposal?.slice(0, 2)).toEqual(['Tours', '137000'])
  })
})
