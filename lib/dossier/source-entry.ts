import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { TABLES } from '@/lib/dossier/schema'
import { isoDate, textForm, webAddress } from '@/lib/dossier/text-form'

const section = z.strictObject({
  section: described(z.int().min(1), 'number of the section'),
  title: described(textForm, 'its title'),
  paragraphs: described(z.array(textForm).min(1), 'a line in our words for each paragraph'),
})

/** A data set of somebody else’s that is published with ours, and what its licence asks to be said. */
const creditEntry = z.strictObject({
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

/** The form of source.json: the article’s citation, its outline, and the data sets published beside it. */
export const sourceFile = z.strictObject({
  title: described(textForm, 'title of the article'),
  series: described(textForm, 'series'),
  author: described(textForm, 'author'),
  publisher: described(textForm, 'publisher of the article'),
  newspaperSection: described(textForm, 'section of the newspaper'),
  language: described(
    z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'zh-Hans'),
    'language tag',
  ),
  published: described(isoDate, 'date of publication, of reduced precision'),
  publishedHow: described(textForm, 'how the date is known'),
  textState: described(textForm, 'state of the text that was used'),
  headline: described(textForm, 'the answer that heads the dashboard'),
  standfirst: described(textForm.optional(), 'the reason for the headline'),
  archived: described(webAddress.optional(), 'address of an archived copy of the article'),
  keywords: described(z.array(z.string().min(1)), 'keywords'),
  method: described(
    z.strictObject({ rows: textForm, names: textForm, limits: z.array(textForm) }),
    'what the Method page adds for this article',
  ),
  sections: z.array(section).min(1),
  corrections: described(
    z.url({ protocol: /^(https|mailto)$/, error: 'mailto:desk@example.org' }).optional(),
    'where errors are reported: a mailto: or https address',
  ),
  credits: described(z.array(creditEntry), 'data sets of others and their licences'),
})
/** The article as a source: its citation, what is known of its date, and its outline in our own words. */
export type Source = z.infer<typeof sourceFile>
