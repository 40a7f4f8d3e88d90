import type { AssessedDossier } from '@/lib/claims/assess'
import type { Export, FileExport } from '@/lib/exports/export'
import { translated } from '@/lib/exports/translations'
import { WORKBOOK, workbookOf } from '@/lib/exports/workbook'
import { excelPath } from '@/lib/site/address'
import { forExcel } from '@/lib/text/for-excel'

/** The workbook, and each table as people open it. */
export function excelExports(assessed: AssessedDossier, data: readonly FileExport[]): Export[] {
  return [
    {
      pattern: WORKBOOK,
      description: translated('everything as an Excel workbook, a sheet for each table'),
      files: [{ path: WORKBOOK, write: () => workbookOf(assessed) }],
    },
    {
      pattern: '/data/{name}.excel.csv',
      description: translated('each table for Excel, with a byte order mark'),
      files: data.flatMap(({ pattern, body }) =>
        isCsv(pattern) && !data.some((other) => other.pattern === excelPath(pattern))
          ? [{ path: excelPath(pattern), write: () => forExcel(String(body)) }]
          : [],
      ),
    },
  ]
}

/** Whether an address is that of a table for programs. */
function isCsv(path: `/${string}`): path is `/${string}.csv` {
  return path.endsWith('.csv') && !path.endsWith('.excel.csv')
}
