import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lazy } from '@/lib/lazy'

/** A font that the pictures of the site are drawn in. */
interface Font {
  /** The family, as lib/exports/faces.ts names it. */
  readonly name: string
  readonly weight: 400 | 600
  readonly data: Buffer
}

type FontFile = readonly [name: string, weight: Font['weight'], file: string]

const LATIN: readonly FontFile[] = [
  ['Inter', 400, 'inter/400Regular/Inter_400Regular.ttf'],
  ['Inter', 600, 'inter/600SemiBold/Inter_600SemiBold.ttf'],
  ['Source Serif 4', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
]

const ALL: readonly FontFile[] = [
  ...LATIN,
  ['Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  ['Noto Sans SC', 600, 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'],
  ['Noto Serif SC', 600, 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'],
]

/** The fonts that a text needs; those of Chinese are large, and are read only where there is some. */
export function fontsFor(text: string): Font[] {
  return hasChinese(text) ? allFonts() : latinFonts()
}

const allFonts = lazy(() => ALL.map(read))
const latinFonts = lazy(() => LATIN.map(read))

const DRAWN = ['Common', 'Latin', 'Greek', 'Cyrillic', 'Han', 'Hiragana', 'Katakana', 'Bopomofo']
const SCRIPTS_DRAWN = DRAWN.map((script) => `\\p{Script=${script}}`).join('')
const UNDRAWN = new RegExp(`(?![${SCRIPTS_DRAWN}])\\p{L}|[\\u{1f000}-\\u{1ffff}]`, 'gu')

/** Letters and pictures that no font has, each once: there is a box for each in a PNG. `undrawn('M6 שם')` is `['ש', 'ם']`. */
export function undrawn(text: string): string[] {
  return [...new Set(text.match(UNDRAWN))]
}

/** Whether a text has Chinese or Japanese characters, or signs that are set as wide as them. */
function hasChinese(text: string): boolean {
  return /[\u2e80-\uffef]/.test(text)
}

function read([name, weight, file]: FontFile): Font {
  const data = readFileSync(path.join(process.cwd(), 'node_modules/@expo-google-fonts', file))
  return { name, weight, data }
}
