import type { ReactElement } from 'react'
import { RuleTable } from '@/components/method/rule-table'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { TABLES } from '@/lib/dossier/schema'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

/** Every column of the data files. */
export function DictionarySection({ locale }: { readonly locale: Locale }): ReactElement {
  const words = METHOD_WORDS[locale].dictionary
  return (
    <Section id="dictionary" title={words.title}>
      <p>{words.text}</p>
      {Object.values(TABLES).map(({ file, description, columns }) => (
        <div key={file}>
          <h3>
            <a href={addressOf(`/data/${file}`)}>{file}</a>
            {JOINS[locale].colon}
            {description[locale]}
          </h3>
          <RuleTable
            columns={words.columns}
            rows={Object.entries(columns).map(([name, column]) => ({
              id: name,
              cells: [<code key="name">{name}</code>, column.description[locale]],
            }))}
          />
        </div>
      ))}
    </Section>
  )
}
