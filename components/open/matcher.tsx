import { type ReactElement, useState } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { keptName, useOpen } from '@/components/open/open-context'
import type { MatchingStep } from '@/components/open/open-state'
import { ReadAs } from '@/components/open/read-as'
import { ROLES, type Role, type Roles } from '@/lib/open/roles'
import { isolated } from '@/lib/text/isolated'

/** Asks which column is what, with a proposal and the first cells of each; and lets encoding and delimiter be overruled. */
export function Matcher({ kept, summary, back }: MatchingStep): ReactElement {
  const { words, moves, read, goBack, close } = useOpen()
  const { header, samples } = summary
  const [roles, setRoles] = useState<Roles>(summary.roles)
  const ready = roles.includes('label') && roles.includes('value')
  const choose = (at: number, chosen: string) => {
    const role = ROLES.find((other) => other === chosen) ?? null
    // A role can belong to one column only: it is taken from the column that had it.
    setRoles(
      header.map((_, column) =>
        column === at ? role : role !== null && roles[column] === role ? null : (roles[column] ?? null),
      ),
    )
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
      <ReadAs kept={kept} summary={summary} />
      <div className="data-scroll">
        <table className="open-columns">
          <thead>
            <tr>
              <th scope="col">{words.match.column}</th>
              <th scope="col">{words.match.sample}</th>
              <th scope="col">{words.match.is}</th>
            </tr>
          </thead>
          <tbody>
            {header.map((column, at) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>
                  {(samples[at] ?? [])
                    .filter((cell) => cell !== '')
                    .slice(0, 3)
                    .map(isolated)
                    .join(' · ')}
                </td>
                <td>
                  <select
                    value={roles[at] ?? ''}
                    aria-label={`${column} ${words.match.is}`}
                    onChange={(event) => choose(at, event.target.value)}
                  >
                    <option value="">{words.match.nothing}</option>
                    {ROLES.map((role: Role) => (
                      <option key={role} value={role}>
                        {words.roles[role]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!ready && <p role="alert">{words.match.needed}</p>}
      <p className="take-row">
        <button type="button" disabled={!ready} onClick={() => void read(kept, summary, roles)}>
          {words.match.go}
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
    </section>
  )
}
