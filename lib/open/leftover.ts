import type { Hedge } from '@/lib/quantity/hedge'
import { hedgeAfter, hedgeBefore } from '@/lib/quantity/read-hedge'
import type { UnitKind } from '@/lib/quantity/unit'

const refused = (code: 'D607' | 'D608') => ({ ok: false, code }) as const

const EDGES = /^[\s+,，。;；:：、()（）[\]【】“”"'‘’*]+|[\s,，。;；:：、()（）[\]【】“”"'‘’*]+$/g
/** Words before a number that add nothing to it. */
const HARMLESS =
  /^(?:(?:in|during)(?: the)?(?: year)?|on|the|an?|year|(?:a )?total(?: of)?|in total|is|are|was|were|has|have|共|共计|共有|总计|总共|合计|达|达到|为|有|是|于|在)$/i
const SIGN_BEFORE = /[-−–—]\s*(?:[$€£¥]|US\$)?$/
/** What turns a number round, unless it is part of a word that only looks so. */
const NEGATION =
  /不(?!锈|动产|同)|未(?!来)|没|无(?!人|线)|非(?!洲|常|遗)|勿|莫|[±▲△▼]|(?<![A-Za-z])(?:not|no|never|neither|nor|without|non|hardly|barely|less|fewer|cannot)(?![A-Za-z])|n[’']t(?![A-Za-z])/i
/** After a number: a numeral, a scale or a raised digit that was not read with it, or the rest of a name (1998_A). */
const MORE_NUMBER =
  /^\s*(?:_|[点.·]?[零〇一二两三四五六七八九十百千万亿几⁰¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔^×]|(?:hundred|thousand|million|billion|trillion)s?(?![A-Za-z]))/i
const FALL_ZH = '下降|下跌|下滑|减少|降低|缩减|缩短|减|降|跌|亏损|损失|流失|↓'
const FALL_EN =
  'down|f[ae]ll(?:s|en|ing)?|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing|tions?)|declin(?:es?|ed|ing)|drop(?:s|ped)?|cuts?|lost|loss(?:es)?|shr[aiu]nk'
const RISE_ZH = '增长|增加|上升|上涨|上调|提高|提升|回升|(?<=^|[同环]比)[增涨]|↑'
const RISE_EN =
  'up|r[io]se(?:s|n)?|rising|gr[eo]w(?:s|n|ing|th)?|increas(?:es?|ed|ing)|gain(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|added'
/** Right before a number, what says that it is taken away, or added: 减少了30%, loss of $3m, up 5%. */
const endsWith = (zh: string, en: string) =>
  new RegExp(`(?:(?:${zh})了?|(?<![A-Za-z])(?:${en})(?:\\s+(?:by|of))?)$`, 'i')
const FALLS_BEFORE = endsWith(FALL_ZH, FALL_EN)
const RISES_BEFORE = endsWith(RISE_ZH, RISE_EN)
/** The same after it: 30% down, 300 jobs lost, 5% less. */
const FALLS_AFTER = new RegExp(`(?:${FALL_ZH}|(?<![A-Za-z])(?:${FALL_EN}|lower|less|fewer)(?![A-Za-z]))`, 'i')
const RISES_AFTER = new RegExp(`(?:↑|(?<![A-Za-z])(?:${RISE_EN}|higher|more)(?![A-Za-z]))$`, 'i')
const STARTS_FALLING = new RegExp(`^${FALLS_AFTER.source}`, 'i')
const ENDS_FALLING = new RegExp(`${FALLS_AFTER.source}$`, 'i')
/** “Down to 12%” and 下降至12% end at a level, which is not a fall of 12. */
const LEVEL = /(?:(?<![A-Za-z])to|[至到为])$/i
const DATE_ORDER =
  /前|后|起|以来|截至|截止|至今|[到至]$|(?<![A-Za-z])(?:before|after|since|by|until|till|from|early|late|later|earlier|prior|onwards?)(?![A-Za-z])|\?/i

/** Judges the words before and after a number that are not part of it. Nothing that turns it round is let through unread. */
export function judgeLeftover(before: string, after: string, kind: UnitKind | undefined) {
  const isDate = kind === 'date'
  if (SIGN_BEFORE.test(before) && !isDate) return refused('D607')
  const first = before.replace(EDGES, '')
  if (isDate) {
    const around = `${first} ${after}`
    if (DATE_ORDER.test(around) || hasHedge(first) || endHedge(after) !== null || NEGATION.test(around))
      return refused('D608')
  }
  if (NEGATION.test(first) || hasHedge(first) || MORE_NUMBER.test(after)) return refused('D607')
  const ending = isDate ? null : endHedge(after)
  const last = (ending === null ? after : after.slice(0, ending.at)).replace(EDGES, '').replace(/^\.\s*/, '')
  const without = (words: string, pattern: RegExp) => words.replace(pattern, '').trimEnd()
  const lead = LEVEL.test(first) ? first : without(first, FALLS_BEFORE)
  const rest = without(last, ENDS_FALLING)
  // Down 5% down, or 5% less than something.
  const isTurnedTwice = lead !== first && (rest !== last || /[-−–—]$/.test(lead))
  if (isTurnedTwice || STARTS_FALLING.test(rest)) return refused('D607')
  const falls = lead !== first || rest !== last
  // 提升了11倍 is twelve times as much to some: its words stay.
  const isChange = falls || kind === 'ratio'
  const raised = isChange || LEVEL.test(first) ? lead : without(lead, RISES_BEFORE)
  const higher = isChange ? rest : without(rest, RISES_AFTER)
  return {
    ok: true,
    /** A hedge at the very end, after words that the reader does not know: 36 km以上. */
    hedge: ending?.hedge ?? null,
    /** Words before and after the number that must be shown with it. */
    before: HARMLESS.test(raised) ? '' : raised,
    after: higher,
    /** Whether words that are left out say that the number is added, or taken away, so that it is below zero; null for neither. */
    moves: falls ? 'down' : raised !== lead || higher !== rest ? 'up' : null,
  } as const
}

/** Whether words before a number hold a hedge that was not read with it. A single character counts only beside the number. */
function hasHedge(words: string): boolean {
  const text = `${words} 1`
  for (let at = 0; at < words.length; at += 1) {
    const found = hedgeBefore(text, at)
    if (found !== null && (found.end - at > 2 || found.end > words.length)) return true
  }
  return false
}

/** A hedge that ends the words after a number, and where it begins. */
function endHedge(words: string): { readonly at: number; readonly hedge: Hedge } | null {
  const end = words.trimEnd().length
  for (let at = 0; at < end; at += 1) {
    const found = hedgeAfter(words, at)
    if (found !== null && found.end >= end) return { at, hedge: found.hedge }
  }
  return null
}
