import { isolated, withAllSeen } from '@/lib/text/isolated'

/** The kinds of details that the sentences of a fault are made from, by their names. */
export type Texts<Name extends string> = { readonly [Key in Name]: string }
export type Numbers<Name extends string> = { readonly [Key in Name]: number }
export type Lists<Name extends string> = { readonly [Key in Name]: readonly string[] }

const LONGEST_SHOWN = 80

/** A text from a file, fit for a sentence and a terminal: all of it made visible, at most 80 characters. */
export function shown(found: string): string {
  const visible = withAllSeen(found)
  const characters = [...visible]
  return isolated(
    characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : visible,
  )
}
