import type { Remote } from 'comlink'
import { type ReactElement, useEffect, useState } from 'react'
import { CheckList } from '@/components/claim/check-list'
import { useFail } from '@/components/open/use-fail'
import type { Locale } from '@/lib/locale'
import type { OpenSession, RowCounts } from '@/lib/open/session'
import type { TableCheck, TableChecks } from '@/lib/open/table-checks'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface ChecksProps {
  readonly session: Remote<OpenSession>
  /** Other counts are other rows. */
  readonly counts: RowCounts
  readonly locale: Locale
}

/** The sums that the baselines of a file call for, redone, each with its working and its verdict. */
export function Checks({ session, counts, locale }: ChecksProps): ReactElement | null {
  const words = OPEN_WORDS[locale].checks
  const fail = useFail()
  const [found, setFound] = useState<TableChecks | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: corrected rows can be part of a sum
  useEffect(() => {
    let wanted = true
    session
      .checks()
      .then((checks) => {
        if (wanted) setFound(checks)
      })
      .catch(fail)
    return () => {
      wanted = false
    }
  }, [session, counts, fail])
  if (found === null || (found.checks.length === 0 && found.without === 0)) return null
  return (
    <section className="open-checks">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {byResult(found.checks).map(({ label, checks }) => (
        <section key={checks[0]?.check.id}>
          <h3>{label}</h3>
          <CheckList checks={checks} locale={locale} />
        </section>
      ))}
      {found.without > 0 && <p>{words.without(writeTotal(found.without))}</p>}
    </section>
  )
}

/** Sums by the row whose number they test. */
function byResult(checks: readonly TableCheck[]) {
  const results = new Map<number, TableCheck[]>()
  for (const check of checks) {
    const group = results.get(check.rows.against)
    if (group === undefined) results.set(check.rows.against, [check])
    else group.push(check)
  }
  return [...results.values()].map((group) => ({ label: group[0]?.label ?? '', checks: group }))
}
