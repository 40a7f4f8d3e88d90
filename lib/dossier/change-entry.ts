import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/id-form'
import { MEMBER_TEXTS } from '@/lib/dossier/member-words'
import { slugForm, textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

/** What a change did to the data. */
export const CHANGE_KINDS = ['added', 'corrected', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change to the data, for the changelog and the feed. */
const changeEntry = z.strictObject(
  described(MEMBER_TEXTS.change, {
    slug: slugForm,
    date: z.string().refine((date) => isIsoDate(date) && date.length === 'yyyy-mm-dd'.length, '2025-04-28'),
    /**
     * Version of the data from this change on: the first number grows when a column or an id goes away or changes its
     * meaning, the second when something is added, the third when something is put right.
     */
    version: z.string().regex(/^\d+\.\d+\.\d+$/, '1.2.0'),
    kind: z.enum(CHANGE_KINDS),
    claims: z.array(idOf('claims')).default([]),
    text: textForm,
  }),
)
export type ChangeEntry = z.infer<typeof changeEntry>

/** The form of changes.json: the newest change first. */
export const changesFile = z.strictObject({ changes: z.array(changeEntry).min(1) })
export type ChangesFile = z.infer<typeof changesFile>
