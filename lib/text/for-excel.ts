export const BYTE_ORDER_MARK = '\uFEFF'

/** CSV for people, who open it in Excel: without a byte order mark Excel takes it for the system’s own encoding. */
export function forExcel(csv: string): string {
  return BYTE_ORDER_MARK + csv
}
