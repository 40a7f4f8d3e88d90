import { wholeWorking, wholeWorkings } from '@/lib/text/whole-working'

test.each([
  ['1 − 480 ÷ 3,072', '1~−~480~÷~3,072'],
  ['1 − (480 ÷ 1 trillion) ÷ (2,048 ÷ 1.6 trillion)', '1 − (480~÷~1~trillion) ÷ (2,048~÷~1.6~trillion)'],
])('%s breaks in no sum', (working, whole) => {
  expect(wholeWorking(working).replaceAll('\u00a0', '~')).toBe(whole)
})

test('a working in a text can break before what it comes to alone', () => {
  const text = wholeWorkings('By cards, 1 − 480 ÷ 3,072 = 84.4%.')
  expect(text.replaceAll('\u00a0', '~')).toBe('By cards, 1~−~480~÷~3,072 = 84.4%.')
})
