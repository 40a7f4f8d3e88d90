import { groupThousands } from '@/lib/quantity/decimal'

/** A number of rows, files or figures, in groups of three in both languages: nobody counts the zeros of 1000000. */
export function writeTotal(count: number): string {
  return groupThousands(String(count))
}
