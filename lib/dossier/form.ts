import { z } from 'zod'

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
