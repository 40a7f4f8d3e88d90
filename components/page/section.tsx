import type { ReactElement, ReactNode } from 'react'

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
