import { chosenFile } from '@/components/open/kept-files'
import { OpenSession } from '@/lib/open/session'

const chosen = (from: Parameters<typeof chosenFile>[2]) =>
  chosenFile(new Blob(['name,value\n']), 'a.csv', from)

test.each(['example', 'sample'] as const)(
  'of the %s that the site gives, however often tried, one is kept',
  (from) => {
    expect([chosen(from).id, chosen(from).id]).toEqual([from, from])
  },
)

test.each(['file', 'pasted', 'address'] as const)('each %s is kept for itself', (from) => {
  expect(chosen(from).id).not.toBe(chosen(from).id)
})

test.each([
  ['name,value\na,1\nb,2\n', false],
  ['name,value\r\na,1\r\nb,2\r\n', false],
  ['name,value\na,1\nb,23', true],
])('whether a text stops within its last line: %j', async (text, unended) => {
  const read = await new OpenSession().open(new Blob([text]), { locale: 'en' })
  expect(read.ok && read.summary.unended).toBe(unended)
})
