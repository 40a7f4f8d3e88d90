import { undrawn } from '@/lib/exports/fonts'
import { pngOf } from '@/lib/exports/png'

/** A letter as the pictures of the site draw it. */
const drawn = async (letter: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24" font-family="Inter, 'Noto Sans SC'">${letter}中</text></svg>`
  return Buffer.from(await pngOf(svg)).toString('base64')
}

test.each([
  ['M6 µ © Ω Жőế 中文 カな ㄅ', []],
  ['of שלום, مرحبا and 한국', ['ש', 'ל', 'ו', 'ם', 'م', 'ر', 'ح', 'ب', 'ا', '한', '국']],
  ['launched 🚀', ['🚀']],
])('of %j the pictures cannot draw %j', (text, letters) => {
  expect(undrawn(text)).toEqual(letters)
})

test('what is said not to be drawn is a box in a picture, and nothing else is', async () => {
  const box = await drawn('\u{10fffd}')
  for (const letter of 'שم한🚀') expect([letter, (await drawn(letter)) === box]).toEqual([letter, true])
  for (const letter of 'µΩЖőế文カなㄅ')
    expect([letter, (await drawn(letter)) === box]).toEqual([letter, false])
})
