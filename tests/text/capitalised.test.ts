import { capitalised } from '@/lib/text/capitalised'

test.each([
  ['accelerators', 'Accelerators'],
  ['“first tier” is a word', '“First tier” is a word'],
  ['480 cards', '480 cards'],
  ['états', 'États'],
  ['“这群人”', '“这群人”'],
  ['', ''],
])('%j begins as %j', (text, begun) => expect(capitalised(text)).toBe(begun))
