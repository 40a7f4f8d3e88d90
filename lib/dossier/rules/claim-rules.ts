import type { ParsedFiles } from '@/lib/dossier/parsed'
import { answerFindings } from '@/lib/dossier/rules/answer-rules'
import { templateFindings } from '@/lib/dossier/rules/mentions'
import { placeFinding } from '@/lib/dossier/rules/outline'
import type { Fault, Finding } from '@/lib/faults/catalogue'
import { LOCALES } from '@/lib/locale'
import { contains } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'

/**
 * Claims name subjects and other claims that exist, and lie in a paragraph that the outline has; the items that a claim
 * counts are as many as it says; the tokens of its verdict can be filled.
 */
export function claimFaults(files: ParsedFiles): Fault[] {
  const { claims, subjects, source } = files
  const file = 'claims.csv'
  return claims.rows.flatMap(({ row, value: claim }) => {
    const faults: Fault[] = []
    const report = (column: string, finding: Finding) => faults.push({ ...finding, file, row, column })

    if (subjects.ids !== null && !subjects.ids.has(claim.subject)) {
      report('subject', { code: 'D301', details: { id: claim.subject, file: 'subjects.csv' } })
    }
    const { attribution } = claim
    if (attribution !== 'article' && subjects.ids !== null && !subjects.ids.has(attribution)) {
      report('attribution', { code: 'D303', details: { id: attribution } })
    }
    const misplaced = source.ok ? placeFinding(claim.place, source.value) : null
    if (misplaced !== null) report('paragraph', misplaced)
    const { counted, quantity, verdict } = claim
    if (counted.length > 0 && !countsAs(quantity, counted.length)) {
      report('counted', { code: 'D322', details: { found: counted.length, claimed: printed(quantity) } })
    }
    for (const locale of LOCALES.toReversed()) {
      const column = `verdict_${locale}`
      const sentence = verdict[locale]
      for (const finding of [
        ...templateFindings(sentence, files),
        ...answerFindings(sentence, [claim.id], files),
      ])
        report(column, finding)
    }
    return faults
  })
}

function countsAs({ kind, interval }: Quantity, items: number): boolean {
  return kind === 'number' && contains(interval, items)
}

function printed({ value, hedge }: Quantity): string {
  return hedge === 'exact' ? String(value) : `${hedge} ${value}`
}
