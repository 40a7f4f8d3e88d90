import { readAssessed } from '@/lib/claims/read-assessed'
import { llmsText } from '@/lib/exports/llms'
import { readDataFiles } from '@/lib/exports/read-data-files'

export const dynamic = 'force-static'

/** Where the data is, for language models. */
export function GET(): Response {
  return new Response(llmsText(readAssessed(), readDataFiles()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
