import { z } from 'zod'
import type { Field } from '@/lib/dossier/field'
import { unwrapped } from '@/lib/dossier/form'
import { type English, translated } from '@/lib/dossier/translations'
import type { Text } from '@/lib/locale'

const descriptions = z.registry<Text>()

/** A member of a JSON file with what it is, for the Data page. */
export function described<Form extends z.ZodType>(form: Form, description: English): Form {
  const own = form.clone()
  descriptions.add(own, translated(description))
  return own
}

/** A member of a JSON file: where it is (in `figures[].slug` what has brackets is a list), and what it is. */
export type Member = Pick<Field, 'name' | 'description'>

/** The described members of a form, those of lists of objects by their own members. */
export function membersOf(form: z.ZodObject): Member[] {
  return Object.entries(form.shape).flatMap(([key, member]): Member[] => {
    const element = elementOf(member as z.ZodType)
    const description = descriptions.get(member as z.ZodType)
    const name = element === null ? key : `${key}[]`
    if (description !== undefined) return [{ name, description }]
    return element === null
      ? []
      : membersOf(element).map((inner) => ({ ...inner, name: `${name}.${inner.name}` }))
  })
}

/** What a list holds where that is objects; null for everything else. */
function elementOf(form: z.ZodType): z.ZodObject | null {
  const list = unwrapped(form)
  return list instanceof z.ZodArray && list.element instanceof z.ZodObject ? list.element : null
}
