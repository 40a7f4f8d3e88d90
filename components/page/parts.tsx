import type { ReactElement, ReactNode } from 'react'
import { Whole } from '@/components/page/whole'
import { addressOf } from '@/lib/site/address'

interface SectionProps {
  readonly title: ReactNode
  readonly id?: string
  readonly children: ReactNode
}

/** A section of a page under its heading. */
export function Section({ title, id, children }: SectionProps): ReactElement {
  return (
    <section {...(id === undefined ? {} : { id })}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

interface TableProps {
  readonly className?: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly [ReactNode, ...ReactNode[]] }[]
}

/** A table under the names of its columns; the first cell of a row names it. */
export function Table({ className, columns, rows }: TableProps): ReactElement {
  return (
    <table className={className}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [head, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface FactsProps {
  readonly className: string
  readonly lang?: string
  readonly facts: readonly (readonly [key: string, name: ReactNode, text: ReactNode])[]
}

/** Names and what belongs to each: columns and their meanings, terms and their rules, fields and their values. */
export function Facts({ className, lang, facts }: FactsProps): ReactElement {
  return (
    <dl className={className} lang={lang}>
      {facts.map(([key, name, text]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

interface LinkListProps {
  readonly links: readonly { readonly path: `/${string}`; readonly text: string }[]
}

/** Links below each other, each under a line; a path is one of this site. */
export function LinkList({ links }: LinkListProps): ReactElement {
  return (
    <ul className="plain-list">
      {links.map(({ path, text }) => (
        <li key={path}>
          <a href={addressOf(path)}>
            <Whole text={text} />
          </a>
        </li>
      ))}
    </ul>
  )
}
