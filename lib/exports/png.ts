import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import sharp from 'sharp'
import { fontsFor } from '@/lib/exports/fonts'
import { lazy } from '@/lib/lazy'

/** Pixels for each unit of a chart: sharp on slides and dense screens. */
export const RESOLUTION = 2

/** The most pixels that common viewers show in a column. */
const MOST_PIXELS = 32_000

/** A sign that no font has, too small to be seen, and one that is none: it parts letters that a font would draw as one. */
const IN_NO_FONT = '<tspan font-size="0.01">\u{10fffd}</tspan>'
const APART = '\u200c'

/**
 * An SVG each of whose words keeps its own face. The renderer sets all of a line in the first font that has every sign of it,
 * and Chinese fonts have Latin letters too; sign by sign it looks only while both fonts draw as many shapes.
 */
function withOwnFaces(svg: string): string {
  return svg
    .replaceAll(/>[^<]+</g, (words) => words.replaceAll(/f(?=[fil])/g, `f${APART}`))
    .replaceAll('</text>', `${IN_NO_FONT}</text>`)
}

const ready = lazy(async () => {
  try {
    await initWasm(readFile(path.join(process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm')))
  } catch (error) {
    // Next makes copies of this module, which share the library.
    if (!String(error).includes('Already initialized')) throw error
  }
})

/**
 * An SVG as PNG, `scale` pixels to its unit, or as many as a very long picture has room for. Its text is drawn in the fonts
 * of lib/exports/fonts.ts, whatever the machine has. Throws when it is not an SVG.
 */
export async function pngOf(svg: string, scale = RESOLUTION): Promise<Uint8Array<ArrayBuffer>> {
  await ready()
  const [, height = '1'] = /<svg [^>]*?\sheight="([\d.]+)"/.exec(svg) ?? []
  const drawing = new Resvg(withOwnFaces(svg), {
    fitTo: { mode: 'zoom', value: Math.min(scale, MOST_PIXELS / Number(height)) },
    font: { loadSystemFonts: false, fontBuffers: fontsFor(svg).map(({ data }) => data) },
  })
  const image = drawing.render()
  // The few colours of a picture need a third of the bytes as a palette.
  const png = await sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .png({ compressionLevel: 9, palette: true, effort: 1, dither: 0 })
    .toBuffer()
  image.free()
  drawing.free()
  return new Uint8Array(png)
}
