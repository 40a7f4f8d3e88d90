/** So many rows are read of a file; what follows is left, and the page says so. */
export const ROW_LIMIT = 1_000_000

/** Rows times columns of values: more numbers would not fit into the memory of a browser. */
export const NUMBER_LIMIT = 2_000_000

/** Rows times columns of a sheet that is read as a whole; the page refuses more and says so. */
export const CELL_LIMIT = 50_000_000

/** Longer cells are not numbers; and reading one of a million characters would take as long as a whole file. */
export const LONGEST_NUMBER = 1000

/** What follows in a header says nothing of its column. */
export const LONGEST_HEADER = 200

/** So many of the cells or rows that are looked at must be of a kind for all to be taken for it: most, surely most, nearly all. */
export const MOSTLY = 0.6
export const SURELY = 0.8
export const NEARLY_ALL = 0.9

/** So many first cells of a column show what it holds, and so many, from all over it, how they are written. */
export const CELLS_LOOKED_AT = 200
export const COLUMN_LOOKED_AT = 2000

/** Rows are asked for by so many. */
export const PAGE = 60

/** A site of more claims than this is a database, and its pages would take hours to build. */
export const MOST_EXPORTED = 2000

/** So many charts are proposed at first, and with each further asking: more would bury the table. */
export const CHARTS = 4

/** A table of no more numbers is seen at a glance. */
export const GLANCE = 20
