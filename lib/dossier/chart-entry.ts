import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/form'
import { leadEntry } from '@/lib/dossier/lead-entry'
import { TABLES } from '@/lib/dossier/schema'
import { phraseForm, slugForm, textForm } from '@/lib/dossier/text-form'
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

/** A way of measuring that a reader can switch to. */
const measure = z.strictObject({
  id: slugForm,
  label: textForm,
  title: textForm,
  subtitle: textForm,
  /** Of a slope of shares: the shares, or what each lacks to the whole. Errors are drawn from zero. */
  show: z.enum(['shares', 'errors']).default('shares'),
  /** Of a scatter: the first year that is drawn. */
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

/** A claim set into a scatter of models, and the evidence that dates it. */
const highlight = z.strictObject({
  claim: idOf('claims'),
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
const annotation = z.strictObject({ at: idOfAny, text: phraseForm })

/** Whether the article says it; a first needs no list. */
const given = z.enum(['yes', 'partly', 'no', 'not-needed'])

/** One chart of figures.json: what it shows and what it says, never how it looks. */
export const chartEntry = z.strictObject({
  slug: described(slugForm, 'name of the chart and part of its addresses'),
  kind: described(z.enum(CHART_KIND_NAMES), 'kind of chart'),
  size: described(
    z.enum(['lead', 'full', 'beside', 'half']).default('full'),
    'place on the dashboard: lead, full, beside or half',
  ),
  claims: described(z.array(idOf('claims')).default([]), 'ids of its claims'),
  evidence: described(z.array(idOf('evidence')).default([]), 'ids of its evidence'),
  checks: described(z.array(idOf('checks')).default([]), 'ids of its checks'),
  scale: described(z.enum(['linear', 'log']).default('linear'), 'scale: linear or log'),
  measures: described(z.array(measure).min(1), 'measures: id, label, title and subtitle'),
  /** Claim, evidence or check id → the name of its row, where that of its subject or publisher will not do. */
  labels: described(z.record(idOfAny, phraseForm).default({}), 'names of rows, by id'),
  /** Dimension → the name of its panel, where that of the dimension will not do. */
  panels: described(z.record(z.string(), textForm).default({}), 'names of panels, by what they measure'),
  /** Claim, evidence or check id → what is below the name. */
  details: described(z.record(idOfAny, phraseForm).default({}), 'what is below a name, by id'),
  given: described(
    z.record(idOfAny, z.strictObject({ scope: given, measure: given, list: given })).default({}),
    'of ranks: whether scope, measure and list are given',
  ),
  found: described(
    z.record(idOfAny, textForm).default({}),
    'of ranks and counts: what was found, instead of the status',
  ),
  rows: described(
    z.array(allowedRow).default([]),
    'of what claims allow: rows with a claim, a name and checks',
  ),
  more: described(
    z.strictObject({ title: textForm, rows: z.array(allowedRow) }).optional(),
    'of the same chart: other comparisons',
  ),
  unfinished: described(
    z.array(idOf('claims')).default([]),
    'claims about a run that was not completed, drawn dashed',
  ),
  supported: described(
    z.record(idOf('claims'), idOf('evidence')).default({}),
    'claim id → evidence for only a part of it; the rest is hatched',
  ),
  annotations: described(
    z.array(annotation).default([]),
    'remarks inside the chart, each with what it is about',
  ),
  pairs: described(z.array(pair).default([]), 'evidence before and after, in pairs'),
  highlights: described(z.array(highlight).default([]), 'claims that are highlighted in a scatter'),
  background: described(
    z.enum([TABLES.models.file]).optional(),
    'file that the background of a scatter comes from',
  ),
  landmarks: described(
    z.array(landmark).default([]),
    'background points that are named, the first placed first',
  ),
  coloured: described(phraseForm.optional(), 'what coloured background points have in common'),
  caution: described(textForm.optional(), 'a caution that goes with the chart'),
})
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

/** The form of figures.json. */
export const figuresFile = z.strictObject({
  lead: described(leadEntry.optional(), 'the sentence at the head of the dashboard'),
  figures: z.array(chartEntry).min(1),
  comparisons: described(z.array(comparison).default([]), 'comparisons to start from: title, claims, scale'),
})
