import type { Locale } from '@/lib/locale'

const en = {
  duration: (from: string, to: string, result: string) => `${from} → ${to}: ${result}`,
  notStated: (result: string) => `It comes to ${result}; the article states no such result.`,
  operandMissing: (claimed: string) => `Inconclusive for “${claimed}”: there is no number to count from.`,
  divisorZero: (claimed: string) => `Inconclusive for “${claimed}”: the divisor could be zero.`,
  holds: (result: string, claimed: string) => `It comes to ${result}, which agrees with “${claimed}”.`,
  fails: (result: string, claimed: string) => `It comes to ${result}, which contradicts “${claimed}”.`,
  overlaps: (result: string, claimed: string) =>
    `It comes to ${result}, which overlaps “${claimed}” in part: inconclusive.`,
  otherOutside: (result: string, claimed: string) =>
    `It comes to ${result}, from which “${claimed}” does not follow; but it measures something else, so it is inconclusive.`,
  otherInside: (result: string, claimed: string) =>
    `It comes to ${result}, which would fit “${claimed}”; but it measures something else, so it is inconclusive.`,
}

type CheckWords = typeof en

const zh: CheckWords = {
  duration: (from, to, result) => `${from} → ${to}：${result}`,
  notStated: (result) => `结果为${result}；文章没有给出这一结果。`,
  operandMissing: (claimed) => `无法判断“${claimed}”是否成立：缺少可供起算的数字。`,
  divisorZero: (claimed) => `无法判断“${claimed}”是否成立：除数可能为零。`,
  holds: (result, claimed) => `结果为${result}，与文中的“${claimed}”相符。`,
  fails: (result, claimed) => `结果为${result}，与文中的“${claimed}”不符。`,
  overlaps: (result, claimed) => `结果为${result}，与“${claimed}”部分重合，无法判断。`,
  otherOutside: (result, claimed) => `结果为${result}，得不出“${claimed}”；但所比的不是同一种量，无法断定。`,
  otherInside: (result, claimed) => `结果为${result}，落在“${claimed}”之内；但所比的不是同一种量，无法断定。`,
}

/** Words for the working and the result of a check. */
export const CHECK_WORDS: Record<Locale, CheckWords> = { zh, en }
