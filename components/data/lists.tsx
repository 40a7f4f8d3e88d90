import { Fragment, type ReactElement } from 'react'
import { DATA_WORDS } from '@/components/data/words'
import { Facts } from '@/components/page/facts'
import { LinkList } from '@/components/page/link-list'
import { Table } from '@/components/page/table'
import { Whole } from '@/components/page/whole'
import { SUBJECT_WORDS } from '@/components/subject/words'
import type { ChangeEntry } from '@/lib/dossier/change-entry'
import type { Member } from '@/lib/dossier/described'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Field } from '@/lib/dossier/field'
import { bytesOf, type FileExport, fileNameOf, sha256Of } from '@/lib/exports/export'
import { writeSize } from '@/lib/exports/size'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { inBrackets, JOINS, type Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, claimPath } from '@/lib/site/address'

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
                {one.members !== undefined && <MemberList members={one.members} locale={locale} />}
                <p className="data-digest">
                  {words.digest} <code>{sha256Of(bytes)}</code>
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

function summaryOf({ rows, fields, members }: FileExport, locale: Locale): string {
  const words = DATA_WORDS[locale]
  if (fields !== undefined && rows !== undefined) return words.extent(rows, fields.length)
  return members === undefined ? words.digest : words.memberCount(members.length)
}

interface FieldListProps {
  readonly fields: readonly Field[]
  readonly locale: Locale
}

/** The columns of a table: name, type, whether a row must have it, what it means, and the words that it can hold. */
export function FieldList({ fields, locale }: FieldListProps): ReactElement {
  const words = DATA_WORDS[locale]
  return (
    <Facts
      className="data-fields"
      facts={fields.map(({ name, type, required, description, unit }) => [
        name,
        <Fragment key="name">
          <code>{name}</code> {type}
          {required && JOINS[locale].comma + words.required}
        </Fragment>,
        description[locale] + (unit === undefined ? '' : inBrackets(unit, locale)),
      ])}
    />
  )
}

interface MemberListProps {
  readonly members: readonly Member[]
  readonly locale: Locale
}

/** The members of a JSON file: where each is and what it means. */
export function MemberList({ members, locale }: MemberListProps): ReactElement {
  return (
    <Facts
      className="data-fields"
      facts={members.map(({ path, description }) => [
        path,
        <code key="path">{path}</code>,
        description[locale],
      ])}
    />
  )
}

interface ChangeListProps {
  readonly changes: readonly ChangeEntry[]
  readonly claims: Dossier['claims']
  readonly locale: Locale
}

/** How many changes are seen without unfolding the earlier ones. */
const RECENT = 4

/** Changes to the data, with the claims that each concerns: the last few, and folded those before them. */
export function ChangeList({ changes, ...others }: ChangeListProps): ReactElement {
  const earlier = changes.slice(RECENT)
  return (
    <>
      <Changes changes={changes.slice(0, RECENT)} {...others} />
      {earlier.length > 0 && (
        <details>
          <summary>{DATA_WORDS[others.locale].earlier(earlier.length)}</summary>
          <Changes changes={earlier} {...others} />
        </details>
      )}
    </>
  )
}

function Changes({ changes, claims, locale }: ChangeListProps): ReactElement {
  return (
    <ol className="data-changes">
      {changes.map((change) => (
        <li key={change.slug} id={change.slug}>
          <p className="data-change-head">
            <b>{change.version}</b> <time dateTime={change.date}>{writeDate(change.date, locale)}</time>{' '}
            {EXPORT_WORDS[locale].changeKinds[change.kind]}
          </p>
          <p>
            <Whole text={change.text[locale]} />
          </p>
          {change.claims.length > 0 && (
            <details>
              <summary>{SUBJECT_WORDS[locale].claims(change.claims.length)}</summary>
              <LinkList
                links={claims
                  .filter(({ id }) => change.claims.includes(id))
                  .map(({ id, statement }) => ({ path: claimPath(locale, id), text: statement[locale] }))}
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}
