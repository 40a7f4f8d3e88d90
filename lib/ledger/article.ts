/** A section of the article. */
export interface ArticleSection {
  readonly heading: string
  /** The blocks under the heading, in order. */
  readonly paragraphs: readonly string[]
}

/** The article as sections; those of a place count from 1. */
export interface Article {
  readonly sections: readonly ArticleSection[]
}

/**
 * The sections of an article in Markdown: `## ` opens a section, blank lines separate its paragraphs, and the lines of
 * one block are one paragraph. Text above the first heading (the title) is in no section.
 *
 * @example parseArticle('## Lead\n\nOne.\n\nTwo.').sections // [{ heading: 'Lead', paragraphs: ['One.', 'Two.'] }]
 */
export function parseArticle(markdown: string): Article {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const sections: { heading: string; paragraphs: string[] }[] = []
  let block: string[] = []

  const close = () => {
    if (block.length > 0) sections.at(-1)?.paragraphs.push(block.join('\n'))
    block = []
  }
  for (const line of lines) {
    const heading = /^##\s+(.+?)\s*$/.exec(line)?.[1]
    if (heading !== undefined) {
      close()
      sections.push({ heading, paragraphs: [] })
    } else if (line.trim() === '') {
      close()
    } else {
      block.push(line.trim())
    }
  }
  close()
  return { sections }
}

/** The text of a place: section 1 and up; paragraph 1 and up, or 0 for the heading. Null where the article has none. */
export function textAt(
  article: Article,
  place: { readonly section: number; readonly paragraph: number },
): string | null {
  const section = article.sections[place.section - 1]
  if (section === undefined) return null
  return place.paragraph === 0 ? section.heading : (section.paragraphs[place.paragraph - 1] ?? null)
}
