/**
 * How one value is kept in the address: `?group=open,mixed&sort=status`. What is missing or cannot be read is the default,
 * and a default is not written.
 */
export interface Param<Value> {
  /** Null for what cannot be read. */
  readonly parse: (text: string) => Value | null
  readonly serialize: (value: Value) => string
  readonly defaultValue: Value
}

/** Any text; empty by default. */
export const TEXT: Param<string> = {
  parse: (text) => text,
  serialize: (text) => text,
  defaultValue: '',
}

/** Yes as `1`; no by default. */
export const FLAG: Param<boolean> = {
  parse: (text) => text === '1',
  serialize: (on) => (on ? '1' : '0'),
  defaultValue: false,
}

/** Values with commas between them, each once: `open,mixed`; none by default. */
export const LIST: Param<readonly string[]> = {
  parse: (text) => [...new Set(text.split(',').filter((value) => value !== ''))],
  serialize: (values) => values.join(','),
  defaultValue: [],
}

/** A list of at most one value, which may have commas in it. */
export const LIST_OF_ONE: Param<readonly string[]> = {
  ...LIST,
  parse: (text) => (text === '' ? [] : [text]),
}

/** One of some values; the first is the default. */
export function choice<const Value extends string>(values: readonly [Value, ...Value[]]): Param<Value> {
  return {
    parse: (text) => values.find((value) => value === text) ?? null,
    serialize: (value) => value,
    defaultValue: values[0],
  }
}

/** How the address keeps each of some values. */
export type Params<Values> = { readonly [Name in keyof Values]: Param<Values[Name]> }

/** The values that the address keeps by some params. */
export type ValuesOf<Kept> = {
  readonly [Name in keyof Kept]: Kept[Name] extends Param<infer Value> ? Value : never
}

/** What changes, null for a default; null as a whole sets every default. */
export type Change<Values> = { readonly [Name in keyof Values]?: Values[Name] | null | undefined } | null

/** The values that a search (`?group=open,mixed`) has; a default for what it does not have. */
export function valuesOf<Values extends object>(params: Params<Values>, search: string): Values {
  const query = new URLSearchParams(search)
  const values: Partial<Values> = {}
  for (const name in params) {
    const { parse, defaultValue } = params[name]
    const text = query.get(name)
    values[name] = (text === null ? null : parse(text)) ?? defaultValue
  }
  return values as Values
}

/** A search in which some values are changed. What else it says stays in it. */
export function searchWith<Values extends object>(
  search: string,
  params: Params<Values>,
  change: Change<NoInfer<Values>>,
): string {
  const texts: Record<string, string | null> = {}
  for (const name in params) {
    const { serialize, defaultValue } = params[name]
    const value = change === null ? null : change[name]
    if (value === undefined) continue
    const text = serialize(value ?? defaultValue)
    texts[name] = text === serialize(defaultValue) ? null : text
  }
  return searchWithTexts(search, texts)
}

/**
 * Some values as the part of an address after the path; empty when all are default.
 *
 * @example searchOf({ group: LIST, sort: TEXT }, { group: ['open', 'mixed'], sort: '' }) // '?group=open,mixed'
 */
export function searchOf<Values extends object>(params: Params<Values>, values: NoInfer<Values>): string {
  return searchWith('', params, values)
}

/** A search in which some texts are set; those that are null are not in it. What else it says stays in it. */
export function searchWithTexts(search: string, texts: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(search)
  for (const [name, text] of Object.entries(texts)) {
    if (text === null) query.delete(name)
    else query.set(name, text)
  }
  // A comma needs no escape in an address, and people read these.
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`
}
