import sharp from 'sharp'

/** Pixels for each unit of the picture: sharp on slides and dense screens. */
export const RESOLUTION = 2

const POINTS_PER_INCH = 72

/** The most pixels that the library draws in a row, a column and a picture. */
const MOST_PIXELS = 32_767
const MOST_AREA = 0x3fff ** 2

/**
 * A stand-alone SVG as PNG, `scale` pixels to its unit, or as many as a very long picture has room for. Throws when it
 * cannot be drawn.
 */
export async function pngOf(svg: string, scale = RESOLUTION): Promise<Uint8Array<ArrayBuffer>> {
  const [, width = '1', height = '1'] = /<svg [^>]*?\swidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const [w, h] = [Number(width), Number(height)]
  const fitting = Math.min(scale, MOST_PIXELS / Math.max(w, h), Math.sqrt(MOST_AREA / (w * h)))
  const density = fitting < scale ? Math.floor(POINTS_PER_INCH * fitting) : POINTS_PER_INCH * scale
  const png = await sharp(new TextEncoder().encode(svg), { density })
    .png({ compressionLevel: 9, palette: true, quality: 95 })
    .toBuffer()
  return new Uint8Array(png)
}
