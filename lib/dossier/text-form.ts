import { z } from 'zod'
import { ID } from '@/lib/dossier/cells'
import { inEach } from '@/lib/locale'

/**
 * A text in every language of the site, as a JSON file has it: none of them is empty. In charts and findings it may hold tokens
 * such as {claim:m6-accelerators}.
 */
export const textForm = z.strictObject(inEach(() => z.string().min(1)))

/** The name of a thing in an address, in the form of ids. */
export const slugForm = z.string().regex(ID, 'cards-and-models')
