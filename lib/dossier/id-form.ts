import { z } from 'zod'
import type { Path } from '@/lib/dossier/json'
import type { Holder } from '@/lib/dossier/tokens'

/** An id in a JSON file, and the files one of which must have it. */
export interface Mention {
  readonly id: string
  readonly path: Path
  readonly holders: readonly Holder[]
}

const holdersOf = z.registry<readonly Holder[]>()

/** The form of an id that one of some files must have, as a value or as the key of a record. */
export function idOf(...holders: readonly Holder[]): z.ZodString {
  const form = z.string()
  holdersOf.add(form, holders)
  return form
}

/** Every id in a value of a JSON file that its form says to be one, in the order of the form. */
export function mentionsIn(form: unknown, value: unknown, path: Path = []): Mention[] {
  if (form instanceof z.ZodOptional || form instanceof z.ZodDefault)
    return mentionsIn(form.unwrap(), value, path)
  if (form instanceof z.ZodString) {
    const holders = holdersOf.get(form)
    return holders === undefined || typeof value !== 'string' ? [] : [{ id: value, path, holders }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): Mention[] => {
    if (form instanceof z.ZodArray) return mentionsIn(form.element, inner, [...path, Number(key)])
    const here = [...path, key]
    if (form instanceof z.ZodObject) return mentionsIn(form.shape[key], inner, here)
    if (!(form instanceof z.ZodRecord)) return []
    return [...mentionsIn(form.keyType, key, here), ...mentionsIn(form.valueType, inner, here)]
  })
}
