import { z } from 'zod'
import type { Column, TableSchema } from '@/lib/dossier/column'
import { inEach } from '@/lib/locale'

/** A text in every language of the site. */
export const textForm = z.strictObject(inEach(() => z.string()))

/** The form of one value of a column, as JSON has it. */
function singleForm({ words, type, pattern, format, minimum, separator }: Column['cell']['form']): z.ZodType {
  if (words !== undefined) return z.enum(words)
  if (type === 'number') return z.number()
  if (type === 'integer') return z.int().min(minimum ?? 0)
  if (format === 'uri') return z.url()
  // The pattern of several values is not that of one.
  return pattern === undefined || separator !== undefined
    ? z.string()
    : z.string().regex(new RegExp(`^(${pattern})$`))
}

/** The form of the value that a column holds, as JSON has it. */
export function valueForm({ cell: { form, empty }, required, description }: Column): z.ZodType {
  const single = singleForm(form)
  const value = form.separator === undefined ? single : z.array(single)
  return (required || empty !== null ? value : value.nullable()).meta({ description: description.en })
}

/** The forms of a table’s properties that are one value or a text; others, such as a number with its unit, are left out. */
export function propertyForms({ properties }: TableSchema): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, property]) => {
      const [first, ...others] = Object.values(property.columns)
      if (first?.translates !== undefined) return [[key, textForm]]
      return first === undefined || others.length > 0 ? [] : [[key, valueForm(first)]]
    }),
  )
}
