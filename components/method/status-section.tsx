import { Fragment, type ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { GroupLabel } from '@/components/claim/status-name'
import { METHOD_WORDS } from '@/components/method/words'
import { Facts } from '@/components/page/facts'
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
      <Facts
        className="definitions"
        facts={ORIGINS.map((key) => [key, origins[key], words.originRules[key]])}
      />
      <p>{words.grades}</p>
      <Facts className="definitions" facts={GRADES.map((key) => [key, grades[key], words.gradeRules[key]])} />
      <p>{words.findings}</p>
    </Section>
  )
}

/** The eight statuses in their three groups, and what each group means. */
function StatusKey({ locale }: { readonly locale: Locale }): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <Facts
      className="status-groups"
      facts={STATUS_GROUPS.map((group) => [
        group,
        <GroupLabel key="group" group={group} locale={locale} />,
        <Fragment key="statuses">
          <p>{words.groupTexts[group]}</p>
          <ul>
            {statusesOf(group).map((status) => (
              <li key={status}>
                <StatusMark status={status} /> {words.statuses[status]}
              </li>
            ))}
          </ul>
        </Fragment>,
      ])}
    />
  )
}
