import { type ReactElement, useState } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { OtherFiles } from '@/components/open/kept-list'
import { keptName, useOpen } from '@/components/open/open-context'
import type { MatchingStep } from '@/components/open/open-step'
import { ReadAs, WhichTable } from '@/components/open/read-as'
import { UnusedColumns } from '@/components/open/unused-columns'
import { Table } from '@/components/page/table'
import { NUMBER_LIMIT } from '@/lib/open/limits'
import { ROLES, type Role, type Roles, valuePlaces, withRole } from '@/lib/open/roles'
import { timesOf } from '@/lib/open/series'
import { writeTotal } from '@/lib/quantity/write-total'
import { fold } from '@/lib/text/fold'
import { isolated } from '@/lib/text/isolated'
import { hasAll, soughtText } from '@/lib/text/sought'

const ENDS: readonly Role[] = ['low', 'high']

/** So many columns are listed at first besides those that are used, and this many times as many with each further asking. */
const LISTED = 30
const MORE = 4

/** Asks which column is what, with a proposal and the first cells of each; and lets encoding and delimiter be overruled. */
export function Matcher({ kept, summary, back }: MatchingStep): ReactElement {
  const { words, moves, read, goBack, close } = useOpen()
  const { header, samples } = summary
  const [roles, setRoles] = useState<Roles>(summary.roles)
  const [apart, setApart] = useState(kept.reading?.apart ?? false)
  const [most, setMost] = useState(LISTED)
  const [sought, setSought] = useState('')
  const wanted = soughtText(sought)
  const found = [...header.keys()].filter((at) => hasAll(wanted, fold(header[at] ?? '')))
  // A column that is used is not hidden by those before it.
  const used = found.filter((at) => summary.roles[at] !== null)
  const listed = [...new Set([...used, ...found].slice(0, used.length + most))].sort((a, b) => a - b)
  const values = valuePlaces(roles)
  const tooMany = values.length > 1 && values.length * summary.records > NUMBER_LIMIT
  const { needed } = words.match
  const ofColumns = values.length > 0 ? null : needed[summary.roles.includes('value') ? 'value' : 'noNumbers']
  const lacking = samples.every(({ length }) => length === 0) ? needed.noRows : ofColumns
  const choose = (at: number, chosen: string) => {
    setRoles(withRole(roles, at, ROLES.find((other) => other === chosen) ?? null))
  }
  return (
    <section className="open-match" aria-labelledby="match-title">
      <ArrivedHeading moves={moves} id="match-title">
        {words.match.title}{' '}
        <small>
          <bdi>{keptName(kept, words)}</bdi>
        </small>
      </ArrivedHeading>
      <p>{words.match.text}</p>
      <OtherFiles open={kept} />
      <WhichTable kept={kept} summary={summary} />
      {header.length > LISTED && (
        <label className="picker-search">
          <span>{words.match.find}</span>
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
      )}
      <div className="data-scroll">
        <Table
          className="open-columns"
          columns={[words.match.column, words.match.sample, words.match.usedAs]}
          rows={listed.map((at) => ({
            id: String(at),
            cells: [
              header[at],
              (samples[at] ?? [])
                .filter((cell) => cell !== '')
                .slice(0, 3)
                .map((cell) => isolated(cell.trim()))
                .join('\u00a0· '),
              <select
                key="role"
                value={roles[at] ?? ''}
                aria-label={words.match.is(header[at] ?? '')}
                onChange={(event) => choose(at, event.target.value)}
              >
                <option value="">{words.match.nothing}</option>
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {words.roles[role]}
                  </option>
                ))}
              </select>,
            ],
          }))}
        />
      </div>
      {listed.length < found.length && (
        <p>
          <button type="button" onClick={() => setMost(most * MORE)}>
            {words.match.moreColumns(writeTotal(found.length - listed.length))}
          </button>
        </p>
      )}
      {values.length > 1 && (
        <p role="status">
          {words.match.several(writeTotal(values.length))}{' '}
          {ENDS.some((role) => roles.includes(role)) && `${words.match.endless} `}
          <button
            type="button"
            onClick={() => setRoles(roles.map((role, at) => (values.indexOf(at) > 0 ? null : role)))}
          >
            {words.match.single}
          </button>
        </p>
      )}
      {values.length > 1 && timesOf(values.map((at) => header[at] ?? '')) === null && (
        <p className="compare-controls">
          <label className="compare-check">
            <input type="checkbox" checked={apart} onChange={({ target }) => setApart(target.checked)} />
            <span>{words.match.apart}</span>
          </label>
        </p>
      )}
      <UnusedColumns
        summary={summary}
        roles={roles}
        onUse={(all) => {
          setRoles(all)
          setApart(true)
        }}
      />
      {lacking !== null && <p role="alert">{lacking}</p>}
      {tooMany && <p role="alert">{words.match.tooMany(writeTotal(NUMBER_LIMIT))}</p>}
      <p className="take-row">
        <button
          type="button"
          disabled={lacking !== null || tooMany}
          onClick={() => void read({ ...kept, reading: { ...kept.reading, apart } }, summary, roles)}
        >
          {words.open}
        </button>
        {back !== null && (
          <button type="button" onClick={goBack}>
            {words.match.back}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
      <ReadAs kept={kept} summary={summary} />
    </section>
  )
}
