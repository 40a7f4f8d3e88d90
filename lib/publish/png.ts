import sharp from 'sharp'

/** Pixels for each unit of the picture: sharp on slides and dense screens. */
export const RESOLUTION = 2

const POINTS_PER_INCH = 72

/** A stand-alone SVG as PNG, `scale` pixels to its unit. Throws when it cannot be drawn. */
export async function pngOf(svg: string, scale = RESOLUTION): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(new TextEncoder().encode(svg), { density: POINTS_PER_INCH * scale })
    .png({ compressionLevel: 9, palette: true, quality: 95 })
    .toBuffer()
  return new Uint8Array(png)
}
