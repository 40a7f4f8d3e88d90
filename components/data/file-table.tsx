import { Fragment, type ReactElement } from 'react'
import { FieldList } from '@/components/data/field-list'
import { DATA_WORDS } from '@/components/data/words'
import { Table } from '@/components/page/table'
import { bytesOf, type FileExport, fileNameOf, sha256Of } from '@/lib/exports/export'
import { writeSize } from '@/lib/exports/size'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface FileTableProps {
  readonly exports: readonly FileExport[]
  readonly locale: Locale
}

/** Every data file with its address, what is in it, its rows, size and digest, and its columns one step away. */
export function FileTable({ exports, locale }: FileTableProps): ReactElement {
  const words = DATA_WORDS[locale]
  return (
    <Table
      className="data-table"
      columns={[words.file, words.content, words.size]}
      rows={exports.map((one) => {
        const bytes = bytesOf(one.body)
        return {
          id: one.pattern,
          cells: [
            <a key="file" href={addressOf(one.pattern)}>
              {fileNameOf(one.pattern)}
            </a>,
            <Fragment key="content">
              {one.description[locale]}
              <details>
                <summary>{summaryOf(one, locale)}</summary>
                {one.fields !== undefined && <FieldList fields={one.fields} locale={locale} />}
                <p className="data-digest">
                  SHA-256 <code>{sha256Of(bytes)}</code>
                </p>
              </details>
            </Fragment>,
            writeSize(bytes.length),
          ],
        }
      })}
    />
  )
}

function summaryOf({ rows, fields }: FileExport, locale: Locale): string {
  const words = DATA_WORDS[locale]
  if (fields === undefined) return 'SHA-256'
  return rows === undefined ? words.memberCount(fields.length) : words.extent(rows, fields.length)
}
