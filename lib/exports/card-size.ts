/** Width and height of a sheet, in its own unit. */
export interface SheetSize {
  readonly width: number
  readonly height: number
}

/** Size in pixels of the picture of a page where a link to it is shared: the form that all networks take. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** A figure as a slide: as wide as a card and as high as screens are. */
export const SLIDE_SIZE = { width: 1200, height: 675 } as const

/** Pixels for each unit of a slide: 1920 by 1080. */
export const SLIDE_RESOLUTION = 1.6
