import { z } from 'zod'
import { type Path, partsOf } from '@/lib/dossier/form'
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

/** Every id in a value of a JSON file that its form says to be one, in the order of the value. */
export function mentionsIn(form: z.ZodType, value: unknown): Mention[] {
  return partsOf(value, form).flatMap(({ value: id, path, form: own }) => {
    const holders = own instanceof z.ZodString ? holdersOf.get(own) : undefined
    return holders === undefined || typeof id !== 'string' ? [] : [{ id, path, holders }]
  })
}
