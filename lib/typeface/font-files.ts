import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import { inRanges, parseRanges } from '@/lib/typeface/ranges'

/** The faces of pictures that leave the site: the sans of all text, the serif of titles. */
export type Face = 'sans' | 'serif'

/** Packages of a face, in the order in which a character is looked for: Latin letters first, then Chinese. */
const PACKAGES: Readonly<Record<Face, readonly [latin: string, chinese: string]>> = {
  sans: ['inter', 'noto-sans-sc'],
  serif: ['source-serif-4', 'noto-serif-sc'],
}

const FOLDER = path.join(process.cwd(), 'node_modules', '@fontsource-variable')

/** Kept for the whole build: unpacking a font takes longer than setting a page with it. */
const fonts = new Map<string, Promise<Font>>()
const found = new Map<string, Font | null>()
/** The unpacker has one memory for all that it does: one font after another. */
let last: Promise<unknown> = Promise.resolve()
const subsets = new Map<string, ReturnType<typeof readSubsets>>()

/**
 * The font that draws a character in a face at a weight (100 to 900), or null when no file has it. `chineseFirst` takes
 * signs that both scripts have, such as quotation marks, from the Chinese font. Throws when the font packages are not installed.
 */
export async function fontOf(
  character: string,
  face: Face,
  weight: number,
  chineseFirst: boolean,
): Promise<Font | null> {
  const key = `${face} ${weight} ${chineseFirst} ${character}`
  const known = found.get(key)
  if (known !== undefined) return known
  const font = await search(character.codePointAt(0) ?? 0, face, weight, chineseFirst)
  found.set(key, font)
  return font
}

async function search(codePoint: number, face: Face, weight: number, chineseFirst: boolean) {
  const packages = chineseFirst ? PACKAGES[face].toReversed() : PACKAGES[face]
  for (const name of packages) {
    const subset = subsetsOf(name).find(({ ranges }) => inRanges(ranges, codePoint))
    if (subset === undefined) continue
    const font = await variation(name, subset.file, weight)
    if (font.hasGlyphForCodePoint(codePoint)) return font
  }
  return null
}

function subsetsOf(name: string) {
  const known = subsets.get(name) ?? readSubsets(name)
  subsets.set(name, known)
  return known
}

function readSubsets(name: string) {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(path.join(FOLDER, name, 'unicode.json'), 'utf8'),
  )
  return Object.entries(ranges).map(([subset, text]) => ({
    file: `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: parseRanges(text),
  }))
}

/** Fonts of the web are packed; only unpacked can a weight be chosen. */
function variation(name: string, file: string, weight: number): Promise<Font> {
  const key = `${file} ${weight}`
  const known = fonts.get(key)
  if (known !== undefined) return known
  const loading = last.then(() => unpack(path.join(FOLDER, name, 'files', file), weight))
  last = loading
  fonts.set(key, loading)
  return loading
}

async function unpack(file: string, weight: number): Promise<Font> {
  const font = create(Buffer.from(await decompress(readFileSync(file))))
  if (!('getVariation' in font)) throw new Error(`${file} is a collection of fonts and not one font`)
  return font.getVariation({ wght: weight })
}
