import { z } from 'zod'
import { TABLES } from '@/lib/dossier/schema'
import { isoDate, textForm, webAddress } from '@/lib/dossier/text-form'

/** A data set of somebody else’s that is published with ours, and what its licence asks to be said. */
export const creditEntry = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: webAddress,
  url: webAddress,
  exported: isoDate,
  file: z.enum(Object.values(TABLES).map(({ file }) => file)),
  note: textForm,
})
export type Credit = z.infer<typeof creditEntry>
