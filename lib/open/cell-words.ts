/** A list of words in one line. */
function list(words: string): readonly string[] {
  return words.split('|')
}

/** What stands in a cell for a number that there is none of, by language. Words that could mean zero (none, 无) are not among them. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  signs: ['', ...list('-|–|—|−|--|---|——|―|.|..|...|…|……|:|?|*|**|***|****|*****|/|\\')],
  codes: list(
    'na|n/a|n.a.|n.a|(na)|(x)|(d)|(s)|(z)|[x]|[c]|[z]|[u]|n.m.|#n/a|<na>|nan|nd|n/d|n.d.|null|xxx|nil data|tbd|tba',
  ),
  en: list(
    'missing|unknown|undisclosed|not disclosed|suppressed|not available|not applicable|not reported|no data|unavailable',
  ),
  zh: list(
    '不详|未知|不明|缺|缺失|缺测|暂缺|暂无|暂无数据|无数据|未公布|未披露|未透露|未公开|未统计|不适用|不詳|未公佈|無數據|無資料',
  ),
  de: list('k.a.|keine angabe'),
  es: list('s.d.|s/d|sin datos'),
  fr: list('nc|n.c.'),
}

export const MISSING_WORDS: ReadonlySet<string> = new Set(Object.values(MISSING).flat())

/** Words for counts in languages that set a point between thousands: within a name, or as a word of it. */
interface CountWords {
  readonly within: string
  readonly word?: string
}

const COUNTS: Readonly<Record<string, CountWords>> = {
  da: { within: 'befolkning|folketal|indbyggere', word: 'antal' },
  no: { within: 'innbyggere', word: 'antall' },
  de: { within: 'einwohner|bevölkerung', word: 'anzahl' },
  nl: { within: 'inwoners|bevolking', word: 'aantal' },
  es: { within: 'habitantes|población', word: 'número|numero' },
  pt: { within: 'população' },
  it: { within: 'abitanti|popolazione' },
  tr: { within: 'nüfus' },
  id: { within: 'penduduk', word: 'jumlah' },
  pl: { within: 'ludność' },
}

/** Whether the name of a column is said of counts in such a language: nobody counts people in thousandths. */
export const COUNT_NAME = new RegExp(
  Object.values(COUNTS)
    .map(({ within, word }) => (word === undefined ? within : `${within}|\\b(?:${word})\\b`))
    .join('|'),
  'i',
)
