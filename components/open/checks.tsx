import type { ReactElement } from 'react'
import { CheckTable } from '@/components/claim/check-table'
import { useOpenTable } from '@/components/open/open-context'
import { useAnswer } from '@/components/open/use-answer'
import type { TableCheck } from '@/lib/open/table-checks'
import { writeTotal } from '@/lib/quantity/write-total'

/** The calculations that the baselines of a file call for, redone, each with its working and its result. */
export function Checks(): ReactElement | null {
  const { session, counts, locale, words } = useOpenTable()
  // A corrected row can be part of a calculation.
  const [found] = useAnswer(() => session.checks(), counts.shown)
  if (found === null || (found.checks.length === 0 && found.without === 0)) return null
  return (
    <section className="open-checks">
      <h2>{words.checks.title}</h2>
      <p>{words.checks.text}</p>
      {byResult(found.checks).map((checks) => (
        <section key={checks[0]?.check.id}>
          <h3>{checks[0]?.label}</h3>
          <CheckTable checks={checks} locale={locale} linked={false} />
        </section>
      ))}
      {found.without > 0 && <p>{words.checks.without(writeTotal(found.without))}</p>}
    </section>
  )
}

/** Checks by the row whose number they test. */
function byResult(checks: readonly TableCheck[]): readonly TableCheck[][] {
  const results = new Map<number, TableCheck[]>()
  for (const check of checks) {
    const { against } = check.rows
    results.set(against, [...(results.get(against) ?? []), check])
  }
  return [...results.values()]
}
