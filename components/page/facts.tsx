import type { ReactElement, ReactNode } from 'react'

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
