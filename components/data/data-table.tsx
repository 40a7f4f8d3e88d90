import type { ReactElement } from 'react'
import { FieldList, MemberList } from '@/components/data/field-list'
import { type DataFile, sha256Of } from '@/lib/exports/data-files'
import { writeSize } from '@/lib/exports/size'
import { FILE_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface DataTableProps {
  readonly files: readonly DataFile[]
  readonly locale: Locale
}

/** Every data file with its address, what is in it, its rows, size and digest, and its columns one step away. */
export function DataTable({ files, locale }: DataTableProps): ReactElement {
  const words = FILE_WORDS[locale]
  return (
    <div className="data-scroll">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.file}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.size}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name}>
              <th scope="row">
                <a href={addressOf(`/data/${file.name}`)}>{file.name}</a>
              </th>
              <td>
                {file.description[locale]}
                <details>
                  <summary>{summaryOf(file, locale)}</summary>
                  {file.fields !== undefined && <FieldList fields={file.fields} locale={locale} />}
                  {file.members !== undefined && <MemberList members={file.members} locale={locale} />}
                  <p className="data-digest">
                    {words.digest} <code>{sha256Of(file.body)}</code>
                  </p>
                </details>
              </td>
              <td>{writeSize(file.body.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function summaryOf({ rows, fields, members }: DataFile, locale: Locale): string {
  const words = FILE_WORDS[locale]
  if (fields !== undefined && rows !== undefined) return words.extent(String(rows), String(fields.length))
  return members === undefined ? words.digest : words.memberCount(String(members.length))
}
