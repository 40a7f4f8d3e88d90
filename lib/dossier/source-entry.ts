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

const section = z.strictObject({
  section: described(z.int().min(1), MEMBER_TEXTS.section.section),
  title: described(textForm, MEMBER_TEXTS.section.title),
  paragraphs: described(z.array(textForm).min(1), MEMBER_TEXTS.section.paragraphs),
})

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
export const sourceFile = z.strictObject({
  title: described(textForm, MEMBER_TEXTS.source.title),
  series: described(textForm, MEMBER_TEXTS.source.series),
  author: described(textForm, MEMBER_TEXTS.source.author),
  publisher: described(textForm, MEMBER_TEXTS.source.publisher),
  newspaperSection: described(textForm, MEMBER_TEXTS.source.newspaperSection),
  language: described(
    z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'zh-Hans'),
    MEMBER_TEXTS.source.language,
  ),
  published: described(isoDate, MEMBER_TEXTS.source.published),
  publishedHow: described(textForm, MEMBER_TEXTS.source.publishedHow),
  textState: described(textForm, MEMBER_TEXTS.source.textState),
  headline: described(textForm, MEMBER_TEXTS.source.headline),
  standfirst: described(textForm.optional(), MEMBER_TEXTS.source.standfirst),
  archived: described(webAddress.optional(), MEMBER_TEXTS.source.archived),
  keywords: described(z.array(z.string().min(1)), MEMBER_TEXTS.source.keywords),
  method: described(
    z.strictObject({ rows: textForm, names: textForm, limits: z.array(textForm) }),
    MEMBER_TEXTS.source.method,
  ),
  sections: z.array(section).min(1),
  corrections: described(
    z.url({ protocol: /^(https|mailto)$/, error: 'mailto:desk@example.org' }).optional(),
    MEMBER_TEXTS.source.corrections,
  ),
  credits: described(z.array(credit), MEMBER_TEXTS.source.credits),
})
/** The article as a source: its citation, what is known of its date, and its outline in our own words. */
export type Source = z.infer<typeof sourceFile>
export type Credit = Source['credits'][number]
