const KILOBYTE = 1000
const MEGABYTE = 1000 * KILOBYTE

/** A size in bytes as people read it, in decimal units: 812 B, 45 kB, 1.2 MB. */
export function writeSize(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} B`
  if (bytes < MEGABYTE - KILOBYTE / 2) return `${Math.round(bytes / KILOBYTE)} kB`
  return `${(bytes / MEGABYTE).toFixed(1)} MB`
}
