import type { ReactElement, ReactNode } from 'react'
import { addressOf } from '@/lib/site/address'
import { wholeNumbers } from '@/lib/text/whole-working'

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

/**
 * A Chinese date, or a number with its measure word or the first character of what it counts: 4月下旬, 2000万名,
 * 3.4个百分点; and a short name with what stands in brackets after it: M6（8张卡）. The digit of a name is no number: M6团队.
 * In English a number with what a hyphen ties to it: ten-odd.
 */
const NUMBER_AND_MEASURE =
  /(\p{L}+-(?:odd|hours?)\b|\d+-\p{Ll}+|[A-Za-z][A-Za-z\d.-]{0,7}（[^（）]{1,8}）|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初底])?|(?<!\p{Script=Latin}-?|[\d.])(?:第|近|超)?\d[\d.]*[%％]?(?:个百分点|(?:万亿|[万亿千百])[名人个张块项家倍元]?|\p{Script=Han}))/u

/** A text whose numbers stay whole at the end of a line, in either language. */
export function Whole({ text }: { readonly text: string }): ReactNode {
  const pieces = wholeNumbers(text).split(NUMBER_AND_MEASURE)
  if (pieces.length === 1) return pieces[0]
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other name
      <span key={index} className="whole">
        {piece}
      </span>
    ),
  )
}
