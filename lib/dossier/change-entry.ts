import { z } from 'zod'
import { textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

/** What a change did to the data. */
export const CHANGE_KINDS = ['added', 'corrected', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change to the data, for the changelog and the feed. */
const changeEntry = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The day on which it was published. */
  date: z.string().refine((date) => isIsoDate(date) && date.length === 'yyyy-mm-dd'.length),
  /**
   * Version of the data from this change on: the first number grows when a column or an id goes away or changes its
   * meaning, the second when something is added, the third when something is put right.
   */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  kind: z.enum(CHANGE_KINDS),
  /** Claims that it concerns; empty when it concerns the whole. */
  claims: z.array(z.string()).default([]),
  text: textForm,
})
export type ChangeEntry = z.infer<typeof changeEntry>

/** The form of changes.json: the newest change first. */
export const changesFile = z.strictObject({ changes: z.array(changeEntry).min(1) })
export type ChangesFile = z.infer<typeof changesFile>
