import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

/** What a change did to the data. */
export const CHANGE_KINDS = ['added', 'corrected', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change to the data, for the changelog and the feed. */
const changeEntry = z.strictObject({
  slug: described(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), { zh: '代号', en: 'id of the change' }),
  date: described(
    z.string().refine((date) => isIsoDate(date) && date.length === 'yyyy-mm-dd'.length),
    { zh: '发布日期', en: 'day of publication' },
  ),
  /**
   * Version of the data from this change on: the first number grows when a column or an id goes away or changes its
   * meaning, the second when something is added, the third when something is put right.
   */
  version: described(z.string().regex(/^\d+\.\d+\.\d+$/), { zh: '从此的版本号', en: 'version from then on' }),
  kind: described(z.enum(CHANGE_KINDS), { zh: '增补、更正或删除', en: 'added, corrected or removed' }),
  claims: described(z.array(z.string()).default([]), {
    zh: '涉及的论断；空表示全部',
    en: 'the claims; empty when it concerns the whole',
  }),
  text: described(textForm, { zh: '改了什么', en: 'what was changed' }),
})
export type ChangeEntry = z.infer<typeof changeEntry>

/** The form of changes.json: the newest change first. */
export const changesFile = z.strictObject({ changes: z.array(changeEntry).min(1) })
export type ChangesFile = z.infer<typeof changesFile>
