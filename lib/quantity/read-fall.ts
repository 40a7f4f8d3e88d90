import { toSimplified } from '@/lib/quantity/half-width'
import type { Reading } from '@/lib/quantity/read'
import { isInPercent } from '@/lib/quantity/unit'

/** Verbs that say by how much something falls: 下降3%, 减少了一半. */
const VERB_ZH =
  '(?:下降|下跌|下滑|下挫|下调|下探|减少|降低|回落|缩减|缩短|缩水|缩小|收窄|萎缩|递减|骤降|锐减|大跌|暴跌|急跌|重挫|走低|削减|裁减|调降|减持|降价|减产|减排|减员|裁员|(?<![不未没升起涨变增])[降跌减])[了去掉]?'
const FALLS_ZH = new RegExp(`${VERB_ZH}\\s*$`)
/** 跌126点或0.69%: one fall told twice. */
const FELL_OR_ZH = new RegExp(`${VERB_ZH}\\s*\\d[\\d.,]*\\p{Script=Han}{0,4}[,，]?或约?\\s*$`, 'u')

const VERBS =
  'falls?|fell|fallen|falling|slip(?:s|ped|ping)?|slides?|slid|sliding|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|dropp?(?:s|ed|ing)?|dip(?:s|ped|ping)?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|sank|sinks?|sunk|slump(?:s|ed|ing)?|sag(?:s|ged)?|skid(?:s|ded)?|reced(?:es?|ed)|div(?:es?|ed)|dove|collaps(?:es?|ed)|crash(?:es|ed)?|crater(?:s|ed)?|shr[aiu]nk|shrinks?|shrinking|contract(?:s|ed|ing)?|narrow(?:s|ed|ing)?|eas(?:es?|ed|ing)|retreat(?:s|ed|ing)?|weaken(?:s|ed|ing)?|edged\\s+(?:down|lower)|lost|loses?|losing|sheds?|shedding|gave\\s+up|(?<!\\bor\\s)down'
const CUTS =
  'reduc(?:es?|ed|ing)|cuts?|cutting|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|shorten(?:s|ed|ing)?|lower'
const HOW =
  '(?:\\s+(?:[a-z]+ly|year[\\s-]on[\\s-]year|month[\\s-]on[\\s-]month|a\\s+further|further|another|an\\s+additional))*'
/** “Fell 3%”, “slipped a further 3%”: verbs that the figure may follow at once. */
const FALLS_EN = new RegExp(`(?<![A-Za-z’'-])(?:${VERBS})${HOW}\\s+$`, 'i')
/** “Cut costs by 3%”: what falls may stand between the verb and “by”. */
const FALLS_BY = new RegExp(
  `(?<![A-Za-z’'-])(?:${VERBS}|${CUTS})(?:\\s+(?!by\\b|to\\b|and\\b|but\\b|up\\b|rose\\b)[A-Za-z’'-]+){0,5}\\s+by${HOW}\\s+$`,
  'i',
)
/** “Fell 145 points, or 0.4%” tells one fall twice. */
const FELL_OR = new RegExp(
  `(?<![A-Za-z’'-])(?:${VERBS})${HOW}\\s+(?:by\\s+)?[$€£¥]?\\d[\\d.,]*[a-z]*(?:\\s+[a-z]+){0,2},?\\s+or\\s+(?:about\\s+)?$`,
  'i',
)
/** “Fell below 3%” ends at a level, and so does 降价5折起. */
const LEVEL = /^(?:below|under|above)\b|^[\d.一二三四五六七八九]+\s?折/i
/** Longer words before a figure are a sentence of their own. */
const LOOKED_BACK = 60

/**
 * Whether the words before a part of a whole say that something falls by so much (下降3%, down 3%, cut by a third): as a change it is
 * below zero. Where it falls to a level (降至12%, down to 12%) nothing is turned, nor where a noun names the size of a fall (跌幅3%),
 * nor an amount, which is told by its size (减少9家, fell by 500 barrels).
 */
export function falls(text: string, { start, unit, moves }: Reading): boolean {
  if (unit === null || !(isInPercent(unit) || unit.kind === 'points')) return false
  if (moves !== null) return moves === 'down'
  const before = toSimplified(text.slice(Math.max(0, start - LOOKED_BACK), start))
  if (LEVEL.test(text.slice(start, start + 8))) return false
  const last = before.trimEnd().at(-1) ?? ''
  if (!/[a-z]/i.test(last)) return FALLS_ZH.test(before.slice(-8)) || FELL_OR_ZH.test(before.slice(-24))
  return FALLS_EN.test(before) || FALLS_BY.test(before) || FELL_OR.test(before)
}
