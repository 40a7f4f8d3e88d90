import type { ReactElement } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import { OtherFiles } from '@/components/open/kept-list'
import { useOpen, useOpenTable } from '@/components/open/open-context'
import { UnusedColumns } from '@/components/open/unused-columns'
import { JOINS } from '@/lib/locale'
import { DOUBT_WORDS } from '@/lib/open/doubt-words'
import { FILE_WORDS } from '@/lib/open/file-words'
import { ROW_LIMIT } from '@/lib/open/limits'
import type { Reading } from '@/lib/open/roles'
import { valuePlaces } from '@/lib/open/roles'
import { linesBeside } from '@/lib/open/table-title'
import { MOST_DIGITS } from '@/lib/quantity/interval'
import { writeTotal } from '@/lib/quantity/write-total'
import { isolated } from '@/lib/text/isolated'

/** Rows and numbers of which something must be said, in this order. */
const SAID = ['missing', 'rounded', 'flagged', 'ownScale'] as const

/** What is open: how many rows were read and what became of them, how the file was read, and the ways to another. */
export function WorkspaceHead(): ReactElement {
  const { moves, match, close, read } = useOpen()
  const { kept, title, table, summary, counts, locale, words } = useOpenTable()
  const { renamed, titles, notes, blankLines, cut, unended, form, sheets, sheet, encoding } = summary
  const roles = kept.roles ?? []
  const columns = valuePlaces(roles).length
  const again = (reading: Reading, all = roles) =>
    void read({ ...kept, reading: { ...kept.reading, ...reading } }, summary, all)
  return (
    <header>
      <ArrivedHeading moves={moves}>
        {table === '' ? (
          title
        ) : (
          <>
            <bdi>{table}</bdi> <small dir="auto">{title}</small>
          </>
        )}
      </ArrivedHeading>
      <p role="status">
        {[
          words.counts(
            writeTotal(counts.read),
            writeTotal(counts.read - counts.rejected - counts.missing),
            writeTotal(counts.rejected),
          ),
          ...(columns > 1 ? [words.numbers(writeTotal(counts.shown), writeTotal(columns))] : []),
          ...(counts.gaps > 0 ? [words.gaps(writeTotal(counts.gaps))] : []),
        ].join(JOINS[locale].gap)}
      </p>
      {SAID.filter((sort) => counts[sort] > 0).map((sort) => (
        <p key={sort}>{words[sort](writeTotal(counts[sort]), String(MOST_DIGITS))}</p>
      ))}
      {kept.address !== undefined && (
        <p>
          {FILE_WORDS[locale].fetched(new Date(kept.added ?? 0).toLocaleDateString('sv-SE'))}
          <bdi>{kept.address}</bdi>
        </p>
      )}
      {kept.address !== undefined && unended && <p role="alert">{FILE_WORDS[locale].unended}</p>}
      {renamed.length > 0 && <p>{words.renamed(renamed.map(isolated).join(JOINS[locale].listComma))}</p>}
      <Around said={words.titles} lines={linesBeside(table, titles)} />
      {counts.unit !== '' && <p>{words.tableUnit(isolated(counts.unit))}</p>}
      {counts.severalUnits !== '' && <p>{words.severalUnits(isolated(counts.severalUnits))}</p>}
      {counts.doubts.map(({ kind, column, cell }) => (
        <p key={kind} className="take-row">
          <span>{DOUBT_WORDS[locale][kind](isolated(column), isolated(cell))}</span>
          {(kind === 'decimals' || kind === 'thousands') && (
            <button type="button" onClick={() => again({ thousands: kind === 'decimals' })}>
              {words.readPoints[kind]}
            </button>
          )}
        </p>
      ))}
      <UnusedColumns summary={summary} roles={roles} onUse={(all) => again({ apart: true }, all)} />
      <Around said={words.notes} lines={notes} />
      {blankLines > 0 && <p>{words.blank(writeTotal(blankLines))}</p>}
      {cut && <p role="alert">{words.cut(writeTotal(ROW_LIMIT))}</p>}
      <p className="take-row">
        {form !== 'workbook' && encoding !== 'utf-8' && kept.from !== 'pasted' && (
          <span>
            {words.encoding}
            {JOINS[locale].colon}
            {words.encodings[encoding]}
          </span>
        )}
        {sheets.length > 1 && (
          <span>
            {FILE_WORDS[locale].sheet}
            {JOINS[locale].colon}
            {sheets[sheet] || FILE_WORDS[locale].unnamedSheet(String(sheet + 1))}
          </span>
        )}
        <button type="button" onClick={match}>
          {words.columnsAgain}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
      <OtherFiles open={kept} />
    </header>
  )
}

/** Lines of the file around its table. */
function Around({ said, lines }: { said: string; lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null
  return (
    <p>
      {said}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places of the lines in the file, which never change
        <q key={at}>
          <bdi>{line.trim()}</bdi>
        </q>
      ))}
    </p>
  )
}
