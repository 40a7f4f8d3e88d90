import { z } from 'zod'
import { formAt, unwrapped } from '@/lib/dossier/form'
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
  const own = unwrapped(form)
  if (own instanceof z.ZodString) {
    const holders = holdersOf.get(own)
    return holders === undefined || typeof value !== 'string' ? [] : [{ id: value, path, holders }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): Mention[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    const named = own instanceof z.ZodRecord ? mentionsIn(own.keyType, key, here) : []
    return [...named, ...mentionsIn(formAt(own, key), inner, here)]
  })
}
