import type { ReactNode } from 'react'
import { wholeNumbers } from '@/lib/text/whole-working'

/**
 * A Chinese date, or a number with its measure word or the first character of what it counts: 4月下旬, 2000万名,
 * 3.4个百分点; and a short name with what is in brackets after it: M6（8张卡）. The digit of a name is not a number: M6团队.
 * In English a number with what a hyphen ties to it: ten-odd; and the names of a licence and an encoding.
 */
const NUMBER_AND_MEASURE =
  /(\p{L}+-(?:odd|hours?)\b|CC BY \d[\d.]*\d|UTF-8|\d+-\p{Ll}+|[A-Za-z][A-Za-z\d.-]{0,7}（[^（）]{1,8}）|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初底])?|(?<!\p{Script=Latin}-?|[\d.])(?:第|近|超)?\d[\d.]*[%％]?(?:个百分点|(?:万亿|[万亿千百])[名人个张块项家倍元]?|\p{Script=Han}))/u

/** A text whose numbers stay whole at the end of a line, in either language. */
export function Whole({ text }: { readonly text: string }): ReactNode {
  const pieces = wholeNumbers(text).split(NUMBER_AND_MEASURE)
  if (pieces.length === 1) return pieces[0]
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
      <span key={index} className="whole">
        {piece}
      </span>
    ),
  )
}
