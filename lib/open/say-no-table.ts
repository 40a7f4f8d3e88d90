import { JOINS, type Locale } from '@/lib/locale'
import { FILE_WORDS } from '@/lib/open/file-words'
import type { OpenFailure } from '@/lib/open/read-file'
import { OPEN_WORDS } from '@/lib/open/words'
import { isolated } from '@/lib/text/isolated'

/** Why a file gives no table, and what to do about it, in words. */
export function sayFailure(failure: OpenFailure, locale: Locale): string {
  const { failures } = OPEN_WORDS[locale]
  switch (failure.reason) {
    case 'no-table':
      return FILE_WORDS[locale].noTable[failure.kind]
    case 'empty':
      return failures.empty
    case 'header-only':
      return failures.headerOnly(failure.header.map(isolated).join(JOINS[locale].listComma))
  }
}
