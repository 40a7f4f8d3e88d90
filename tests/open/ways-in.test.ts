import { chosenFile } from '@/components/open/chosen-file'

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
