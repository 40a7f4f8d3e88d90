import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/form'
import { slugForm, textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

export const CHANGE_KINDS = ['added', 'corrected', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change to the data, for the changelog and the feed. */
const changeEntry = z.strictObject({
  slug: described(slugForm, 'id of the change'),
  date: described(
    z.string().refine((date) => isIsoDate(date) && date.length === 'yyyy-mm-dd'.length, '2025-04-28'),
    'day of publication',
  ),
  /**
   * Version of the data from this change on: the first number grows when a column or an id goes away or changes its
   * meaning, the second when something is added, the third when something is put right.
   */
  version: described(z.string().regex(/^\d+\.\d+\.\d+$/, '1.2.0'), 'version from then on'),
  kind: described(z.enum(CHANGE_KINDS), 'added, corrected or removed'),
  claims: described(z.array(idOf('claims')).default([]), 'the claims; empty when it concerns the whole'),
  text: described(textForm, 'what was changed'),
})
export type ChangeEntry = z.infer<typeof changeEntry>

/** The form of changes.json: the newest change first. */
export const changesFile = z.strictObject({ changes: z.array(changeEntry).min(1) })
