import type { Place } from '@/lib/dossier/place'

/** The sections of an article, each its heading and then its paragraphs: `article[section - 1][paragraph]` is the text of a place. */
export type Article = readonly (readonly string[])[]

/**
 * The sections of an article in Markdown: `## ` opens a section, blank lines separate its paragraphs, and the lines of
 * one block are one paragraph. Text above the first heading (the title) is in no section.
 *
 * @example parseArticle('## Lead\n\nOne.\n\nTwo.') // [['Lead', 'One.', 'Two.']]
 */
export function parseArticle(markdown: string): Article {
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [, ...sections] = text.split(/^##[^\S\n]+(?=\S)/m)
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n').map((line) => line.trim())
    const blocks = lines.join('\n').split(/\n{2,}/)
    return [heading, ...blocks.map((block) => block.trim()).filter((block) => block !== '')]
  })
}

/** The text of a place: section 1 and up; paragraph 1 and up, or 0 for the heading. Null where the article has none. */
export function textAt(article: Article, { section, paragraph }: Place): string | null {
  return article[section - 1]?.[paragraph] ?? null
}
