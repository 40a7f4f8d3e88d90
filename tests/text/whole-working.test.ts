import { wholeNumbers, wholeWorking } from '@/lib/text/whole-working'

test.each([
  ['1 − 480 ÷ 3,072', '1~−~480~÷~3,072'],
  ['1 − (480 ÷ 1 trillion) ÷ (2,048 ÷ 1.6 trillion)', '1 − (480~÷~1~trillion) ÷ (2,048~÷~1.6~trillion)'],
])('%s breaks in no sum', (working, whole) => {
  expect(wholeWorking(working).replaceAll('\u00a0', '~')).toBe(whole)
})

test.each([
  ['By cards, 1 − 480 ÷ 3,072 = 84.4%.', 'By cards, 1~−~480~÷~3,072 =~84.4%.'],
  ['2,048 ÷ 480 ≈ 4.27 times', '2,048~÷~480 ≈~4.27~times'],
  ['over 20 million developers in August 2023', 'over 20~million developers in August 2023'],
  ['ChatGPT: 30 November 2022', 'ChatGPT: 30~November 2022'],
  ['used 84.4% fewer: 480 cards', 'used 84.4%~fewer: 480~cards'],
  ['The M6 comparison, GPT-3 models, 480 V100 cards', 'The M6 comparison, GPT-3 models, 480 V100 cards'],
  ['2.372 trillion $, or 50 €', '2.372~trillion~$, or 50~€'],
  ['The M6 comparison, 3,072 A100 cards, GPT-4 on it', 'The M6 comparison, 3,072 A100 cards, GPT-4 on it'],
])('the numbers of “%s” stay whole', (text, whole) => {
  expect(wholeNumbers(text).replaceAll('\u00a0', '~')).toBe(whole)
})
