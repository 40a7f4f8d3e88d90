import type { ReactElement } from 'react'
import { outlinedMarkup } from '@/components/file/outlined-markup'
import { inTheme, type Theme } from '@/lib/exports/theme-colours'
import type { Outliner } from '@/lib/typeface/outline'

/** Width of the outline of words that stand over lines and dots, as the style sheet has it. */
const HALO = 3

/**
 * An SVG element as a file that looks the same on any machine: texts as outlines, colours written out. What the texts say
 * must stand in the element’s title and description. The outliner must be ready for all of its characters.
 */
export function standAlone(element: ReactElement, outliner: Outliner, theme: Theme): string {
  const markup = outlinedMarkup(element, (props) => outlined(props, outliner))
  const shapes = [...outliner.shapes].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('')
  const start = markup.indexOf('>') + 1
  const whole = `${markup.slice(0, start)}<defs>${shapes}</defs>${markup.slice(start)}`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inTheme(whole, theme)}\n`
}

function textOf(children: unknown): string {
  if (Array.isArray(children)) return children.map(textOf).join('')
  return typeof children === 'string' || typeof children === 'number' ? String(children) : ''
}

/** A `<text>` as its glyphs: with a halo, once to stand behind and once to be read, as not every viewer paints strokes first. */
function outlined(props: Readonly<Record<string, unknown>>, outliner: Outliner): string {
  const { glyphs, width } = outliner.set(textOf(props.children), {
    face: props.fontFamily === 'serif' ? 'serif' : 'sans',
    weight: Number(props.fontWeight ?? 400),
    size: Number(props.fontSize),
  })
  const [first] = glyphs
  if (first === undefined) return ''
  const share = props.textAnchor === 'middle' ? 0.5 : props.textAnchor === 'end' ? 1 : 0
  const { scale } = first
  const uses = glyphs.map(({ id, x }) => `<use href="#${id}" x="${Math.round(x / scale)}"/>`).join('')
  const left = round(Number(props.x) - width * share, 2)
  const place = `transform="translate(${left} ${round(Number(props.y), 2)}) scale(${round(scale, 5)} ${-round(scale, 5)})"`
  const halo =
    props.className === 'halo'
      ? `<g ${place} fill="none" stroke="var(--paper)" stroke-width="${round(HALO / scale, 0)}" stroke-linejoin="round">${uses}</g>`
      : ''
  return `${halo}<g ${place} fill="${String(props.fill)}">${uses}</g>`
}

function round(n: number, places: number): number {
  return Number(n.toFixed(places))
}
