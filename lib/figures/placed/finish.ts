import type { Placed } from '@/lib/figures/placed/placed'
import type { Sheet } from '@/lib/figures/placed/sheet'

/** A sheet on which everything has been placed. */
export function finish({ width, y, boxes, lines, plots, texts, symbols }: Sheet): Placed {
  return { width, height: Math.ceil(y), boxes, lines, plots, texts, symbols }
}
