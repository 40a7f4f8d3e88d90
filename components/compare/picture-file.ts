import { wrap } from '@/lib/charts/layout/measure'
import type { Locale } from '@/lib/locale'

const MARGIN = 24
const TITLE = { size: 20, line: 28 }
const NOTE = { size: 13, line: 20 }
/** Faces that a system has: those of the page do not come along with a file, and lines measured in them would run over its edge. */
const FACES = 'Helvetica, Arial, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'
/** The part of the room that lines may fill, since another system may have a wider face. */
const SURE = 0.94
/** Twice the size in points: sharp on slides and dense screens. */
const RESOLUTION = 2

/** What a style sheet gives to the elements of a picture, and a file must bring along. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'stop-color',
  'stop-opacity',
] as const

const NAMESPACE = 'http://www.w3.org/2000/svg'

export interface PictureFileOptions {
  /** Where the picture stands; of several widths the one that is shown is taken. */
  readonly box: ParentNode
  readonly form: 'svg' | 'png'
  readonly title: string
  /** Lines below the picture: what is said of it, and whose figures they are. */
  readonly below: readonly string[]
  /** What brings the picture back, written last. */
  readonly address: string
  readonly locale: Locale
}

/**
 * The picture that a box shows, as a file that stands for itself: colours and gradients written out, title above,
 * sentences, cautions, source and address below. Throws when no picture is shown or the browser cannot draw it.
 */
export async function pictureFile({
  box,
  form,
  title,
  below,
  address,
  locale,
}: PictureFileOptions): Promise<Blob> {
  const shown = [...box.querySelectorAll<SVGSVGElement>('.view > svg.picture')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  )
  if (shown === undefined) throw new Error('No picture is shown')
  const { text, width, height } = standAlone(shown, title, below, address, locale)
  if (form === 'svg') return new Blob([text], { type: 'image/svg+xml' })
  return toPng(text, width, height)
}

function standAlone(
  shown: SVGSVGElement,
  title: string,
  below: readonly string[],
  address: string,
  locale: Locale,
) {
  const { width: w, height: h } = shown.viewBox.baseVal
  const width = w + 2 * MARGIN
  const ink = getComputedStyle(shown).getPropertyValue('--ink')
  const paper = getComputedStyle(shown).getPropertyValue('--paper')
  const room = (width - 2 * MARGIN) * SURE
  const measure = measuring()
  const titles = wrap(title, room, TITLE.size, true, measure)
  const notes = [
    ...below.flatMap((line) => wrap(line, room, NOTE.size, false, measure)),
    ...wrapAddress(address, room, NOTE.size, measure),
  ]
  const top = MARGIN + titles.length * TITLE.line + 8
  const height = top + h + 16 + notes.length * NOTE.line + MARGIN

  const file = document.createElementNS(NAMESPACE, 'svg')
  const set = (element: Element, values: Readonly<Record<string, string | number>>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value))
  }
  const add = (parent: Element, name: string, values: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS(NAMESPACE, name)
    set(element, values)
    parent.append(element)
    return element
  }
  set(file, { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
  set(file, { 'font-family': FACES, 'aria-label': shown.getAttribute('aria-label') ?? title, lang: locale })
  add(file, 'rect', { width, height, fill: paper })
  const fades = document.querySelector('.fades defs')
  if (fades !== null) file.append(painted(fades))
  titles.forEach((line, index) => {
    const y = MARGIN + TITLE.size + index * TITLE.line
    add(file, 'text', { x: MARGIN, y, fill: ink, 'font-size': TITLE.size, 'font-weight': 600 }).textContent =
      line
  })
  const picture = add(file, 'g', { transform: `translate(${MARGIN} ${top})` })
  for (const child of shown.children) picture.append(painted(child))
  notes.forEach((line, index) => {
    const y = top + h + 16 + NOTE.size + index * NOTE.line
    add(file, 'text', { x: MARGIN, y, fill: ink, 'font-size': NOTE.size }).textContent = line
  })
  return { text: new XMLSerializer().serializeToString(file), width, height }
}

/** A copy of an element and all below it, with what the style sheets say of them written out. */
function painted(element: Element): Element {
  const copy = element.cloneNode(true) as Element
  const originals = [element, ...element.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    const target = copies[index]
    if (target === undefined) return
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property)
      if (value !== '') target.setAttribute(property, value)
    }
    target.removeAttribute('class')
  })
  return copy
}

type Measure = (text: string, size: number, bold?: boolean) => number

/** How wide the browser draws a text in the faces of a file. */
function measuring(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return () => 0
  return (text, size, bold) => {
    context.font = `${bold === true ? '600 ' : ''}${size}px ${FACES}`
    return context.measureText(text).width
  }
}

/** An address has no spaces: it breaks after its own signs. */
function wrapAddress(address: string, room: number, size: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of address.split(/(?<=[/&?,])/)) {
    if (line !== '' && measure(line + piece, size) > room) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}

async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * RESOLUTION
  canvas.height = height * RESOLUTION
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw a PNG')
  context.scale(RESOLUTION, RESOLUTION)
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('This browser cannot write a PNG')) : resolve(blob),
    )
  })
}
