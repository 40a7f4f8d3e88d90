import { NUMERAL_SIGNS } from '@/lib/quantity/chinese-signs'
import { ENGLISH } from '@/lib/quantity/en'
import { NUMBER_WORDS } from '@/lib/quantity/english-words'
import { BEFORE, COMPARING, NEGATIONS } from '@/lib/quantity/hedge-words'
import { MONEY_STARTS } from '@/lib/quantity/money-words'

const EN_HEDGES = [...COMPARING.en, ...BEFORE.en].flatMap(({ words }) => words)
const ZH_HEDGES = [...COMPARING.zh, ...BEFORE.zh].flatMap(({ words }) => words)
const firstWord = (phrase: string) => /^[a-z]+/i.exec(phrase)?.[0].toLowerCase() ?? ''

/** The first words of all English hedges before a figure, and of what turns them round. */
const HEDGE_WORDS = new Set([
  ...[...EN_HEDGES, ...NEGATIONS.en].map(firstWord),
  ...'does do did is are was were has have had will would can could should must may might ca wo'.split(' '),
  ...'doesn don didn isn aren wasn weren hasn haven hadn won wouldn can couldn shouldn mustn'.split(' '),
  ...'greater more larger bigger higher less fewer smaller lower equal at from'.split(' '),
])
const HEDGE_SIGNS = new Set([
  ...[...ZH_HEDGES, ...NEGATIONS.zh].map((word) => word.charAt(0)),
  ...'上过大高多小低少封达等<>≤≥~≈',
])

/** English words that a quantity can begin with. */
const WORDS = new Set([
  ...HEDGE_WORDS,
  ...NUMBER_WORDS.keys(),
  ...ENGLISH.months.flatMap((month) => [month.toLowerCase(), month.slice(0, 3).toLowerCase()]),
  ...'a an several dozen dozens scores tens hundreds thousands millions billions trillions sept early mid late'.split(
    ' ',
  ),
  ...'the q h fy fiscal top tops topped topping front rank ranks ranked ranking no number between minus negative'.split(
    ' ',
  ),
  ...'largest biggest fastest highest strongest greatest smallest lowest twice thrice'.split(' '),
  ...MONEY_STARTS,
  ...'doubled doubling tripled tripling trebled trebling halved halving'.split(' '),
  ...'quadrupled quadrupling quintupled quintupling'.split(' '),
])
const SIGNS = new Set([
  ...HEDGE_SIGNS,
  ...NUMERAL_SIGNS,
  ...'半数好每平今去前明第首榜冠最负零翻减折同环人介港台欧日英美澳加新.$€£¥₹₩₽฿±-−﹣–▼▽↓△▲(#½¼¾⅓⅔⅛+',
])

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

const START = new RegExp(
  `[\\d${[...SIGNS].map((sign) => sign.replace(/[-()#^\]\\]/g, '\\$&')).join('')}]|(?<![A-Za-z])[A-Za-z]+`,
  'g',
)

/** Where, from an offset on, a quantity can begin at all: everything before is passed over without a look at the rules. */
export function nextStart(text: string, from: number): number {
  START.lastIndex = from
  for (let found = START.exec(text); found !== null; found = START.exec(text)) {
    const word = found[0].toLowerCase()
    if (!isLetter(word.charCodeAt(0)) || WORDS.has(word) || word.endsWith('fold')) return found.index
  }
  return text.length
}
