import { z } from 'zod'
import { ID_MOST } from '@/lib/dossier/cells'
import { described } from '@/lib/dossier/described'
import { leadEntry } from '@/lib/dossier/lead-entry'
import { TABLES } from '@/lib/dossier/schema'
import { textForm } from '@/lib/dossier/text-form'

export const FIGURE_KINDS = [
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
  /** Of a slope of shares: the shares, or what each lacks to the whole. Errors are drawn from zero. */
  show: z.enum(['shares', 'errors']).default('shares'),
  /** Of a scatter: what it is drawn against. */
  across: z.enum(['date', 'parameters']).default('date'),
})

/** Two pieces of evidence that belong together, joined by a thin line. */
const pair = z.strictObject({
  from: z.string(),
  to: z.string(),
  label: textForm,
  /** Its name at the end, where there is more room. */
  end: textForm.optional(),
})

/** A claim set into a scatter of models: its size and the evidence that dates it. */
const highlight = z.strictObject({ claim: z.string(), parameters: z.string(), dated: z.string() })

/** A row of a chart of what claims allow: the claim that its bar counts, if it has one, and the checks beside it. */
const allowedRow = z.strictObject({
  claim: z.string().optional(),
  label: textForm.optional(),
  checks: z.array(z.string()).default([]),
})

/** A remark inside a chart, on a claim, a piece of evidence or a check. */
const annotation = z.strictObject({ at: z.string(), text: textForm })

/** What a first or a rank must say to be checked: among whom, by what measure, on which list. */
export const RANK_PARTS = ['scope', 'measure', 'list'] as const
export type RankPart = (typeof RANK_PARTS)[number]

/** Whether the article says it; a first needs no list. */
const given = z.enum(['yes', 'partly', 'no', 'not-needed'])
export type Given = z.infer<typeof given>

/** One figure of figures.json: what it shows and what it says, never how it looks. */
export const figureEntry = z.strictObject({
  slug: described(fileName, {
    zh: '图名，也是地址的一部分',
    en: 'name of the chart and part of its addresses',
  }),
  kind: described(z.enum(FIGURE_KINDS), { zh: '图的种类', en: 'kind of chart' }),
  size: described(z.enum(['lead', 'full', 'half', 'folded']).default('full'), {
    zh: '在首页的位置：lead 在开头那句话下面，half 两幅并排，folded 并排而且收起',
    en: 'place on the dashboard: lead is below the annotated sentence, half is beside another, folded so too and unfolds',
  }),
  claims: described(z.array(z.string()).default([]), { zh: '图中论断的代号', en: 'ids of its claims' }),
  evidence: described(z.array(z.string()).default([]), { zh: '图中证据的代号', en: 'ids of its evidence' }),
  checks: described(z.array(z.string()).default([]), { zh: '图中验算的代号', en: 'ids of its checks' }),
  scales: described(
    z
      .array(z.enum(['linear', 'log']))
      .min(1)
      .default(['linear']),
    { zh: '可选的刻度，第一种最先显示', en: 'scales, the first shown first' },
  ),
  measures: described(z.array(measure).min(1), {
    zh: '可选的度量，第一种最先显示：代号、名称、标题、说明、除数',
    en: 'measures, the first shown first: id, label, title, subtitle, and what numbers are divided by',
  }),
  /** Claim, evidence or check id → the name of its row, where that of its subject or publisher will not do. */
  labels: described(z.record(z.string(), textForm).default({}), {
    zh: '各行的名称，按代号',
    en: 'names of rows, by id',
  }),
  /** Dimension → the name of its panel, where that of the dimension will not do. */
  panels: described(z.record(z.string(), textForm).default({}), {
    zh: '各分图的名称，按所量之物',
    en: 'names of panels, by what they measure',
  }),
  /** Claim, evidence or check id → what stands below the name. */
  details: described(z.record(z.string(), textForm).default({}), {
    zh: '名称下面的小字，按代号',
    en: 'what stands below a name, by id',
  }),
  given: described(
    z.record(z.string(), z.strictObject({ scope: given, measure: given, list: given })).default({}),
    {
      zh: '名次图：文章是否交代比较范围、衡量标准和所据榜单，按论断代号',
      en: 'of ranks: whether the article gives scope, measure and list, by claim id',
    },
  ),
  found: described(z.record(z.string(), textForm).default({}), {
    zh: '名次图和数目图：查到了什么，按论断代号；没有则写核查结论',
    en: 'of ranks and counts: what was found, by claim id; the status where there is none',
  }),
  rows: described(z.array(allowedRow).default([]), {
    zh: '“所允许的范围”一图的各行：所计的论断、名称、验算；没有论断的行与上一行共用横条',
    en: 'of a chart of what claims allow: its rows, each with the claim that it counts, a name and checks; one without a claim shares the bar above',
  }),
  more: described(z.strictObject({ title: textForm, rows: z.array(allowedRow) }).optional(), {
    zh: '同一图中另外的比较：标题与各行',
    en: 'of the same chart: other comparisons, with their title',
  }),
  unfinished: described(z.array(z.string()).default([]), {
    zh: '未完成的运行，按论断代号；画成虚线横条',
    en: 'claims that count what was not brought to its end: their bars are dashed',
  }),
  supported: described(z.record(z.string(), z.string()).default({}), {
    zh: '论断代号 → 只支持其中一部分的证据；其余画成斜线',
    en: 'claim id → the evidence that supports only a part of it: the rest of its bar is hatched',
  }),
  annotations: described(z.array(annotation).default([]), {
    zh: '图中的说明：所说的论断、证据或验算，与文字',
    en: 'remarks inside the chart: the claim, evidence or check of which they speak, and their words',
  }),
  pairs: described(z.array(pair).default([]), {
    zh: '前后成对的证据',
    en: 'evidence before and after, in pairs',
  }),
  highlights: described(z.array(highlight).default([]), {
    zh: '散点图中突出的论断',
    en: 'claims that are highlighted in a scatter',
  }),
  background: described(z.enum([TABLES.models.file]).optional(), {
    zh: '散点图的背景取自哪个文件',
    en: 'the file that the background of a scatter is drawn from',
  }),
  caution: described(textForm.optional(), { zh: '随图的提醒', en: 'a caution that goes with the chart' }),
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
  lead: described(leadEntry.optional(), {
    zh: '首页开头的一句话：逐词标注',
    en: 'the sentence at the head of the dashboard, annotated phrase by phrase',
  }),
  figures: z.array(figureEntry).min(1),
  comparisons: described(z.array(comparison).default([]), {
    zh: '预设的比较：标题、论断、刻度',
    en: 'comparisons to start from: title, claims, scale',
  }),
})
export type FiguresFile = z.infer<typeof figuresFile>
