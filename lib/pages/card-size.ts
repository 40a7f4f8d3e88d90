/** Size in pixels of the picture of a page where a link to it is shared: the form that all networks take. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
