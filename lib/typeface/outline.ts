import type { Font, Glyph } from 'fontkit'
import { spacingBetween } from '@/lib/typeface/chinese-spacing'
import { type Face, fontOf } from '@/lib/typeface/font-files'

/** How a line of text is set. */
export interface TypeSetting {
  readonly face: Face
  readonly weight: number
  /** In the unit of the picture. */
  readonly size: number
}

/** A line of text as shapes: what it looks like no longer depends on the fonts of whoever looks. */
export interface Outline {
  /** Each glyph with its place on the baseline, in the unit of the picture. */
  readonly glyphs: readonly { readonly id: string; readonly x: number; readonly scale: number }[]
  readonly width: number
}

/** Sets texts, and keeps the shape of every glyph that it used once. */
export interface Outliner {
  readonly set: (text: string, setting: TypeSetting) => Outline
  /** Path data of the glyphs by id, in thousandths of an em whatever their font, counted upwards from the baseline. */
  readonly shapes: ReadonlyMap<string, string>
}

/** The weights in which pictures set text: regular and semibold. */
const REGULAR = 400
const SEMIBOLD = 600

/** Signs that Chinese sets as wide as its characters and Latin does not. */
const SHARED_SIGNS = /[“”‘’…—·]/

/** Fonts count in units of their own, some 1000 to the em and some 2048: shapes of all are kept in these. */
const EM = 1000

/** Width of a character that no font has, in ems. */
const MISSING = 0.25

/**
 * Makes ready to set any text of the given characters. `chinese` says whose form the signs take that both scripts have.
 * A character that no font has leaves a gap; a test holds the words of every picture to the fonts.
 */
export async function outlinerFor(characters: Iterable<string>, chinese: boolean): Promise<Outliner> {
  const fonts = new Map<string, Font | null>()
  for (const character of new Set([...characters, ' '])) {
    for (const face of ['sans', 'serif'] as const) {
      for (const weight of [REGULAR, SEMIBOLD]) {
        const font = await fontOf(character, face, weight, chinese && SHARED_SIGNS.test(character))
        fonts.set(`${face} ${weight} ${character}`, font)
      }
    }
  }
  const shapes = new Map<string, string>()
  const ids = new Map<Font, Map<number, string>>()
  const idOf = (font: Font, glyph: Glyph): string => {
    const known = ids.get(font) ?? new Map<number, string>()
    ids.set(font, known)
    const id = known.get(glyph.id) ?? `g${shapes.size.toString(36)}`
    if (!known.has(glyph.id)) shapes.set(id, pathData(glyph.path.commands, EM / font.unitsPerEm))
    known.set(glyph.id, id)
    return id
  }
  const set = (text: string, { face, weight, size }: TypeSetting): Outline => {
    const nearest = weight > (REGULAR + SEMIBOLD) / 2 ? SEMIBOLD : REGULAR
    const fontFor = (character: string) => fonts.get(`${face} ${nearest} ${character}`) ?? null
    const glyphs: { id: string; x: number; scale: number }[] = []
    let x = 0
    let before = ''
    for (const { font, run } of runsOf(text, fontFor)) {
      if (font === null) {
        x += [...run].length * size * MISSING
        before = run.at(-1) ?? before
        continue
      }
      const advance = size / font.unitsPerEm
      const { glyphs: shaped, positions } = font.layout(run)
      shaped.forEach((glyph, index) => {
        const position = positions[index]
        const character = String.fromCodePoint(...glyph.codePoints)
        if (chinese) x += spacingBetween(before, character) * size
        before = character
        if (glyph.path.commands.length > 0)
          glyphs.push({ id: idOf(font, glyph), x: x + (position?.xOffset ?? 0) * advance, scale: size / EM })
        x += (position?.xAdvance ?? glyph.advanceWidth) * advance
      })
    }
    return { glyphs, width: x }
  }
  return { set, shapes }
}

function runsOf(text: string, fontFor: (character: string) => Font | null) {
  const runs: { font: Font | null; run: string }[] = []
  for (const character of text) {
    const font = fontFor(character)
    const last = runs.at(-1)
    if (last !== undefined && last.font === font) last.run += character
    else runs.push({ font, run: character })
  }
  return runs
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

function pathData(
  commands: readonly { readonly command: string; readonly args: readonly number[] }[],
  scale: number,
): string {
  return commands
    .map(
      ({ command, args }) => `${LETTERS[command] ?? ''}${args.map((n) => Math.round(n * scale)).join(' ')}`,
    )
    .join('')
}
