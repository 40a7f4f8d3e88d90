import type { Reference } from '@/lib/exports/references'

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text with every character escaped that TeX would not print: `92% & A_b` becomes `92\% \& A\_b`. */
function texOf(text: string): string {
  return text.replace(/[\\%&#$_{}~^]/g, (found) => TEX[found] ?? `\\${found}`)
}

/**
 * A reference in BibTeX, which reference managers take, too. Inner braces keep capitals. It has no field for a day; what its
 * styles do not know, such as the version, they pass over, and those that know no `url` print `howpublished`.
 */
export function bibtexOf({ id, author, title, issued, url, version, note }: Reference): string {
  const [year, month] = issued.split('-').map(Number)
  const fields = {
    author: `{${texOf(author)}}`,
    year,
    month,
    title: `{${texOf(title)}}`,
    note: texOf(note),
    url,
    howpublished: texOf(url),
    version,
  }
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},\n`)
  return `@misc{${id},\n${lines.join('')}}\n`
}
