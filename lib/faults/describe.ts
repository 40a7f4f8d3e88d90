import { CATALOGUE, type Fault, type FaultCode, type FaultDetails } from '@/lib/faults/catalogue'
import type { Locale } from '@/lib/locale'

export interface FaultDescription {
  /** What is wrong and what was found. */
  readonly case: string
  /** What is allowed. */
  readonly rule: string
  /** What to do. */
  readonly remedy: string
}

/** The three sentences of a fault in one language. */
export function describeFault(fault: Fault, locale: Locale): FaultDescription {
  return sentences(fault.code, fault.details as FaultDetails[FaultCode], locale)
}

function sentences<Code extends FaultCode>(
  code: Code,
  details: FaultDetails[Code],
  locale: Locale,
): FaultDescription {
  const entry = CATALOGUE[code]
  const rule = entry.rule[locale]
  return {
    case: entry.case[locale](details),
    rule: typeof rule === 'string' ? rule : rule(details),
    remedy: entry.remedy[locale],
  }
}

/**
 * A fault on one line, as an editor opens it: `file:row:column: what is wrong, what was found; what is allowed. What to do.`
 * A fault of a whole row has no column.
 */
export function formatFault(fault: Fault, locale: Locale = 'en'): string {
  const said = describeFault(fault, locale)
  const where = [fault.file, fault.row, ...(fault.column === null ? [] : [fault.column])].join(':')
  const sentence =
    locale === 'zh'
      ? `${said.case}；${said.rule}。${said.remedy}`
      : `${said.case}; ${said.rule}. ${said.remedy}`
  return `${where}: ${fault.code} ${sentence}`
}
