import type { Locale } from '@/lib/locale'

/** Names of the parts of pages that are drawn once and for all. */
export type StaticName =
  | 'pictures'
  | 'in-brief'
  | 'front-findings'
  | 'finding-reasons'
  | 'finding-rests'
  | 'table'
  | 'sources'
  | 'claim-axis'
  | 'subject-axes'
  | 'comparison'
  | 'publications'
  | 'open-start'
  | 'method'
  | 'outline'
  | 'search-index'
  | 'data-files'
  | 'data-columns'
  | 'data-changes'

/** Which part of which page: all that its drawing needs to know, so that its page carries nothing else of it. */
export interface StaticPart {
  readonly name: StaticName
  /** What it is of, as its kind of part names it: a chart, a claim, a subject, a finding; empty where a page has one. */
  readonly of: string
  readonly locale: Locale
}

/** Where a part is in its page. */
export function staticId({ name, of }: StaticPart): string {
  return `${name}.${of}`
}
