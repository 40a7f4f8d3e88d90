import fc from 'fast-check'
import { decode } from '@/lib/text/decode'
import { utf16 } from '@/tests/fixtures/utf16'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const utf8 = (text: string) => new TextEncoder().encode(text)

const TEXT = '只用480张卡\n完成了万亿参数'

test.each([
  ['UTF-8', utf8(TEXT), 'utf-8'],
  ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT)]), 'utf-8'],
  ['UTF-16 little-endian with a mark', utf16(TEXT), 'utf-16le'],
  ['UTF-16 big-endian with a mark', utf16(TEXT, { big: true }), 'utf-16be'],
  ['UTF-16 little-endian without a mark', utf16(TEXT, { mark: false }), 'utf-16le'],
  ['UTF-16 big-endian without a mark', utf16(TEXT, { big: true, mark: false }), 'utf-16be'],
])('reads %s', (_, file, encoding) => {
  expect(decode(file)).toEqual({ text: TEXT, encoding })
})

test('reads GBK, as Chinese editions of Windows write it', () => {
  // 超2000万 in GBK
  expect(decode(bytes(0xb3, 0xac, 0x32, 0x30, 0x30, 0x30, 0xcd, 0xf2))).toEqual({
    text: '超2000万',
    encoding: 'gb18030',
  })
})

test('what fits no other encoding is read as Windows-1252', () => {
  expect(decode(bytes(0x63, 0x61, 0x66, 0xe9))).toEqual({ text: 'café', encoding: 'windows-1252' })
})

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test.each([
  'name,value\nZürich,1\nMünchen,2\nKöln,3\n',
  'Straße und Äpfel',
  'élève naïve, São Paulo, señor',
  'only one ü in many plain words of a long English sentence',
])('Western letters are not rare Chinese characters: %j', (text) => {
  expect(decode(latin1(text))).toEqual({ text, encoding: 'windows-1252' })
})

test.each([
  ['名称,数值', [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xd6, 0xb5]],
  ['朱镕基', [0xd6, 0xec, 0xe9, 0x46, 0xbb, 0xf9]],
  ['A超B', [0x41, 0xb3, 0xac, 0x42]],
])('Chinese beside Latin letters, and a rare character among common ones, are Chinese: %s', (text, file) => {
  expect(decode(Uint8Array.from(file))).toEqual({ text, encoding: 'gb18030' })
})

const LONG = `名称,数值,说明\n${'开发者,超2000万,中国规模最大的人工智能开源社区拥有的开发者数量，这是一段很长很长的说明文字没有别的意思\n'.repeat(20)}`

test.each([
  ['little', false, 'utf-16le'],
  ['big', true, 'utf-16be'],
])('UTF-16 %s-endian without a mark, with much Chinese and few zero bytes', (_, big, encoding) => {
  expect(decode(utf16(LONG, { big, mark: false }))).toEqual({ text: LONG, encoding })
})

test('a zero byte in an ordinary text is dirt, and makes no UTF-16 of it', () => {
  for (const text of [
    'name,value\n\0cards,480\nlonger text,1\nfurther text,2\nand more of it\n',
    `\0${LONG}`,
  ])
    expect(decode(utf8(text)).encoding).toBe('utf-8')
})

test('UTF-8 with one damaged character in many is UTF-8', () => {
  const text = '名称,数值\n开发者,超2000万\n用户,超1亿\n芯片,2048\n显卡,480\n'
  const file = Uint8Array.from([...utf8(text), 0xe4, 0xb8, ...utf8(',5\n')])
  expect(decode(file)).toEqual({ text: `${text}\ufffd,5\n`, encoding: 'utf-8' })
})

test('an empty file is an empty text', () => {
  expect(decode(bytes()).text).toBe('')
})

test('any text without zeros comes back from UTF-8', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((t) => !t.includes('\0') && !t.startsWith('\uFEFF'))
  fc.assert(
    fc.property(text, (t) => {
      expect(decode(utf8(t))).toEqual({ text: t, encoding: 'utf-8' })
    }),
  )
})
