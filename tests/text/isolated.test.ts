import { isolated } from '@/lib/text/isolated'

test.each([
  ['plain words', 'over 20 million', 'over 20 million'],
  ['Chinese', '超2000万名开发者', '超2000万名开发者'],
  ['Hebrew', 'שלום 12', '\u2068שלום 12\u2069'],
  ['Arabic', '٣ آلاف', '\u2068٣ آلاف\u2069'],
  ['a mark that turns what follows round', 'a\u202Etxt.exe', '\u2068a\\u202Etxt.exe\u2069'],
  ['a mark that would end its isolation', '\u2069\u202Eb', '\u2068\\u2069\\u202Eb\u2069'],
])('%s cannot turn round what is beside it', (_, text, safe) => {
  expect(isolated(text)).toBe(safe)
})
