import type { OpenTable } from '@/lib/open/open-table'
import { isForeseen } from '@/lib/open/times'

/** Words of what is wished for or foreseen, and not measured. */
const PLANNED =
  /目标|计划|规划|预计|预期|预测|预算|展望|力争|拟(?:于|建|定|增)|\b(?:targets?|targeted|goals?|plan(?:s|ned)?|forecasts?|project(?:ed|ions?)|expect(?:ed|ations?)|outlook|budget(?:ed)?|estimates? for)\b/i
const SAID_IN = ['label', 'series', 'date', 'value', 'unit', 'hedge', 'topic', 'quote', 'note'] as const

/** Whether a number is a target, a plan or a forecast: its words say so, or its time is still to come. `today` is a day since 1970-01-01. */
export function isPlanned(table: OpenTable, row: number, today: number): boolean {
  if (SAID_IN.some((role) => PLANNED.test(table.cell(role, row)))) return true
  if (
    isForeseen(table.cell('series', row), table.header) ||
    isForeseen(table.cell('date', row), table.header)
  )
    return true
  return (table.time(row)?.low ?? today) > today
}
