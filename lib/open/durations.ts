import { MOSTLY } from '@/lib/open/limits'

/** 2:03:27, 1:40.91, 1'02"33, 1′02″3 and 1:02'33" as people write what clocks measured. */
const DURATION =
  /^([-+−]?)\s*(?:(\d{1,3})[:h]\s?)?(\d{1,3})\s?[:'′’m]\s?([0-5]?\d(?:[.,]\d{1,3}|["″”]\d{1,3})?)\s?(?:["″”s]|'')?$/i
/** Under such a name a time of three parts is how long something took, and under one of the others when it was. */
const TAKEN =
  /\b(?:duration|result|finish|chip|gun|split|gap|elapsed|runtime|dauer|durée|duración)\b|成绩|用时|时长|耗时|净计时/i
const WHEN =
  /\b(?:time|hours?|depart\w*|arriv\w*|starts?|ends?|open\w*|clos\w*|timestamp|from|to|at|uhrzeit|heure|hora)\b|[时時]|出发|到达|开始|结束/i

/** The seconds that a cell gives as minutes and seconds, or hours before them; null for any other. */
export function secondsOf(cell: string): number | null {
  const [, sign = '', hours = '0', minutes = '', seconds = ''] = DURATION.exec(cell.trim()) ?? []
  if (minutes === '') return null
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(/[^\d]/, '.'))
  return /[-−]/.test(sign) ? -whole : whole
}

/**
 * Whether the cells of a column say how long something took, which 07:00 alone does not: it is a time of day where its name
 * says so, or nothing shows more minutes than an hour’s clock, parts of a second or hours without a zero before them.
 * @example areDurations(['2:00:35', '2:01:09'], '成绩') // true
 */
export function areDurations(cells: readonly string[], name: string): boolean {
  const found = cells.map((cell) => cell.trim()).filter((cell) => secondsOf(cell) !== null)
  if (found.length === 0 || found.length < cells.length * MOSTLY) return false
  if (TAKEN.test(name)) return true
  const isSure = (cell: string) =>
    /[.,'′"″]/.test(cell) || (/^[-+−]?\d+:\d+$/.test(cell) && Number.parseInt(cell, 10) >= 24)
  const areLong = found.every((cell) => /^\d:\d\d:\d\d$/.test(cell))
  return found.some(isSure) || areLong || (!WHEN.test(name) && found.some((cell) => /:.*:/.test(cell)))
}
