import type { AxisScale } from '@/lib/figures/placed/placed'
import { langOf } from '@/lib/figures/series/datum'
import type { MarkForm, RowSeries } from '@/lib/figures/series/series'
import type { Locale, Text } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import type { Opened } from '@/lib/open/opened'
import { writeOpened } from '@/lib/open/write-opened'
import { type NumberUnit, type UnitId, unitOf } from '@/lib/quantity/unit'

/** A figure proposed for rows that share a unit. */
export interface OpenedSeries {
  /** The unit, known or in the file’s own words; empty for none. */
  readonly unit: string
  /** How many rows have it, of which the first are drawn. */
  readonly count: number
  readonly drawn: number
  readonly scale: AxisScale
  readonly series: RowSeries
}

/** More rows cannot be told apart in one figure. */
const MOST_DRAWN = 20
/** More figures would bury the table. */
const MOST_FIGURES = 6
/** From this ratio of the largest to the smallest figure on, a linear axis would hide the small ones. */
const LOG_FROM = 30

/**
 * Figures for the rows of a view, one for each unit that two rows share, the commonest first: bars from nought where that is
 * fair, dots on a logarithmic axis where the figures lie far apart, a timeline for dates. Ranks are not drawn.
 */
export function openedFigures(opened: Opened, rows: Uint32Array, locale: Locale): OpenedSeries[] {
  const groups = new Map<string, { unit: UnitId | null; count: number; rows: number[] }>()
  for (const row of rows) {
    const { unit, unitText } = opened.figure(row)
    if (unit !== null && unitOf(unit).kind === 'rank') continue
    const key = unit ?? unitText
    const group = groups.get(key) ?? { unit, count: 0, rows: [] }
    group.count += 1
    if (group.rows.length < MOST_DRAWN) group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups]
    .filter(([, { count }]) => count > 1)
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST_FIGURES)
    .map(([name, group]) => proposed(opened, name, group, locale))
}

function proposed(
  opened: Opened,
  name: string,
  {
    unit,
    count,
    rows,
  }: { readonly unit: UnitId | null; readonly count: number; readonly rows: readonly number[] },
  locale: Locale,
): OpenedSeries {
  const figures = rows.map((row) => opened.figure(row))
  const values = figures.map(({ value }) => value)
  const kind = unit === null ? 'count' : unitOf(unit).kind
  const least = Math.min(...values)
  const far = kind !== 'date' && kind !== 'share' && least > 0 && Math.max(...values) / least >= LOG_FROM
  const form: MarkForm = kind === 'date' || kind === 'share' || far ? 'dot' : 'bar'
  const axis: NumberUnit | 'date' = unit ?? 'items'
  return {
    unit: unit === null ? name : nounOf(unit, locale),
    count,
    drawn: rows.length,
    scale: far ? 'log' : 'linear',
    series: {
      form: 'rows',
      panels: [
        {
          unit: axis,
          rows: rows.map((row, at) => {
            const figure = figures[at] ?? opened.figure(row)
            const label = opened.cell('label', row)
            const quote = opened.cell('quote', row)
            const subject = opened.cell('subject', row)
            return {
              id: `row-${row}`,
              label: both(label),
              detail: subject === '' ? null : both(subject),
              main: {
                id: `row-${row}`,
                source: 'claim',
                form,
                tone: 'orange',
                hedge: figure.hedge,
                value: figure.value,
                interval: figure.interval,
                written: { zh: writeOpened(figure, 'zh'), en: writeOpened(figure, 'en') },
                tip: {
                  heading: both(label),
                  quote,
                  quoteLang: langOf(quote),
                  source: both(opened.cell('source', row)),
                },
                claim: '',
              },
              beside: [],
            }
          }),
        },
      ],
    },
  }
}

/** The noun of a unit; its name where it has none, as shares and dates. */
function nounOf(unit: UnitId, locale: Locale): string {
  const { zh, en } = unitOf(unit)
  const noun = locale === 'zh' ? zh : en[1]
  return noun === '' ? OPEN_WORDS[locale].nounless[unit === 'date' ? 'date' : 'share'] : noun
}

function both(text: string): Text {
  return { zh: text, en: text }
}
