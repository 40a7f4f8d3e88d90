import { z } from 'zod'
import type { Holder } from '@/lib/dossier/tokens'

/** The keys and list places that lead to a value: `['figures', 0, 'slug']`. */
export type Path = readonly (string | number)[]

/** A form without what only says that its value may be missing. */
export function unwrapped(form: unknown): unknown {
  return form instanceof z.ZodOptional || form instanceof z.ZodDefault ? unwrapped(form.unwrap()) : form
}

/** The form of what is under a key of a value: a member, an item of a list, an entry of a record; null where there is none. */
export function formAt(form: unknown, key: PropertyKey): unknown {
  const whole = unwrapped(form)
  if (whole instanceof z.ZodArray) return whole.element
  if (whole instanceof z.ZodRecord) return whole.valueType
  return whole instanceof z.ZodObject ? whole.shape[String(key)] : null
}

/** A value within another, where it is, and its form; of a record, keys are such values too. */
interface Part {
  readonly value: unknown
  readonly path: Path
  readonly form: unknown
}

/** A value and everything in it, in order. Without a form for it, the forms are null. */
export function partsOf(value: unknown, form: unknown = null, path: Path = []): Part[] {
  const own = unwrapped(form)
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const inner = entries.flatMap(([key, below]): Part[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    const named = own instanceof z.ZodRecord ? [{ value: key, path: here, form: own.keyType }] : []
    return [...named, ...partsOf(below, formAt(own, key), here)]
  })
  return [{ value, path, form: own }, ...inner]
}

const holdersOf = z.registry<readonly Holder[]>()

/** The form of an id that one of some files must have, as a value or as the key of a record. */
export function idOf(...holders: readonly Holder[]): z.ZodString {
  const form = z.string()
  holdersOf.add(form, holders)
  return form
}

/** Every id in a value of a JSON file that its form says to be one, with the files one of which must have it, in order. */
export function mentionsIn(form: z.ZodType, value: unknown) {
  return partsOf(value, form).flatMap(({ value: id, path, form: own }) => {
    const holders = own instanceof z.ZodString ? holdersOf.get(own) : undefined
    return holders === undefined || typeof id !== 'string' ? [] : [{ id, path, holders }]
  })
}
