import { type Area, boxAround } from '@/lib/charts/layout/area'
import { type Canvas, inOneLine, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM, type LayoutText } from '@/lib/charts/layout/layout'
import { type Label, leadsTo, placeLabels } from '@/lib/charts/layout/place-labels'
import { type Datum, isOutline } from '@/lib/charts/series/datum'
import { LOCALES, type Locale, type Text } from '@/lib/locale'

/** Between a name and its dot, and between a label and its mark. */
const OFFSET = { beside: 8, mark: 12 } as const
const HEIGHT = 16
/** What a mark or a dot with a colour keeps free beside it, and above and below: a name there would seem to be its own. */
const SPARE = { wide: 28, phone: 12, down: 11 } as const

/** A point that is to be named, with what it is called in each language. */
export interface NamedPoint extends Pick<Label, 'x' | 'y' | 'kind'> {
  readonly text: (locale: Locale) => string
  readonly tone: LayoutText['tone']
}

/**
 * Names points, those that must have a name first. Each has the place that its longest name in any language needs, so that every
 * language names the same points.
 */
export function putNames(
  canvas: Canvas,
  points: readonly NamedPoint[],
  { area, taken, border }: { readonly area: Area; readonly taken: readonly Area[]; border: number | null },
): void {
  const bold = ({ kind }: NamedPoint) => kind !== 'beside'
  const labels = points.map((point): Label => {
    const widths = LOCALES.map((each) => textWidth(point.text(each), 'note', bold(point)))
    const offset = bold(point) ? OFFSET.mark : OFFSET.beside
    return { ...point, width: Math.max(...widths), height: HEIGHT, offset }
  })
  const around = {
    within: { ...area, top: area.top - HEIGHT, right: canvas.width },
    dots: canvas.background,
    obstacles: [...taken, ...dotsToSpare(canvas)],
    border,
  }
  placeLabels(labels, around).forEach((place, index) => {
    const [point, label] = [points[index], labels[index]]
    if (place === null || point === undefined || label === undefined) return
    const isLeft = place.side === 'left'
    const end = leadsTo(label, place)
    if (place.y !== point.y && point.kind !== 'beside')
      canvas.line([point.x, point.y], [end.x + (isLeft ? 2 : -2), end.y], 'ink')
    canvas.put(
      isLeft ? place.area.right : place.area.left,
      place.y + 4.5,
      point.text(canvas.locale),
      'note',
      {
        tone: point.tone,
        bold: bold(point),
        anchor: isLeft ? 'end' : 'start',
      },
    )
  })
}

/** Around marks and dots that have their own words. */
function dotsToSpare({ background, marks, width }: Canvas): Area[] {
  const across = width < BESIDE_FROM ? SPARE.phone : SPARE.wide
  return [
    ...background.flatMap((dot) =>
      dot.look === 'faint' && !dot.unsure
        ? []
        : [/faint|strong/.test(dot.look) ? boxAround(dot, 6, 3) : boxAround(dot, across, SPARE.down)],
    ),
    ...marks.map((mark) => boxAround(mark, across, SPARE.down)),
  ]
}

/** A name and a number in one line, the name shortened where it does not fit; the mark of a source needs no name. */
export function markName(name: Text, { written, form }: Datum, room: number): NamedPoint['text'] {
  return (locale) => {
    const number = written[locale]
    if (isOutline(form) && textWidth(`${name[locale]} ${number}`, 'note', true) > room)
      return inOneLine(number, room, 'note', true)
    const forName = Math.max(0, room - textWidth(` ${number}`, 'note', true))
    return inOneLine(`${inOneLine(name[locale], forName, 'note', true)} ${number}`, room, 'note', true)
  }
}
