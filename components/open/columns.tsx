import type { ReactElement, ReactNode } from 'react'

interface ColumnsProps {
  readonly names: readonly string[]
  /** Its rows. */
  readonly children: ReactNode
}

/** A table of or about columns, under their names. */
export function Columns({ names, children }: ColumnsProps): ReactElement {
  return (
    <div className="data-scroll">
      <table className="open-columns">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
