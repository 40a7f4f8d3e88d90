import type { Locale, Text } from '@/lib/locale'

/** A sentence, or a sentence made from what was found. */
type Phrase<Details> = string | ((details: Details) => string)

/** One kind of fault. `Details` is what a case of it has to tell. */
export interface FaultEntry<Details> {
  /** What is wrong and what was found. */
  readonly case: Readonly<Record<Locale, (details: Details) => string>>
  /** What is allowed. */
  readonly rule: Readonly<Record<Locale, Phrase<Details>>>
  /** What to do about it. */
  readonly remedy: Text
}

/** The entries for a list of codes: a code without a phrase, or a phrase without its details, does not compile. */
export type Entries<DetailsByCode> = {
  readonly [Code in keyof DetailsByCode]: FaultEntry<DetailsByCode[Code]>
}

const LONGEST_SHOWN = 80

/** What was found, fit for one line: line breaks and tabs made visible, long texts cut. */
export function shown(found: string): string {
  const visible = found.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t')
  const characters = [...visible]
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : visible
}
