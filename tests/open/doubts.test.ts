import { LOCALES } from '@/lib/locale'
import { DOUBT_WORDS } from '@/lib/open/doubt-words'
import { OpenSession } from '@/lib/open/session'

test.each([
  ['points that could part thousands', 'Item,Weight|A,1.200|B,2.500|C,3.750', ['decimals 1.200']],
  ['points that are decimal beside others', 'Item,Weight|A,1.200|B,2.5|C,3.750', []],
  ['a zero before the point', 'Item,Weight|A,0.200|B,0.500', []],
  ['per cents that could be fractions', 'Region,Share (Percent)|A,0.45|B,0.35|C,0.2', ['fractions 0.45']],
  ['per cents above one', 'Region,Share (Percent)|A,45|B,0.35', []],
  ['a small change in per cent', '月份,环比（%）|1月,0.3|2月,0.1', []],
  ['dates of which nobody knows the month', 'Date,Cases|03/04/2024,12|04/05/2024,15', ['days 03/04/2024']],
  ['a date that shows the day first', 'Date,Cases|03/04/2024,12|14/04/2024,15', ['day-first 14/04/2024']],
  ['a date that shows the month first', 'Date,Cases|3/4/2024,12|3/14/2024,15', ['month-first 3/14/2024']],
  ['dates of another form', 'Date,Cases|2024-03-04,12|2024-03-05,15', []],
  ['one sign of per cent for all', 'Pollster,Share|A,24|B,26%|C,25', ['unit 26%']],
  [
    'a title that speaks of thousands',
    'Población (miles de hogares),|Ciudad,2022|A,45|B,40',
    ['scale miles de'],
  ],
  ['a title with its own number', 'Cities with over 1 million people,|City,2022|A,45|B,40', []],
  ['per cents beside how many were asked', 'Answer,Share|Yes,54%|No,46%|Asked,40', []],
])('%s', async (_, lines, expected) => {
  const session = new OpenSession()
  const result = await session.open(new Blob([lines.replaceAll('|', '\n')]), { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  const { doubts } = session.read(result.summary.roles)
  expect(doubts.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual(expected)
  for (const { kind, column, cell } of doubts)
    for (const locale of LOCALES) expect(DOUBT_WORDS[locale][kind](column, cell)).toContain(cell)
})
