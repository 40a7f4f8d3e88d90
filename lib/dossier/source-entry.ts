import { z } from 'zod'
import { isWebAddress } from '@/lib/dossier/cells'
import { described } from '@/lib/dossier/described'
import { FILE_NAMES } from '@/lib/dossier/files'
import { MEMBER_TEXTS } from '@/lib/dossier/member-words'
import { textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

const isoDate = z.string().refine(isIsoDate, '2025-04-28')
const WEB_ADDRESS = 'https://example.org/page'
const webAddress = z
  .url({ protocol: /^https?$/, abort: true, error: WEB_ADDRESS })
  .refine(isWebAddress, WEB_ADDRESS)

const section = z.strictObject(
  described(MEMBER_TEXTS.section, {
    section: z.int().min(1),
    title: textForm,
    paragraphs: z.array(textForm).min(1),
  }),
)

/** A data set of somebody else’s that is published with ours, and what its licence asks to be said. */
const credit = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: webAddress,
  url: webAddress,
  exported: isoDate,
  file: z.enum(FILE_NAMES),
  note: textForm,
})

/** The form of source.json: the article’s citation, its outline, and the data sets published beside it. */
export const sourceFile = z.strictObject(
  described(MEMBER_TEXTS.source, {
    title: textForm,
    series: textForm,
    author: textForm,
    publisher: textForm,
    newspaperSection: textForm,
    language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'zh-Hans'),
    published: isoDate,
    publishedHow: textForm,
    textState: textForm,
    headline: textForm,
    standfirst: textForm.optional(),
    archived: webAddress.optional(),
    keywords: z.array(z.string().min(1)),
    method: z.strictObject({ rows: textForm, names: textForm, limits: z.array(textForm) }),
    sections: z.array(section).min(1),
    corrections: z.url({ protocol: /^(https|mailto)$/, error: 'mailto:desk@example.org' }).optional(),
    credits: z.array(credit),
  }),
)
/** The article as a source: its citation, what is known of its date, and its outline in our own words. */
export type Source = z.infer<typeof sourceFile>
export type Credit = Source['credits'][number]
