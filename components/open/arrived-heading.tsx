import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

interface ArrivedHeadingProps {
  /** How often the page has changed at a person’s wish: with each change the heading takes the focus; 0 for not yet. */
  readonly moves: number
  readonly id?: string
  readonly children: ReactNode
}

/** The heading of what has newly come: whoever uses the keyboard goes on from here, and hears where they are. */
export function ArrivedHeading({ moves, id, children }: ArrivedHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moves > 0) heading.current?.focus()
  }, [moves])
  return (
    <h2 ref={heading} tabIndex={-1} {...(id === undefined ? {} : { id })}>
      {children}
    </h2>
  )
}
