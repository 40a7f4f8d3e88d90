import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { GroupLabel } from '@/components/claim/status-name'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { statusesOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
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
        <div key={key}>
          <dt>{names[key]}</dt>
          <dd>{texts[key]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The eight statuses in their three groups, and what each group means. */
function StatusKey({ locale }: { readonly locale: Locale }): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <dl className="status-groups">
      {STATUS_GROUPS.map((group) => (
        <div key={group}>
          <dt>
            <GroupLabel group={group} locale={locale} />
          </dt>
          <dd>
            <p>{words.groupTexts[group]}</p>
            <ul>
              {statusesOf(group).map((status) => (
                <li key={status}>
                  <StatusMark status={status} /> {words.statuses[status]}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
