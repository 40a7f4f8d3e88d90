import type { ReactElement } from 'react'
import { StandingShape } from '@/components/claim/standing-mark'
import { Fades } from '@/components/figure/marks/fades'
import { PictureBody } from '@/components/figure/picture/picture'
import { type LineStyle, Lines, linesOf } from '@/components/file/lines'
import type { Placed } from '@/lib/figures/placed/placed'
import type { Card } from '@/lib/pages/pages'
import { CARD_SIZE } from '@/lib/publish/card-size'
import type { Outliner } from '@/lib/typeface/outline'

const MARGIN = 64
const ROOM = CARD_SIZE.width - 2 * MARGIN
const KICKER: LineStyle = { face: 'sans', size: 28, line: 38, weight: 400 }
const WRITTEN: LineStyle = { face: 'serif', size: 104, line: 124, weight: 600 }
const TITLE: LineStyle = { face: 'serif', size: 58, line: 72, weight: 600 }
const STATEMENT: LineStyle = { face: 'serif', size: 40, line: 54, weight: 600 }
const TEXT: LineStyle = { face: 'sans', size: 28, line: 40, weight: 400 }
const FOOT: LineStyle = { face: 'sans', size: 24, line: 32, weight: 600 }
/** Below this the words of a list could not be read in a preview: then its foot is cut off rather than all made smaller. */
const LEAST_SCALE = 1.25
const FOOT_TOP = CARD_SIZE.height - MARGIN - 24

interface CardSheetProps {
  readonly card: Card
  /** The figure of a figure’s page, laid out. */
  readonly placed: Placed | null
  readonly site: string
  readonly outliner: Outliner
}

/** The picture of a page where a link to it is shared. */
export function CardSheet({ card, placed, site, outliner }: CardSheetProps): ReactElement {
  const { width, height } = CARD_SIZE
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{card.title}</title>
      <Fades />
      <rect width={width} height={height} fill="var(--paper)" />
      {placed === null ? (
        <Words card={card} outliner={outliner} />
      ) : (
        <Shown card={card} placed={placed} outliner={outliner} />
      )}
      <rect y={FOOT_TOP - 22} width={width} height={height} fill="var(--paper)" />
      <rect x={MARGIN} y={FOOT_TOP - 14} width={ROOM} height="2" fill="var(--ink)" />
      <Lines lines={[site]} x={MARGIN} top={FOOT_TOP} style={FOOT} fill="var(--ink)" />
    </svg>
  )
}

interface PartProps {
  readonly card: Card
  readonly outliner: Outliner
}

function Words({ card, outliner }: PartProps): ReactElement {
  const style = card.written === null ? TITLE : STATEMENT
  const written = card.written === null ? [] : linesOf(card.written, ROOM, WRITTEN, outliner)
  const titles = linesOf(card.title, ROOM, style, outliner)
  const writtenTop = MARGIN + KICKER.line + 10
  const titleTop = writtenTop + written.length * WRITTEN.line + 6
  const textTop = titleTop + titles.length * style.line + 22
  const indent = card.standing === null ? 0 : 44
  const most = Math.max(0, Math.floor((FOOT_TOP - 24 - textTop) / TEXT.line))
  const texts = shortened(linesOf(card.text, ROOM - indent, TEXT, outliner), most)
  return (
    <>
      <Lines
        lines={linesOf(card.kicker, ROOM, KICKER, outliner).slice(0, 1)}
        x={MARGIN}
        top={MARGIN - 10}
        style={KICKER}
        fill="var(--ink-2)"
      />
      <Lines lines={written} x={MARGIN} top={writtenTop} style={WRITTEN} fill="var(--ink)" />
      <Lines lines={titles} x={MARGIN} top={titleTop} style={style} fill="var(--ink)" />
      {card.standing !== null && (
        <g transform={`translate(${MARGIN} ${textTop + 4}) scale(1.9)`}>
          <StandingShape standing={card.standing} />
        </g>
      )}
      <Lines lines={texts} x={MARGIN + indent} top={textTop} style={TEXT} fill="var(--ink-2)" />
    </>
  )
}

function Shown({ card, placed, outliner }: PartProps & { readonly placed: Placed }): ReactElement {
  const titles = linesOf(card.title, ROOM, STATEMENT, outliner)
  const kickers = shortened(linesOf(card.kicker, ROOM, KICKER, outliner), 1)
  const kickerTop = MARGIN - 20 + titles.length * STATEMENT.line
  const top = kickerTop + KICKER.line + 18
  const room = FOOT_TOP - 30 - top
  const fit = Math.min(room / placed.height, ROOM / placed.width)
  const field = placed.plots.some((plot) => plot.field.length > 0)
  const scale = field ? fit : Math.max(fit, LEAST_SCALE)
  return (
    <>
      <Lines lines={titles} x={MARGIN} top={MARGIN - 22} style={STATEMENT} fill="var(--ink)" />
      <Lines lines={kickers} x={MARGIN} top={kickerTop} style={KICKER} fill="var(--ink-2)" />
      <g transform={`translate(${MARGIN} ${top}) scale(${scale.toFixed(3)})`}>
        <PictureBody placed={placed} />
      </g>
    </>
  )
}

/** At most so many lines; what is left out is owned to. */
function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return kept.map((line, index) =>
    index === most - 1 ? `${line.replace(/[\s，。；、,.;:：]+$/u, '')} …` : line,
  )
}
