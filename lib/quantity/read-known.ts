import { justBefore } from '@/lib/quantity/match'
import { isMoney } from '@/lib/quantity/money-words'

/** Adverbs that would change a number in a way that no interval says, right before it: possibly 300, 号称2000万. */
const UNSURE_EN =
  /(?<![A-Za-z])(?:maybe|perhaps|likely|barely|hardly|scarcely|anything\s+(?:up\s+)?to|as\s+(?:few|little|low)\s+as|said\s+to\s+be|thought\s+to\s+be|a\s+claimed|a\s+reported|a\s+supposed|[a-z]{3,}ly)\s+(?:[$€£¥]\s*)?$/i
/** Words in -ly that leave the number as it is. */
const SURE_LY =
  /(?<![A-Za-z])(?:on|exact|precise|dai|week|month|year|annual|quarter|ear|ju|recent|current|final|total|previous|direct|new|respective|general|rough|near|simp|mere|just|fami|assemb|supp|app|re|f|on|literal)ly\s+(?:[$€£¥]\s*)?$/i
const UNSURE_ZH =
  /(?:可能|或许|也许|恐怕|据称|号称|声称|据说|传闻|疑似|理论上|勉强|(?<!\d[\d.,]*\p{Script=Han}{0,3})或将?达?|或为|有望达?到?|似乎|可达|堪比|[优好强]于|低至|差一?点儿?就?|(?:^|[了都已])快)$/u
/**
 * Words that leave open whether a hedge holds: 未必超过, 是否超过, hardly more than, not nearly, whether it exceeds; and “avoid more
 * than”, which is said of what may not be more and of what would have been.
 */
const DOUBTED =
  /(?:未必|不一定|不见得|不足以|是否|能否|会否|是不是|避免|防止)(?:真?[会能]|已经?)?$|(?<![A-Za-z])(?:not(?:\s+(?:necessarily|always|usually|far))?|hardly|rarely|seldom|scarcely|unlikely\s+to|fail(?:s|ed)?\s+to|nowhere|neither|avoid(?:s|ed|ing)?|whether\s+(?:it|they)(?:\s+(?:will|would|is|are))?)\s+$/i
/** A comparison that a negation further off may turn round, or not: 没有发现超过5人, does not include more than 300; but not 不在超过…, “seen in more than”. */
const COMPARISON =
  /^(?:超|[高大多低小少]于|more|less|fewer|greater|higher|lower|over|under|above|below|longer|shorter|larger|smaller)/i
const NEGATED =
  /(?:没有|并未|尚未|从未|不[要得能可许准应宜]|[请切]勿|禁止|严禁|(?<![特区级差性分识告个])别)\p{Script=Han}{1,4}$|(?<![A-Za-z])(?:not|never|cannot|without|avoid(?:ing)?|none|nobody|no\s+[a-z]+|[a-z]+n[’']t)\s+(?!only\b|just\b|least\b)(?:(?!(?:of|in|for|since|after|with|by|at|to|from|on|and|or|but)\s)[a-z]+\s+){1,3}$/iu
/** 要不要超过, 有没有超过 */
const ASKED = /(\p{Script=Han})[不没]\1/u
/** 快九十了 is not ninety yet; 更快3秒了 and 比他快3秒了 are differences. */
const SOON = /(?<!更|比\p{Script=Han}{1,6})快到?$/u
const BY_NOW = /^[^，。,.;；!！]{1,12}?了/
/** Longer than the longest of these words. */
const LONGEST_UNSURE = 40
const PUNCTUATION = /[\s,，。;；:：、()（）[\]【】“”"'‘’*|=]+/g
/** Words before the number of a cell that leave it as it is: money, what changes and how, what it is divided by. */
const PLAIN_EN =
  /^(?:in|during|the|an?|year|total(?: of)?|of|on|is|are|was|were|has|have|by|to|at|per|up|down|rose|grew|fell|increased?|decreased?|reduced|cut|declined?|dropped|gained|lost|growth|fall|rise|gain|loss|profit|exactly|precisely|only|just)$/i
// No word here begins with another one and ends with a third: text that fits in two ways takes a time that doubles with each.
const PLAIN_ZH =
  /^(?:共计?|总共|总计|合计|累计|达|为|有|是|于|在|人民币|美元|同比|环比|比上年|较上年|增长|增加|增幅|提高|提升|上升|上涨|上调|扩大|下降|下跌|下滑|下调|减少|降低|缩减|缩短|亏损|盈利|净利润?|损失|节省|节约|排名|位居|位列|每|平均|约合|了|至|到|仅|只|正好|恰好|整整)+$/
const PER_OR_OF = /^(?:每\S{1,4}|\S{1,12}的)$/

/** “From 99” and 299起 by themselves are prices from so much on, or none. */
const FROM = /(?:^|[,.;:!?(|]\s?)from\s+$/i
const ALONE = /^\d[\d.,]*\s*(?:$|[;:!?)|])/
const FROM_ON = /^\d[\d.,]*起\s*$/

/** Whether words before a hedged number leave open whether its hedge holds. */
export const isDoubted = (text: string, start: number) =>
  DOUBTED.test(justBefore(text, start, LONGEST_UNSURE)) ||
  (COMPARISON.test(text.slice(start, start + 8)) && NEGATED.test(justBefore(text, start, LONGEST_UNSURE))) ||
  ASKED.test(justBefore(text, start, 1) + text.slice(start, start + 2))

/**
 * Whether words around a number leave it as it is. In a cell every word counts; in a sentence only an adverb right before the
 * number, since all other words are about something else.
 */
export function isKnown(text: string, start: number, isCell: boolean): boolean {
  const before = justBefore(text, start, LONGEST_UNSURE)
  if (UNSURE_ZH.test(before.slice(-6)) || (UNSURE_EN.test(before) && !SURE_LY.test(before))) return false
  const words = text.slice(start, start + LONGEST_UNSURE)
  if (SOON.test(before) && BY_NOW.test(words)) return false
  if ((FROM.test(before) && ALONE.test(words)) || (start === 0 && FROM_ON.test(words))) return false
  if (!isCell) return true
  return text
    .slice(0, start)
    .split(/[:：]/)
    .slice(-1)
    .join('')
    .replace(PUNCTUATION, ' ')
    .replace(/^\s*\+/, '')
    .trim()
    .split(' ')
    .every(
      (word) =>
        word === '' || isMoney(word) || PLAIN_EN.test(word) || PLAIN_ZH.test(word) || PER_OR_OF.test(word),
    )
}
