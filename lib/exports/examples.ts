import { JOINED } from '@/lib/exports/tables'
import type { Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'

/** How to read the joined table and keep the claims that are open, in the two languages of people who calculate with data. */
export function examplesOf(locale: Locale) {
  const csv = wholeAddressOf(`/data/${JOINED}.csv`)
  return [
    {
      language: 'Python (pandas)',
      code: [
        'import pandas as pd',
        '',
        `claims = pd.read_csv("${csv}")`,
        'still_open = claims[claims["status_group"] == "open"]',
        `print(still_open[["id", "status", "written_${locale}", "low", "high", "quote"]])`,
      ].join('\n'),
    },
    {
      language: 'R',
      code: [
        'claims <- read.csv(',
        `  "${csv}",`,
        '  encoding = "UTF-8"',
        ')',
        'still_open <- subset(claims, status_group == "open")',
        `print(still_open[, c("id", "status", "written_${locale}", "low", "high")])`,
      ].join('\n'),
    },
  ]
}
