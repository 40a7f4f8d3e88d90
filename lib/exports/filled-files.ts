import { z } from 'zod'
import type { AssessedDossier } from '@/lib/claims/assess'
import { fill, fillPhrase } from '@/lib/claims/fill'
import { findingsOf } from '@/lib/claims/findings'
import { headlineOf, leadEntryOf } from '@/lib/claims/lead'
import { chartEntry } from '@/lib/dossier/chart-entry'
import type { FileName } from '@/lib/dossier/files'
import { inEach } from '@/lib/locale'
import { jsonText } from '@/lib/text/json-text'

const TEXT = z.strictObject(inEach(() => z.string()))

/** A chart or a finding: counts in its sentences are of the claims and checks that it names. */
const ENTRY = z.object({
  slug: z.string(),
  claims: z.array(z.string()).default([]),
  checks: z.array(z.string()).default([]),
  given: chartEntry.shape.given.optional(),
})

/**
 * A JSON file of the data folder as it is published: sentences with tokens such as {claim:m6-accelerators} are filled, for
 * nobody outside can fill them, and findings get the group of their claims, which is derived. Everything else is as it is
 * kept. Throws on a token that means nothing.
 */
export function filledFile(assessed: AssessedDossier, file: FileName, text: string): string {
  const findings = file === 'findings.json'
  if (file === 'source.json') {
    const { headline, standfirst } = headlineOf(assessed)
    const source: object = JSON.parse(text)
    return jsonText({ ...source, headline, ...(standfirst === null ? {} : { standfirst }) })
  }
  if (!findings && file !== 'figures.json') return text
  const groups = new Map(findings ? findingsOf(assessed).map(({ slug, group }) => [slug, group]) : [])
  const lead = leadEntryOf(assessed)
  const filled = (value: unknown, about: z.infer<typeof ENTRY>): unknown => {
    if (Array.isArray(value)) return value.map((item) => filled(item, about))
    if (typeof value !== 'object' || value === null) return value
    const sentence = TEXT.safeParse(value)
    // Phrases of the article begin as they are written.
    const write = about === lead ? fillPhrase : fill
    if (sentence.success) return write(sentence.data, { assessed, entry: about })
    const entry = ENTRY.safeParse(value).data ?? about
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) => [
        [name, filled(item, name === 'lead' ? lead : entry)],
        ...(name === 'slug' && groups.has(item) ? [['group', groups.get(item)]] : []),
      ]),
    )
  }
  const all = filled(JSON.parse(text), { slug: file, claims: [], checks: [] })
  return jsonText(all)
}
