/** The kinds of pages and places that a search finds, in the order of their groups. */
export const DOCUMENT_KINDS = [
  'page',
  'topic',
  'claim',
  'subject',
  'chart',
  'finding',
  'source',
  'method',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Something that a search can find: a page, or a place on one. */
export interface SearchDocument {
  readonly kind: DocumentKind
  readonly id: string
  /** What it is called, and one line about it, in the reader's language. */
  readonly title: string
  readonly line: string
  /** Its address below the base path. */
  readonly path: `/${string}`
  /** What it is called in both languages, and what else a reader may call it. */
  readonly name: string
  /** Everything else under which it is found, in both languages. */
  readonly text: string
}
