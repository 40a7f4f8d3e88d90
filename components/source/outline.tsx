import type { ReactElement } from 'react'
import { QuoteList } from '@/components/source/quote-list'
import { SOURCE_WORDS } from '@/components/source/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import type { Locale } from '@/lib/locale'

interface OutlineProps {
  readonly sections: Source['sections']
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** The article section by section: a line for each paragraph, and the quotes in it. */
export function Outline({ sections, claims, locale }: OutlineProps): ReactElement[] {
  const words = SOURCE_WORDS[locale]
  const at = (section: number, paragraph: number) =>
    claims.filter(({ claim: { place } }) => place.section === section && place.paragraph === paragraph)
  return sections.map(({ section, title, paragraphs }) => (
    <section key={section} id={`section-${section}`} className="outline-section">
      <h2>{words.section(section, title[locale])}</h2>
      <QuoteList claims={at(section, 0)} locale={locale} />
      <ol>
        {paragraphs.map((line, index) => (
          <li key={line.en} id={`p${section}-${index + 1}`}>
            <span className="outline-number">{words.paragraph(index + 1)}</span>
            <div>
              <p>{line[locale]}</p>
              <QuoteList claims={at(section, index + 1)} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}
