import { readFileSync } from 'node:fs'
import fc from 'fast-check'

const NUMBERS =
  '0 1 5 7.5 -3 −3 +4 1,234 1.234,5 12,34,567 1e5 9e307 1e999 .5 00 3/4 ½ 2½ 3072 2020 2023-07 2025-04-28 2024/13/45 99999999999999999999 0.1234567890123456789 NaN Infinity null undefined true'
const CHINESE =
  '零 一 两 三百 十几 二十多万 一点二亿 百分之三点四 七成半 三分之一 万亿 壹佰万 負 零下 约 超 近 不到 至少 至多 以上 左右 上下 ± 万 亿 元 人 家 张 倍 个百分点 % ‰ 年 月 日 第 前 下降 增长 翻两番 半 折'
const ENGLISH =
  'one|two and a half|million|billion|hundred|dozen|dozens of|half a|one in five|over |up to |about |nearly |at least |no more than |between | and | to |fell |down | by |per cent|percentage points|people|years|km|$|€|bn|m|k|x|fold|doubled|first|21st|No. 1|top ten|Q3 2024|May 2020|CI|or more'
const SIGNS = [
  ...' ,.;:%()[]{}<>-–—~+=@\'"’“”|/\\#*&^_$\t',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\u00a0',
  '\u202e',
  '\u2067',
  '\ufeff',
  '\u200b',
  '😀',
  '\ud800',
  'é',
  'ﷺ',
  '１２',
  '，',
]
const HOSTILE = [
  '=1+1',
  '@SUM(A1)',
  '+cmd|x',
  '-2+3',
  "'=1",
  '\t=1',
  'a;=1',
  '"=1',
  '＝1',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  '{claim:x}',
  '{0}',
  '%s',
  '$&',
  '../../etc',
  'null',
  'undefined',
  'NaN',
]

/** The phrases of the project’s own lists. */
export const PHRASES = ['zh', 'en'].flatMap((language) =>
  readFileSync(`tests/quantity/corpus-${language}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? ''),
)

const from = (words: readonly string[]) => fc.constantFrom(...words)

/** A piece of text: a number, a word of one of the languages, a sign, a text that means harm, or any characters. */
export const scrap: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: from(NUMBERS.split(' ')) },
  { weight: 4, arbitrary: from(CHINESE.split(' ')) },
  { weight: 4, arbitrary: from(ENGLISH.split('|')) },
  { weight: 3, arbitrary: from(SIGNS) },
  { weight: 1, arbitrary: from(HOSTILE) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((codes) => String.fromCharCode(...codes)),
  },
)

/** A text of a few pieces, or a phrase that people write, whole or with a piece put in. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(scrap, { maxLength: 10 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.array(scrap, { maxLength: 8 }).map((parts) => parts.join(' ')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(from(PHRASES), scrap, fc.nat(40))
      .map(([phrase, part, at]) => phrase.slice(0, at) + part + phrase.slice(at)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(scrap, fc.integer({ min: 1, max: 300 }), scrap)
      .map(([part, times, end]) => part.repeat(times) + end),
  },
)

/** What a cell of a table may hold. */
export const cell: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -999, max: 99_999 }).map(String) },
  { weight: 2, arbitrary: from(PHRASES) },
  { weight: 2, arbitrary: fc.array(scrap, { maxLength: 3 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: from(HOSTILE) },
  { weight: 1, arbitrary: from(['', 'n/a', '—', '..', '-', 'x', '名称', 'Ünï']) },
)
