import type { ReactElement } from 'react'
import type { ChartSheetProps } from '@/components/file/chart-sheet'
import { LoadFailed } from '@/components/page/load-failed'
import { saveCsv, saveFile } from '@/components/page/save-file'
import { useTask } from '@/components/page/use-task'
import { JOINS, type Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'

interface DrawnFilesProps {
  /** Name of the files, without an ending. */
  readonly name: string
  readonly csv: () => Promise<string>
  readonly sheet: () => Promise<Omit<ChartSheetProps, 'locale' | 'measure'>>
  readonly locale: Locale
  /** What the chart is called, where the page has several. */
  readonly title?: string
}

/** Buttons for a chart that the reader has made: its rows and its picture, made when they are asked for. */
export function DrawnFiles({ name, csv, sheet, locale, title }: DrawnFilesProps): ReactElement {
  const task = useTask()
  const picture = (form: 'svg' | 'png') => async () => {
    const [{ drawnFile }, drawn] = await Promise.all([
      retry(() => import('@/components/file/drawn-file')),
      sheet(),
    ])
    saveFile(`${name}.${form}`, await drawnFile({ form, measure: '', locale, ...drawn }))
  }
  const files = [
    ['CSV', async () => saveCsv(`${name}.csv`, await csv())],
    ['SVG', picture('svg')],
    ['PNG', picture('png')],
  ] as const
  return (
    <>
      {files.map(([form, save]) => (
        <button
          key={form}
          type="button"
          onClick={() => task.run(save)}
          aria-label={title === undefined ? form : form + JOINS[locale].colon + title}
        >
          {form}
        </button>
      ))}
      <LoadFailed task={task} locale={locale} />
    </>
  )
}
