import { ITEM_SEPARATOR } from '@/lib/dossier/cells'
import { textColumn } from '@/lib/dossier/column-name'
import type { FileName } from '@/lib/dossier/files'
import { TABLES, type TableName } from '@/lib/dossier/schema'
import type { CellTexts } from '@/lib/dossier/table'
import { translated } from '@/lib/dossier/translations'
import { FAMILIES, LOG_FROM } from '@/lib/dossier/vocabulary'
import { DOSSIER_WORDS } from '@/lib/dossier/words'
import { inEach, LOCALES, type Text } from '@/lib/locale'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { parseNumber } from '@/lib/quantity/make'
import type { Unit } from '@/lib/quantity/unit'
import { type UnitRow, unitsWith } from '@/lib/quantity/units'
import { toCsv } from '@/lib/text/csv'
import { jsonText } from '@/lib/text/json-text'

/** The cells of a row by column; those that are left out are empty. */
type Cells<Needed extends string> = Readonly<Record<Needed, string>> & Readonly<Record<string, string>>

/** A row of claims.csv. */
export type ClaimCells = Cells<
  'id' | 'subject' | 'attribution' | 'value' | 'unit' | 'low' | 'section' | 'paragraph' | 'quote'
>

/** What a dossier is made from: its claims, whom they are about, and what is known of the article. */
export interface DossierParts {
  readonly claims: readonly ClaimCells[]
  readonly subjects: readonly Cells<'id'>[]
  /** Sums to redo, and what sources say; none where they are left out. */
  readonly checks?: readonly Cells<'id'>[]
  readonly evidence?: readonly Cells<'id'>[]
  /** Names of topics, in their order. */
  readonly topics?: readonly Cells<'id'>[]
  /** The units of its numbers that are not general. */
  readonly units?: readonly UnitRow[]
  readonly title: Text
  /** What must be known of all numbers; nothing where it is left out. */
  readonly limits?: readonly Text[]
  /** ISO date of reduced precision. */
  readonly published: string
  readonly language: string
  /** The day of the first change, as a full ISO date. */
  readonly today: string
}

function csv(table: TableName, rows: readonly CellTexts[]): string {
  return toCsv(rows, Object.keys(TABLES[table].columns))
}

/**
 * The files of a dossier: the given claims and subjects, a ledger with one numeral for each claim, an outline with a line
 * for each place that a claim names, and charts for the claims that share a unit. What nobody can know (the author,
 * what the paragraphs are about) says that it is to be filled in.
 */
export function makeDossier(parts: DossierParts): Record<FileName, string> {
  const { claims, subjects } = parts
  return {
    'subjects.csv': csv(
      'subjects',
      subjects.map((subject, at) => ({ ...subject, family: FAMILIES[at % FAMILIES.length] ?? 'grey' })),
    ),
    'topics.csv': csv('topics', parts.topics ?? []),
    'claims.csv': csv('claims', claims),
    'evidence.csv': csv('evidence', parts.evidence ?? []),
    'checks.csv': csv('checks', parts.checks ?? []),
    'numerals.csv': csv('ledger', ledgerOf(claims)),
    'units.csv': csv('units', (parts.units ?? []).map(unitCells)),
    'notable-models.csv': csv('models', []),
    'figures.json': jsonText(figuresOf(parts)),
    'findings.json': jsonText({ findings: [] }),
    'changes.json': jsonText({
      changes: [
        {
          slug: 'first-edition',
          date: parts.today,
          version: '1.0.0',
          kind: 'added',
          text: translated('First edition.'),
        },
      ],
    }),
    'source.json': jsonText(sourceOf(parts)),
  }
}

/** A unit as a row of `units.csv`, without its empty cells. */
function unitCells(row: UnitRow): CellTexts {
  const cells = Object.entries({ ...row }).flatMap(([key, value]): [string, string][] => {
    if (typeof value !== 'object' || value === null) return [[key, String(value ?? '')]]
    if ('length' in value) return [[key, value.join(ITEM_SEPARATOR)]]
    return LOCALES.map((language) => [textColumn(key, language), value[language] ?? ''])
  })
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''))
}

function ledgerOf(claims: readonly ClaimCells[]) {
  const occurrences = new Map<string, number>()
  const inPlaces = claims.toSorted(
    (a, b) => Number(a.section) - Number(b.section) || Number(a.paragraph) - Number(b.paragraph),
  )
  return inPlaces.map(({ id, section, paragraph, quote }) => {
    const place = `${section} ${paragraph}`
    const occurrence = (occurrences.get(place) ?? 0) + 1
    occurrences.set(place, occurrence)
    return { section, paragraph, occurrence: String(occurrence), text: quote, fate: 'claim', claim: id }
  })
}

const TO_FILL_IN = inEach((locale) => DOSSIER_WORDS[locale].toFillIn)

function sourceOf({ claims, title, published, language, limits = [] }: DossierParts) {
  const sections = Math.max(1, ...claims.map(({ section }) => Number(section)))
  const paragraphsOf = (section: number) =>
    Math.max(
      1,
      ...claims.filter((c) => Number(c.section) === section).map(({ paragraph }) => Number(paragraph)),
    )
  return {
    title,
    series: TO_FILL_IN,
    author: TO_FILL_IN,
    publisher: TO_FILL_IN,
    newspaperSection: TO_FILL_IN,
    language,
    published,
    publishedHow: TO_FILL_IN,
    textState: TO_FILL_IN,
    headline: title,
    keywords: ['claims'],
    method: { rows: TO_FILL_IN, names: TO_FILL_IN, limits },
    sections: Array.from({ length: sections }, (_, at) => ({
      section: at + 1,
      title: TO_FILL_IN,
      paragraphs: Array.from({ length: paragraphsOf(at + 1) }, () => TO_FILL_IN),
    })),
    credits: [],
  }
}

/** The most claims of one chart: more cannot be distinguished. */
const MOST_IN_CHART = 24

function figuresOf({ claims, units = [] }: DossierParts) {
  const status = {
    slug: 'status',
    kind: 'status',
    claims: claims.map(({ id }) => id),
    measures: [
      {
        id: 'claims',
        label: translated('Claims'),
        title: translated(
          'Of {claims} claims, {group:supported} are supported, {group:mixed} in part or contradicted, {group:open} unresolved',
        ),
        subtitle: translated('Each mark is one claim, by status.'),
      },
    ],
  }
  const groups = [...unitsWith(BUILT_IN_UNITS, units).values()]
    .map(({ unit }) => ({
      unit,
      members: claims.filter((claim) => claim.unit === unit.id),
    }))
    .filter(({ unit, members }) => members.length > (unit.kind === 'rank' ? 0 : 1))
  return {
    figures: [status, ...groups.map(({ unit, members }) => figureOf(unit, members.slice(0, MOST_IN_CHART)))],
    comparisons: [],
  }
}

/** Braces of a file’s words could be tokens in a data folder: full-width ones are not. */
export function withoutTokens(words: string): string {
  return words.replaceAll('{', '｛').replaceAll('}', '｝')
}

function figureOf(unit: Unit, members: readonly ClaimCells[]) {
  const { id, kind } = unit
  const sizes = members.map(({ value, low }) => parseNumber(value === '' ? low : value) ?? 0)
  const isWide = Math.min(...sizes) > 0 && Math.max(...sizes) > LOG_FROM * Math.min(...sizes)
  const form = kind === 'date' ? 'timeline' : kind === 'rank' ? 'ranks' : 'dots'
  return {
    slug: id,
    kind: form,
    claims: members.map((claim) => claim.id),
    ...(form === 'dots' && kind !== 'share' && isWide ? { scale: 'log' } : {}),
    labels: Object.fromEntries(
      members.map((claim) => [
        claim.id,
        inEach((locale) => withoutTokens(claim[`statement_${locale}`] ?? '')),
      ]),
    ),
    measures: [
      {
        id: 'as-printed',
        label: translated('As printed'),
        title: inEach((locale) => {
          const { numbersIn, several } = DOSSIER_WORDS[locale]
          const noun = withoutTokens(unit.noun[locale].many)
          return noun === '' ? several(unit.dimension.name[locale]) : numbersIn(noun)
        }),
        subtitle: translated('The article’s numbers, drawn with their qualifiers.'),
      },
    ],
  }
}
