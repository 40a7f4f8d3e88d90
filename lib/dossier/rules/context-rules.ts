import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Fault } from '@/lib/faults/catalogue'

/** What stands around a quote stands around that of a claim that exists. */
export function contextFaults({ contexts, claims }: ParsedFiles): Fault[] {
  return contexts.rows.flatMap(({ row, value }): Fault[] =>
    claims.ids?.has(value.claim) === false
      ? [
          {
            code: 'D301',
            file: 'quote-contexts.csv',
            row,
            column: 'claim',
            details: { id: value.claim, file: 'claims.csv' },
          },
        ]
      : [],
  )
}
