import { type ReactElement, useState } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import type { KeptFile } from '@/components/open/kept-files'
import { keptName } from '@/components/open/kept-list'
import type { Locale } from '@/lib/locale'
import { DELIMITERS, type Delimiter } from '@/lib/open/delimiters'
import type { FileSummary } from '@/lib/open/read-file'
import { ROLES, type Role, type Roles } from '@/lib/open/roles'
import { OPEN_WORDS } from '@/lib/open/words'
import { ENCODINGS, type Encoding } from '@/lib/text/decode'

interface MatcherProps {
  readonly kept: KeptFile
  readonly summary: FileSummary
  /** How often the page has changed at a person’s wish. */
  readonly moves: number
  readonly locale: Locale
  readonly onSettings: (settings: { encoding: Encoding; delimiter: Delimiter }) => void
  readonly onRoles: (roles: Roles) => void
  /** Back to the table that is open; null when there is none. */
  readonly onBack: (() => void) | null
  readonly onClose: () => void
}

/** Asks which column is what, with a proposal and the first cells of each; and lets encoding and delimiter be overruled. */
export function Matcher(props: MatcherProps): ReactElement {
  const { kept, summary, moves, locale, onSettings, onRoles, onBack, onClose } = props
  const words = OPEN_WORDS[locale]
  const { header, samples, encoding, delimiter } = summary
  const [roles, setRoles] = useState<Roles>(summary.roles)
  const ready = roles.includes('label') && roles.includes('value')
  const choose = (at: number, chosen: string) => {
    const role = ROLES.find((other) => other === chosen) ?? null
    // A role is one column's: whoever had it gives it up.
    setRoles(
      header.map((_, column) =>
        column === at ? role : role !== null && roles[column] === role ? null : (roles[column] ?? null),
      ),
    )
  }
  return (
    <section className="open-match" aria-labelledby="match-title">
      <ArrivedHeading moves={moves} id="match-title">
        {words.match.title} <small>{keptName(kept, locale)}</small>
      </ArrivedHeading>
      <p>{words.match.text}</p>
      <SettingsRow encoding={encoding} delimiter={delimiter} locale={locale} onSettings={onSettings} />
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
        <button type="button" disabled={!ready} onClick={() => onRoles(roles)}>
          {words.match.go}
        </button>
        {onBack !== null && (
          <button type="button" onClick={onBack}>
            {words.match.back}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  )
}

interface SettingsRowProps {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly locale: Locale
  readonly onSettings: MatcherProps['onSettings']
}

function SettingsRow({ encoding, delimiter, locale, onSettings }: SettingsRowProps): ReactElement {
  const words = OPEN_WORDS[locale]
  return (
    <p className="take-row">
      <label>
        {words.encoding}{' '}
        <select
          value={encoding}
          onChange={(event) => {
            const chosen = ENCODINGS.find((other) => other === event.target.value) ?? encoding
            onSettings({ encoding: chosen, delimiter })
          }}
        >
          {ENCODINGS.map((other) => (
            <option key={other} value={other}>
              {words.encodings[other]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.delimiter}{' '}
        <select
          value={delimiter}
          onChange={(event) => {
            const chosen = DELIMITERS.find((other) => other === event.target.value) ?? delimiter
            onSettings({ encoding, delimiter: chosen })
          }}
        >
          {DELIMITERS.map((other) => (
            <option key={other} value={other}>
              {words.delimiters[other]}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
