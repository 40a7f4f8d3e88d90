'use client'

import { type ReactElement, useMemo } from 'react'
import { ClaimsTable, type ClaimsTableWords } from '@/components/claim/claims-table'
import { GroupMark, StatusMark } from '@/components/claim/status-mark'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import { CopyLink } from '@/components/share/copy-link'
import { NoRows } from '@/components/table/no-rows'
import { type ControlWords, TableControls } from '@/components/table/table-controls'
import { TableSummary } from '@/components/table/table-summary'
import { useTableView } from '@/components/table/use-table-view'
import {
  CLAIMS_PARAMS,
  type ClaimFacet,
  type ClaimRow,
  type ClaimSort,
  claimsTable,
  MANY,
  SORTS,
} from '@/lib/claims/table'
import { isGroup, isStatus } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'
import { addressOf } from '@/lib/site/address'

export interface BrowserWords extends ClaimsTableWords, ControlWords<ClaimFacet, ClaimSort> {
  /** With {shown}, {all} or {rows} where the numbers go. */
  readonly shown: string
  readonly nothing: string
  readonly nothingHint: string
  readonly showAll: string
  readonly downloadShown: string
  readonly downloadAll: string
}

interface ClaimsBrowserProps {
  readonly rows: readonly ClaimRow[]
  /** The name of each value of each facet, in the order in which they are offered. */
  readonly names: Readonly<Record<ClaimFacet, readonly (readonly [value: string, name: string])[]>>
  readonly words: BrowserWords
  readonly locale: Locale
  readonly dataAddress: string
}

/** The claims table with search, facets, order and downloads. */
export function ClaimsBrowser({ rows, names, words, locale, dataAddress }: ClaimsBrowserProps): ReactElement {
  const { view, change } = useTableView(CLAIMS_PARAMS, 'push')
  const task = useTask()
  const table = useMemo(() => claimsTable(rows, names), [rows, names])
  const shown = useMemo(() => [...table.rows(view)].flatMap((row) => rows[row] ?? []), [table, rows, view])
  const facets = useMemo(
    () =>
      table.counts(view).map(({ facet, values }) => {
        const options = values.map((option, at) => ({
          ...option,
          name: names[facet][at]?.[1] ?? option.value,
        }))
        return { facet, options }
      }),
    [table, view, names],
  )

  const download = async () => {
    const { downloadClaims } = await retry(() => import('@/components/claim/download-claims'))
    await downloadClaims(dataAddress, shown)
  }

  return (
    <div className="claims-browser">
      <TableControls
        view={view}
        change={change}
        facets={facets}
        many={MANY}
        mark={markOf}
        sorts={SORTS}
        words={words}
        locale={locale}
      />
      <TableSummary count={withNumbers(words.shown, { shown: shown.length, all: rows.length })}>
        {shown.length > 0 && shown.length < rows.length && (
          <button type="button" onClick={() => task.run(download)}>
            {withNumbers(words.downloadShown, { rows: shown.length })}
          </button>
        )}
        <a href={dataAddress} download>
          {withNumbers(words.downloadAll, { rows: rows.length })}
        </a>
        <CopyLink href={addressOf(`/${locale}/claims/`)} here locale={locale} />
        <LoadFailed task={task} locale={locale} />
      </TableSummary>
      {shown.length === 0 ? (
        <NoRows words={words} onShowAll={() => change(null)} />
      ) : (
        <ClaimsTable rows={shown} words={words} locale={locale} />
      )}
    </div>
  )
}

function markOf(value: string): ReactElement | null {
  if (isStatus(value)) return <StatusMark status={value} />
  return isGroup(value) ? <GroupMark group={value} /> : null
}

function withNumbers(template: string, numbers: Readonly<Record<string, number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(numbers[key] ?? ''))
}
