import { readFileSync } from 'node:fs'
import { openText } from '@/tests/open/tool-session'

const HEAD = 'id,name,value,unit,subject,baseline\n'

describe('sums that baselines call for', () => {
  test.each([
    [
      'a saving against two rows, by their figures',
      'a,before,3072,cards,x,\nb,after,480,cards,y,\nc,saved,over 80%,,z,a b\n',
      [['reduction', '1 − 480 ÷ 3,072 ≈ 84.4%', 'holds']],
    ],
    [
      'a saving against one row and the subject’s own',
      'a,theirs,2048,cards,x,\nb,ours,480,cards,y,\nc,saved,over 80%,,y,a\n',
      [['reduction', '1 − 480 ÷ 2,048 ≈ 76.6%', 'does-not-hold']],
    ],
    [
      'a saving against two rows and, by mistake, itself',
      'a,before,3072,cards,x,\nb,after,480,cards,y,\nc,saved,over 80%,,z,a c b\n',
      [['reduction', '1 − 480 ÷ 3,072 ≈ 84.4%', 'holds']],
    ],
    [
      'a multiple, read as a ratio',
      'a,large,100,cards,x,\nb,small,10,cards,y,\nc,ratio,10 times,,z,a b\n',
      [['ratio', '100 ÷ 10 = 10 times', 'holds']],
    ],
    [
      'a rise by so many times, in both readings',
      'a,before,10,users,x,\nb,after,100,users,y,\nc,grew,9 times,,z,a b\n',
      [
        ['ratio', '100 ÷ 10 = 10 times', 'does-not-hold'],
        ['gain', '100 ÷ 10 − 1 = 9 times', 'holds'],
      ],
    ],
    [
      'a fall that is a rise does not hold',
      'a,theirs,100,cards,x,\nb,ours,200,cards,y,\nc,saved,30%,,y,a\n',
      [['reduction', '1 − 200 ÷ 100 = −100%', 'does-not-hold']],
    ],
    [
      'a time between two dates',
      'a,start,2023-01-01,,x,\nb,end,2024-01-01,,y,\nc,took,1 year,,z,a b\n',
      [['duration', expect.stringContaining('→'), expect.any(String)]],
    ],
    [
      'units of one dimension stand in for each other and prove nothing',
      'a,before,3072,cards,x,\nb,after,480,chips,y,\nc,saved,over 80%,,z,a b\n',
      [['reduction', '1 − 480 ÷ 3,072 ≈ 84.4%', 'inconclusive']],
    ],
    [
      'a difference in a unit that the site does not know is written in the words of the file',
      'a,far,90,miles,x,\nb,near,30,miles,y,\nc,gap,60,miles,z,a b\n',
      [['difference', '90 − 30 = 60 miles', 'holds']],
    ],
    [
      'a difference of bare numbers is written without a unit',
      'a,far,90,,x,\nb,near,30,,y,\nc,gap,60,,z,a b\n',
      [['difference', '90 − 30 = 60', 'holds']],
    ],
  ])('%s', async (_, rows, expected) => {
    const { checks } = (await openText(HEAD + rows)).checks()
    expect(checks.map(({ check, working, outcome }) => [check.kind, working.en, outcome])).toEqual(expected)
  })

  test.each([
    ['names nothing that is there', 'a,one,5,cards,x,nobody\n'],
    ['names rows that do not go together', 'a,one,5,cards,x,\nb,two,6,users,y,\nc,three,80%,,z,a b\n'],
  ])('a baseline that %s is counted and gives no sum', async (_, rows) => {
    expect((await openText(HEAD + rows)).checks()).toEqual({ checks: [], without: 1 })
  })

  test('our own file has the outcomes that the site has: cards are not energy', async () => {
    const { checks } = (await openText(readFileSync('data/claims.csv', 'utf8'))).checks()
    const saving = checks.filter(({ check }) => check.against === 'm6-energy-reduction')
    expect(saving.map(({ working, outcome }) => [working.en, outcome])).toEqual([
      ['1 − 480 ÷ 3,072 ≈ 84.4%', 'inconclusive'],
      ['1 − 480 ÷ 2,048 ≈ 76.6%', 'inconclusive'],
    ])
  })
})
