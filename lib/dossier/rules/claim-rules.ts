import { placeFinding } from '@/lib/dossier/rules/outline'
import type { ParsedFiles } from '@/lib/dossier/validate'
import type { Fault, Finding } from '@/lib/faults/catalogue'

/** Claims name subjects that exist, and a paragraph that the outline has. */
export function claimFaults({ claims, subjects, source }: ParsedFiles): Fault[] {
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
    return faults
  })
}
