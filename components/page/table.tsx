import type { ReactElement, ReactNode } from 'react'

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
