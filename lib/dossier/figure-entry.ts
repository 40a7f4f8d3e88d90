import { z } from 'zod'
import { ID_MOST } from '@/lib/dossier/cells'
import { textForm } from '@/lib/dossier/text-form'

export const FIGURE_KINDS = [
  'status',
  'bars',
  'scatter',
  'intervals',
  'slope',
  'dots',
  'timeline',
  'counts',
  'ranks',
] as const

/** A word that names files: letters and hyphens, and not too many of them. */
const fileName = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(ID_MOST)

/** A way of measuring that a reader can switch to: as printed, or divided by another claim of the same subject. */
const measure = z.strictObject({
  id: fileName,
  label: textForm,
  title: textForm,
  subtitle: textForm,
  /** Claim or evidence id → the claim that it is divided by. */
  per: z.record(z.string(), z.string()).default({}),
})

/** Two pieces of evidence that belong together, joined by a thin line. */
const pair = z.strictObject({ from: z.string(), to: z.string(), label: textForm })

/** A claim set into a scatter of models: its size and the evidence that dates it. */
const highlight = z.strictObject({ claim: z.string(), parameters: z.string(), dated: z.string() })

/** One figure of figures.json: what it shows and what it says, never how it looks. */
export const figureEntry = z.strictObject({
  slug: fileName,
  kind: z.enum(FIGURE_KINDS),
  claims: z.array(z.string()).default([]),
  evidence: z.array(z.string()).default([]),
  checks: z.array(z.string()).default([]),
  scales: z
    .array(z.enum(['linear', 'log']))
    .min(1)
    .default(['linear']),
  /** The first is what is shown first. */
  measures: z.array(measure).min(1),
  /** Claim, evidence or check id → the name of its row, where that of its subject or publisher will not do. */
  labels: z.record(z.string(), textForm).default({}),
  /** Claim, evidence or check id → what stands below the name. */
  details: z.record(z.string(), textForm).default({}),
  pairs: z.array(pair).default([]),
  highlights: z.array(highlight).default([]),
  /** A caution that stays with the figure wherever it goes. */
  caution: textForm.optional(),
})
export type FigureEntry = z.infer<typeof figureEntry>

/** A comparison to start from: claims or evidence of one dimension, and how they are shown. */
const comparison = z.strictObject({
  title: textForm,
  claims: z.array(z.string()).min(2),
  base: z.string().optional(),
  per: z.string().optional(),
  scale: z.enum(['linear', 'log']).default('linear'),
  evidence: z.boolean().default(false),
})

export const figuresFile = z.strictObject({
  /** Claims that head the dashboard. */
  headline: z.array(z.strictObject({ claim: z.string(), label: textForm })).min(1),
  figures: z.array(figureEntry).min(1),
  comparisons: z.array(comparison).default([]),
})
export type FiguresFile = z.infer<typeof figuresFile>
