import { z } from 'zod'
import { type Facts, fill, fillPhrase, type Speaker } from '@/lib/claims/fill'
import { figuresFile } from '@/lib/dossier/chart-entry'
import type { Dossier } from '@/lib/dossier/dossier'
import { findingsFile } from '@/lib/dossier/finding-entry'
import { formAt, unwrapped } from '@/lib/dossier/form'
import { sourceFile } from '@/lib/dossier/source-entry'
import { textKindOf } from '@/lib/dossier/text-form'
import type { Text } from '@/lib/locale'

/** A dossier whose charts, findings and headline have their numbers. Throws on a token that means nothing. */
export function filledDossier(facts: Facts & { readonly dossier: Dossier }): Dossier {
  const { lead, figures, comparisons, findings, source } = facts.dossier
  const { headline, standfirst } = source
  return {
    ...facts.dossier,
    ...filledIn(figuresFile, { lead, figures, comparisons }, facts),
    ...filledIn(findingsFile, { findings }, facts),
    source: { ...source, ...filledIn(headed, { headline, standfirst }, facts) },
  }
}

/** The sentences of source.json that have tokens. */
const headed = sourceFile.pick({ headline: true, standfirst: true })

/** A value of a JSON file with every text filled that its form has; all else is as it was. */
export function filledIn<Value extends object>(form: z.ZodType, value: Value, facts: Facts): Value {
  return filledBelow(form, value, facts, { slug: 'headline', claims: [], checks: [] }) as Value
}

/** `entry` is the chart, comparison or finding that the value is in: counts in its sentences are of what that names. */
function filledBelow(form: unknown, value: unknown, facts: Facts, entry: Speaker): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => filledBelow(formAt(form, 0), item, facts, entry))
  const kind = textKindOf(unwrapped(form))
  if (kind !== null)
    return (kind === 'sentence' ? fill : fillPhrase)(value as Text, { assessed: facts, entry })
  const own = speakerOf(value) ?? entry
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, filledBelow(formAt(form, key), inner, facts, own)]),
  )
}

/** A chart, comparison or finding, or the annotated sentence, which speaks of the claims of its phrases. */
const SPEAKERS = z.union([
  z.object({
    slug: z.string().default('comparisons'),
    claims: z.array(z.string()),
    checks: z.array(z.string()).default([]),
    given: figuresFile.shape.figures.element.shape.given.optional(),
  }),
  z
    .object({ lines: z.array(z.array(z.object({ claim: z.string() }))) })
    .transform(({ lines }) => ({ slug: 'lead', claims: lines.flat().map(({ claim }) => claim), checks: [] })),
])

function speakerOf(value: object): Speaker | null {
  return SPEAKERS.safeParse(value).data ?? null
}
