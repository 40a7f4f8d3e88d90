/** Every text that a dictionary holds, at whatever depth; phrases that wait for numbers are left out. */
export function stringsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(stringsIn).join(' ')
}
