import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/form'
import { phraseForm, textForm } from '@/lib/dossier/text-form'
import { everywhere } from '@/lib/locale'

const NOTHING = everywhere('')

/**
 * A phrase of the article with a claim's number in it. In the language of the article it is a part of the claim's quote; in
 * others it is the translation.
 */
const leadPart = z.strictObject({
  /** Our words before the phrase. */
  words: phraseForm.default(NOTHING),
  claim: idOf('claims'),
  phrase: phraseForm,
  /** The number with its hedge, a part of the phrase. */
  marked: phraseForm,
  /** What the sources say of it, in a sentence or two. */
  note: textForm,
  /** Our punctuation after the phrase. */
  after: phraseForm.default(NOTHING),
})
export type LeadPartEntry = z.infer<typeof leadPart>

/** A sentence of the article in its own phrases, each with its number marked and annotated. */
export const leadEntry = z.strictObject({
  title: described(textForm, 'title'),
  lines: described(
    z.array(z.array(leadPart).min(1)).min(1),
    'the phrases in the order of the article, line by line',
  ),
  also: described(z.array(idOf('claims')).default([]), 'ids of the other claims of the sentence'),
})
