import { z } from 'zod'
import { ID_MOST } from '@/lib/dossier/cells'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/id-form'
import { leadEntry } from '@/lib/dossier/lead-entry'
import { MEMBER_TEXTS } from '@/lib/dossier/member-words'
import { TABLES } from '@/lib/dossier/schema'
import { textForm } from '@/lib/dossier/text-form'
import { FAMILIES } from '@/lib/dossier/vocabulary'

export const CHART_KIND_NAMES = [
  'status',
  'bars',
  'allowed',
  'scatter',
  'slope',
  'dots',
  'dumbbells',
  'growth',
  'timeline',
  'counts',
  'ranks',
] as const

const idOfAny = idOf('claims', 'evidence', 'checks')

/** A word that names files: letters and hyphens, and not too many of them. */
const fileName = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'cards-and-models')
  .max(ID_MOST, 'cards-and-models')

/** A way of measuring that a reader can switch to: as printed, or divided by another claim of the same subject. */
const measure = z.strictObject({
  id: fileName,
  label: textForm,
  title: textForm,
  subtitle: textForm,
  /** Claim or evidence id → the claim that it is divided by. */
  per: z.record(idOf('claims', 'evidence'), idOf('claims')).default({}),
  /** Of a slope of shares: the shares, or what each lacks to the whole. Errors are drawn from zero. */
  show: z.enum(['shares', 'errors']).default('shares'),
  /** Of a scatter: what it is drawn against. */
  across: z.enum(['date', 'parameters']).default('date'),
  /** Of a scatter over time: the first year that is drawn. */
  from: z.number().int().optional(),
})

/** Two pieces of evidence that belong together, joined by a thin line. */
const pair = z.strictObject({
  from: idOf('claims', 'evidence'),
  to: idOf('claims', 'evidence'),
  label: textForm,
  /** Its name at the end, where there is more room. */
  end: textForm.optional(),
})

/** A claim set into a scatter of models: its size and the evidence that dates it. */
const highlight = z.strictObject({
  claim: idOf('claims'),
  parameters: idOf('claims'),
  dated: idOf('claims', 'evidence'),
  /** Another source’s number of the same, joined to it by a line. */
  source: idOf('evidence').optional(),
})

/** A model of the background that is named: as the list has it, how it is called here, and the colour of its makers, if it has one. */
const landmark = z.strictObject({
  model: z.string(),
  label: z.string().optional(),
  family: z.enum(FAMILIES).optional(),
})

/** A row of a chart of what claims allow: the claim that its bar counts, if it has one, and the checks beside it. */
const allowedRow = z.strictObject({
  claim: idOf('claims').optional(),
  label: textForm.optional(),
  checks: z.array(idOf('checks')).default([]),
})

/** A remark inside a chart, on a claim, a piece of evidence or a check. */
const annotation = z.strictObject({ at: idOfAny, text: textForm })

/** Whether the article says it; a first needs no list. */
const given = z.enum(['yes', 'partly', 'no', 'not-needed'])
export type Given = z.infer<typeof given>

/** One chart of figures.json: what it shows and what it says, never how it looks. */
export const chartEntry = z.strictObject(
  described(MEMBER_TEXTS.figure, {
    slug: fileName,
    kind: z.enum(CHART_KIND_NAMES),
    size: z.enum(['lead', 'full', 'beside', 'half']).default('full'),
    claims: z.array(idOf('claims')).default([]),
    evidence: z.array(idOf('evidence')).default([]),
    checks: z.array(idOf('checks')).default([]),
    scales: z
      .array(z.enum(['linear', 'log']))
      .min(1)
      .default(['linear']),
    measures: z.array(measure).min(1),
    /** Claim, evidence or check id → the name of its row, where that of its subject or publisher will not do. */
    labels: z.record(idOfAny, textForm).default({}),
    /** Dimension → the name of its panel, where that of the dimension will not do. */
    panels: z.record(z.string(), textForm).default({}),
    /** Claim, evidence or check id → what stands below the name. */
    details: z.record(idOfAny, textForm).default({}),
    given: z.record(idOfAny, z.strictObject({ scope: given, measure: given, list: given })).default({}),
    found: z.record(idOfAny, textForm).default({}),
    rows: z.array(allowedRow).default([]),
    more: z.strictObject({ title: textForm, rows: z.array(allowedRow) }).optional(),
    unfinished: z.array(idOf('claims')).default([]),
    supported: z.record(idOf('claims'), idOf('evidence')).default({}),
    annotations: z.array(annotation).default([]),
    pairs: z.array(pair).default([]),
    highlights: z.array(highlight).default([]),
    background: z.enum([TABLES.models.file]).optional(),
    landmarks: z.array(landmark).default([]),
    coloured: textForm.optional(),
    caution: textForm.optional(),
  }),
)
export type ChartEntry = z.infer<typeof chartEntry>

/** A comparison to start from: claims or evidence of one dimension, and how they are shown. */
const comparison = z.strictObject({
  title: textForm,
  claims: z.array(idOf('claims', 'evidence')).min(2),
  base: idOf('claims', 'evidence').optional(),
  per: z.string().optional(),
  scale: z.enum(['linear', 'log']).default('linear'),
  evidence: z.boolean().default(false),
})

export const figuresFile = z.strictObject(
  described(MEMBER_TEXTS.figuresFile, {
    lead: leadEntry.optional(),
    figures: z.array(chartEntry).min(1),
    comparisons: z.array(comparison).default([]),
  }),
)
export type FiguresFile = z.infer<typeof figuresFile>
