/** Signs that a comma-separated file may have instead of commas. A full-width comma is text. */
export const DELIMITERS = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]
