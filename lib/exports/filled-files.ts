import { z } from 'zod'
import type { AssessedDossier } from '@/lib/claims/assess'
import { filledIn } from '@/lib/claims/filled'
import { findingsOf } from '@/lib/claims/findings'
import { figuresFile } from '@/lib/dossier/chart-entry'
import type { FileName } from '@/lib/dossier/files'
import { findingsFile } from '@/lib/dossier/finding-entry'
import { jsonText } from '@/lib/text/json-text'

const slugged = z.object({ findings: z.array(z.looseObject({ slug: z.string() })) })

/**
 * A JSON file of the data folder as it is published: sentences with tokens such as {claim:m6-accelerators} are filled, for
 * nobody outside can fill them, and findings get the group of their claims, which is derived. Everything else is as it is
 * kept. Throws on a token that means nothing.
 */
export function filledFile(assessed: AssessedDossier, file: FileName, text: string): string {
  if (file === 'source.json') {
    const { headline, standfirst } = assessed.dossier.source
    return jsonText({ ...JSON.parse(text), headline, ...(standfirst === undefined ? {} : { standfirst }) })
  }
  if (file === 'figures.json') return jsonText(filledIn(figuresFile, JSON.parse(text), assessed))
  if (file !== 'findings.json') return text
  const groups = new Map(findingsOf(assessed).map(({ slug, group }) => [slug, group]))
  const { findings } = slugged.parse(filledIn(findingsFile, JSON.parse(text), assessed))
  return jsonText({
    findings: findings.map(({ slug, ...rest }) => ({ slug, group: groups.get(slug), ...rest })),
  })
}
