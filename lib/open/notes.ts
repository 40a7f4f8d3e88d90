/** How the notes under a table begin, in one language each. */
const BEGINNINGS = [
  'legend(?: ?/ ?footnotes)?|units?|sources?|data sources?|notes?|n\\.?b\\.?|footnotes?|copyright|©|last updated|updated|downloaded|retrieved|generated|disclaimer|method(?:ology)?|contact|license|licence|more information|data from [a-z]+(?: +[a-z]+)*',
  '注|注释|备注|附注|说明|来源|资料来源|数据来源|资料出处|数据说明|单位|单位说明|制表|更新时间|最后更新',
  'quelle|anmerkung|hinweis|fuente|notas?|unidad(?:es)?|unités?|kilde|fonte',
]
const BEGINNING = new RegExp(
  `^[\\s(（\\[*※†]*(?:${BEGINNINGS.join('|')})\\s*(?:\\d+\\s*)?(?:[)）\\]]\\s*)?[:：.。]`,
  'i',
)
/** The mark of a footnote, or the end of a table: 1) …, [a] …, * …, ※ …, † …, © …. */
const MARKED = /^\s*(?:\(?[\da-z]{1,2}[).]|\[[\da-z]{1,2}\]|[*※†‡©]+)\s*\S{2,}/i
/** What a line says of all numbers above it: All figures in £. */
const OF_ALL = /^(?:all\s)?(?:figures|values|amounts|numbers|prices)\s.*\b(?:in|are)\s/i
/** How UN data begins its footnotes, each of which has a line of a number and a text. */
const LISTED = /^(?:footnote(?:seq)?(?:id)?|\d{1,3})$/i
/** A text without a mark that is too long for the name of a row. */
const SENTENCE = /^\S+(?:\s+\S+){6,}|^\D+(?:\s\S+){2,}[.:]$|^[_=*-]{3,}$|^[^\d]*\p{Script=Han}[\s\S]{24,}$/u

/** Whether a record is a note under a table of this width. A whole row, most of whose cells have something in them, is none. */
export function isNote(record: readonly string[], width: number): boolean {
  const [first = '', ...others] = record
  const filled = others.filter((cell) => cell.trim() !== '').length
  if (first.trim() === '' || (record.length === width && 2 * filled > width - 1)) return false
  if (BEGINNING.test(first)) return true
  const [second = ''] = others
  if (record.length === 2 && width > 3 && LISTED.test(first.trim())) return /\p{L}/u.test(second)
  return filled === 0 && width > 1 && [MARKED, OF_ALL, SENTENCE].some((form) => form.test(first))
}
