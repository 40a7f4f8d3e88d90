import type { ReactElement } from 'react'
import { RuleTable } from '@/components/method/rule-table'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { type Dossier, tableNamesOf } from '@/lib/dossier/dossier'
import { TABLES } from '@/lib/dossier/schema'
import { JOINS, type Locale } from '@/lib/locale'

interface DictionarySectionProps {
  readonly dossier: Dossier
  readonly locale: Locale
}

/** Every column of the data files. */
export function DictionarySection({ dossier, locale }: DictionarySectionProps): ReactElement {
  const words = METHOD_WORDS[locale].dictionary
  return (
    <Section id="dictionary" title={words.title}>
      <p>{words.text}</p>
      {tableNamesOf(dossier)
        .map((name) => TABLES[name])
        .map(({ file, description, columns }) => (
          <details key={file}>
            <summary>
              {file}
              {JOINS[locale].colon}
              {description[locale]}
            </summary>
            <RuleTable
              columns={words.columns}
              rows={Object.entries(columns).map(([name, column]) => ({
                id: name,
                cells: [<code key="name">{name}</code>, column.description[locale]],
              }))}
            />
          </details>
        ))}
    </Section>
  )
}
