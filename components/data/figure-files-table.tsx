import type { ReactElement } from 'react'
import { figureSvg } from '@/components/file/figure-file'
import { TAKE_WORDS } from '@/components/share/words'
import { figureOf } from '@/lib/charts/figure'
import { FIRST } from '@/lib/charts/settings'
import { sourcesOf } from '@/lib/charts/sources'
import type { AssessedDossier } from '@/lib/claims/assess'
import { figureCsv } from '@/lib/exports/figure-csv'
import { figureJson } from '@/lib/exports/figure-json'
import { pictureName } from '@/lib/exports/figure-names'
import { pngOf } from '@/lib/exports/png'
import { writeSize } from '@/lib/exports/size'
import { THEMES } from '@/lib/exports/theme-colours'
import { FILE_WORDS } from '@/lib/exports/words'
import { JOINS, LOCALES, type Locale } from '@/lib/locale'
import { addressOf, figurePath } from '@/lib/site/address'

interface FigureFilesTableProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

interface FileLink {
  readonly name: string
  readonly form: string
  readonly bytes: number
}

const PICTURES = ['svg', 'png'] as const

/** The files of each figure in the page’s language, with their sizes. */
export async function FigureFilesTable({ assessed, locale }: FigureFilesTableProps): Promise<ReactElement> {
  const words = FILE_WORDS[locale]
  const take = TAKE_WORDS[locale]
  const rows = await Promise.all(
    assessed.dossier.figures.map(async (entry) => {
      const figure = figureOf(assessed, entry)
      const variant = { ...FIRST, locale, theme: 'light' as const }
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
      const others = LOCALES.flatMap((language) => THEMES.map((theme) => ({ language, theme })))
        .filter(({ language, theme }) => language !== locale || theme !== 'light')
        .map(({ language, theme }) => ({
          name: pictureName(figure, { ...FIRST, locale: language, theme }),
          said: [take.languages[language], take.themes[theme]].join(JOINS[locale].comma),
        }))
      return { slug: entry.slug, title: figure.measures[0].title[locale], files, others }
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
            <th scope="col">{words.alsoAs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, title, files, others }) => (
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
              <td>
                {others.map(({ name, said }) => (
                  <span key={name}>
                    {said}{' '}
                    {PICTURES.map((ending) => (
                      <a
                        key={ending}
                        href={addressOf(`/figures/${name}.${ending}`)}
                        aria-label={`${ending.toUpperCase()}, ${said}: ${title}`}
                      >
                        {ending.toUpperCase()}
                      </a>
                    ))}
                    <br />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
