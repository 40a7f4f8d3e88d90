import type { ReactElement } from 'react'
import { StatusKey } from '@/components/claim/status-key'
import { StatusMark } from '@/components/claim/status-mark'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { GRADES, ORIGINS } from '@/lib/dossier/vocabulary'
import { JOINS, type Locale } from '@/lib/locale'

/** The rules that give a claim its status, in the order in which they are tried (see `statusOf`). */
const STEPS = [
  ['partly', 'divided'],
  ['contradicted', 'contradicted'],
  ['confirmed', 'confirmed'],
  ['sourced', 'sourced'],
  ['partly', 'inPart'],
  ['derived', 'derived'],
  ['uncheckable', 'uncheckable'],
  ['repeated', 'repeated'],
  ['not-found', 'notFound'],
] as const

/** How a claim gets its status. */
export function StatusSection({ locale }: { readonly locale: Locale }): ReactElement {
  const words = METHOD_WORDS[locale].status
  const { statuses, origins, grades } = CLAIM_WORDS[locale]
  return (
    <Section id="status" title={words.title}>
      <p>{words.text}</p>
      <StatusKey locale={locale} />
      <p>{words.order}</p>
      <ol className="status-rules">
        {STEPS.map(([status, rule]) => (
          <li key={rule}>
            <StatusMark status={status} /> <b>{statuses[status]}</b>
            {JOINS[locale].colon}
            {words.steps[rule]}
          </li>
        ))}
      </ol>
      <p>{words.weak}</p>
      <p>{words.origins}</p>
      <Definitions keys={ORIGINS} names={origins} texts={words.originRules} />
      <p>{words.grades}</p>
      <Definitions keys={GRADES} names={grades} texts={words.gradeRules} />
      <p>{words.findings}</p>
    </Section>
  )
}

interface DefinitionsProps<Key extends string> {
  readonly keys: readonly Key[]
  readonly names: Readonly<Record<Key, string>>
  readonly texts: Readonly<Record<Key, string>>
}

function Definitions<Key extends string>({ keys, names, texts }: DefinitionsProps<Key>): ReactElement {
  return (
    <dl className="definitions">
      {keys.map((key) => (
        <div key={key} className="fact">
          <dt>{names[key]}</dt>
          <dd>{texts[key]}</dd>
        </div>
      ))}
    </dl>
  )
}
