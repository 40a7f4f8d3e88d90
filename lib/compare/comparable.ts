import type { Status } from '@/lib/dossier/statuses'
import type { Family, Relation } from '@/lib/dossier/vocabulary'
import type { Quantity } from '@/lib/quantity/quantity'

/** A claim, or a source's number for it, as the Compare page needs it in one language. */
export interface Comparable {
  readonly id: string
  readonly source: 'claim' | 'evidence'
  /** The claim itself, or the one that the source speaks to. */
  readonly claim: string
  readonly subject: string
  readonly family: Family
  /** Null for a row of an opened file that names none of ours. */
  readonly topic: string | null
  readonly topicName: string
  /** What is measured: the claim's metric, and that of the claim for a source that speaks of the same; null when not known. */
  readonly metric: string | null
  /** How a source relates to its claim; null for a claim. */
  readonly relation: Relation | null
  /** Of a claim that was assessed; null of all else. */
  readonly status: Status | null
  /** Whether it is a weak source. */
  readonly weak: boolean
  /** The subject's name, or the publisher's. */
  readonly name: string
  /** Of a source's number for a claim: the name of the subject. */
  readonly of?: string
  /** Which it is of several numbers that one publisher gives for one claim, as charts call it. */
  readonly which?: string
  readonly statement: string
  readonly written: string
  readonly quantity: Quantity
  /** What is counted, in the words of a file, where the site has no unit for it; empty where the file has no word either. */
  readonly counted?: string
  /** The source's own words, their language, and where they are. */
  readonly quote: string
  readonly lang: string
  readonly where: string
  /** The source's address; empty for a claim. */
  readonly url: string
}
