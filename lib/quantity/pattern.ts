type Made = (written: string) => string
const flagged =
  (flags: string, made: Made) =>
  ({ raw }: TemplateStringsArray, ...parts: readonly string[]) =>
    new RegExp(made(String.raw({ raw }, ...parts)), flags)

/** Tags that make patterns of what is written, by their flags; `made` is what becomes of it before. */
export const patterns = (made: Made = (written) => written) => ({
  plain: flagged('', made),
  i: flagged('i', made),
  iuy: flagged('iuy', made),
  iy: flagged('iy', made),
  u: flagged('u', made),
  uy: flagged('uy', made),
  y: flagged('y', made),
})

/**
 * Patterns in which others’ texts are set, with single backslashes as between slashes.
 * @example pattern.y`\d+${UNIT}` // new RegExp(`\\d+${UNIT}`, 'y')
 */
export const pattern = patterns()
