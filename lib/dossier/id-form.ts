import { z } from 'zod'
import { partsOf } from '@/lib/dossier/form'
import type { Holder } from '@/lib/dossier/tokens'

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
