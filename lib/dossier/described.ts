import { z } from 'zod'
import type { Text } from '@/lib/locale'

const descriptions = z.registry<Text>()

type Shape = Readonly<Record<string, z.ZodType>>

/** The members of a JSON object with their descriptions, by the same keys, for the Data page and for editors. */
export function described<Members extends Shape>(
  texts: Readonly<Partial<Record<keyof Members, Text>>>,
  members: Members,
): Members {
  const entries = Object.entries(members).map(([key, form]) => {
    const description = texts[key]
    if (description === undefined) return [key, form]
    const own = form.clone()
    descriptions.add(own, description)
    return [key, own]
  })
  return Object.fromEntries(entries)
}

/** The JSON Schema of a form, with the descriptions of its members. */
export function jsonSchemaOf(form: z.ZodType) {
  return z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const description = descriptions.get(zodSchema)
      if (description !== undefined)
        Object.assign(jsonSchema, { title: description.zh, description: description.en })
    },
  })
}

/** A member of a JSON file: where it stands, and what it is. */
export interface Member {
  /** `figures[].slug`: what has brackets is a list. */
  readonly path: string
  readonly description: Text
}

/** The described members of a form, those of lists of objects by their own members. */
export function membersOf(form: z.ZodObject): Member[] {
  return Object.entries(form.shape).flatMap(([key, member]): Member[] => {
    const element = elementOf(member as z.ZodType)
    const description = descriptions.get(member as z.ZodType)
    const path = element === null ? key : `${key}[]`
    if (description !== undefined) return [{ path, description }]
    return element === null
      ? []
      : membersOf(element).map((inner) => ({ ...inner, path: `${path}.${inner.path}` }))
  })
}

/** What a list holds where that is objects; null for everything else. */
function elementOf(form: z.ZodType): z.ZodObject | null {
  if (form instanceof z.ZodDefault) return elementOf(form.unwrap() as z.ZodType)
  return form instanceof z.ZodArray && form.element instanceof z.ZodObject ? form.element : null
}
