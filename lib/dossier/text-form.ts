import { z } from 'zod'
import { inEach } from '@/lib/locale'

/**
 * A text in every language of the site, as a JSON file has it: none of them is empty. In charts and findings it may hold tokens
 * such as {claim:m6-accelerators}.
 */
export const textForm = z.strictObject(inEach(() => z.string().min(1)))

/** The name of a thing in an address: lower-case letters and digits in words joined by hyphens. */
export const slugForm = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'cards-of-2021')
