import { z } from 'zod'
import { ID } from '@/lib/dossier/cells'
import { inEach, LOCALES } from '@/lib/locale'

const sentence = z.string().min(1)
const phrase = z.string().min(1)

/**
 * A text in every language of the site, as a JSON file has it: none of them is empty. In charts and findings it may hold tokens
 * such as {claim:m6-accelerators}.
 */
export const textForm = z.strictObject(inEach(() => sentence))

/** The same for words within a sentence: they begin as they are written, whatever number a token at their start gives. */
export const phraseForm = z.strictObject(inEach(() => phrase))

/** Which of the two a form is; null for every other. */
export function textKindOf(form: unknown): 'sentence' | 'phrase' | null {
  const [first] = form instanceof z.ZodObject ? LOCALES.map((locale) => form.shape[locale]) : []
  return first === sentence ? 'sentence' : first === phrase ? 'phrase' : null
}

/** The name of a thing in an address, in the form of ids. */
export const slugForm = z.string().regex(ID, 'cards-and-models')
