import type { ReactElement } from 'react'
import { addressOf } from '@/lib/i18n/address'
import { FILE_WORDS } from '@/lib/i18n/files'
import type { Locale } from '@/lib/i18n/locale'
import { type DataFile, sha256Of } from '@/lib/publish/data-files'
import { writeSize } from '@/lib/publish/size'

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
                  <summary>
                    {file.fields === undefined || file.rows === undefined
                      ? words.digest
                      : words.extent(String(file.rows), String(file.fields.length))}
                  </summary>
                  {file.fields !== undefined && (
                    <dl className="data-fields">
                      {file.fields.map((field) => (
                        <div key={field.name}>
                          <dt>
                            <code>{field.name}</code> {field.type}
                            {field.required && `, ${words.required}`}
                          </dt>
                          <dd>
                            {field.description[locale]}
                            {field.unit !== undefined && ` (${field.unit})`}
                          </dd>
                        </div>
                      ))}
                    </dl>
                  )}
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
