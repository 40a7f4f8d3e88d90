import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

interface ArrivedHeadingProps {
  /** Counts the changes that a person has made: with each the heading takes the focus; 0 for none yet. */
  readonly moves: number
  readonly id?: string
  readonly children: ReactNode
}

/** The heading of what has newly come: keyboard and screen reader go on from here. */
export function ArrivedHeading({ moves, children, ...rest }: ArrivedHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moves > 0) heading.current?.focus()
  }, [moves])
  return (
    <h2 ref={heading} tabIndex={-1} {...rest}>
      {children}
    </h2>
  )
}
