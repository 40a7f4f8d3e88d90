/** So many rows are read of a file; what follows is left, and the page says so. */
export const ROW_LIMIT = 1_000_000

/** Rows are asked for by so many. */
export const PAGE = 60
