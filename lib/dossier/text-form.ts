import { z } from 'zod'
import { ID, isWebAddress } from '@/lib/dossier/cells'
import { inEach, LOCALES } from '@/lib/locale'
import { isIsoDate } from '@/lib/quantity/date'

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

/** A date of reduced precision. */
export const isoDate = z.string().refine(isIsoDate, '2025-04-28')

const WEB_ADDRESS = 'https://example.org/page'

/** An http or https address. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true, error: WEB_ADDRESS })
  .refine(isWebAddress, WEB_ADDRESS)
