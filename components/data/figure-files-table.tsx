import type { ReactElement } from 'react'
import { figureSvg } from '@/components/file/figure-file'
import type { AssessedDossier } from '@/lib/claims/assess'
import { figureOf } from '@/lib/figures/figure'
import { sourcesOf } from '@/lib/figures/sources'
import { addressOf, figurePath } from '@/lib/i18n/address'
import { FILE_WORDS } from '@/lib/i18n/files'
import type { Locale } from '@/lib/i18n/locale'
import { figureCsv } from '@/lib/publish/figure-csv'
import { figureJson } from '@/lib/publish/figure-json'
import { pngOf } from '@/lib/publish/png'
import { writeSize } from '@/lib/publish/size'

interface FigureFilesTableProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

interface FileLink {
  readonly name: string
  readonly form: string
  readonly bytes: number
}

/** The files of each figure in the page’s language, with their sizes. */
export async function FigureFilesTable({ assessed, locale }: FigureFilesTableProps): Promise<ReactElement> {
  const words = FILE_WORDS[locale]
  const rows = await Promise.all(
    assessed.dossier.figures.map(async (entry) => {
      const figure = figureOf(assessed, entry)
      const variant = { measure: 0, scale: 0, locale, theme: 'light' as const }
      const svg = await figureSvg(figure, sourcesOf(assessed, entry), assessed.dossier.source, variant)
      const bytes = (text: string) => new TextEncoder().encode(text).length
      const files: FileLink[] = [
        { name: `${entry.slug}.csv`, form: 'CSV', bytes: bytes(figureCsv(figure)) },
        {
          name: `${entry.slug}.json`,
          form: 'JSON',
          bytes: bytes(JSON.stringify(figureJson(assessed, figure))),
        },
        { name: `${entry.slug}.${locale}.svg`, form: 'SVG', bytes: bytes(svg) },
        { name: `${entry.slug}.${locale}.png`, form: 'PNG', bytes: (await pngOf(svg)).length },
      ]
      return { slug: entry.slug, title: figure.measures[0].title[locale], files }
    }),
  )
  return (
    <div className="data-scroll">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.figures}</th>
            <th scope="col" colSpan={rows[0]?.files.length ?? 1}>
              {words.columns.file}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, title, files }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={addressOf(figurePath(locale, slug))}>{title}</a>
                <br />
                <code>{slug}</code>
              </th>
              {files.map(({ name, form, bytes }) => (
                <td key={form}>
                  <a href={addressOf(`/figures/${name}`)} aria-label={`${form}: ${title}`}>
                    {form}
                  </a>
                  <br />
                  <small>{writeSize(bytes)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
