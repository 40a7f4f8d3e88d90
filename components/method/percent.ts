/** A share as whole per cent: 0.05 is “5%”. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
