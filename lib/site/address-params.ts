/**
 * How one value is kept in the address: `?group=open,mixed&sort=status`. What is missing or cannot be read is the default,
 * and a default is not written. The hooks of nuqs take these as they are (`useQueryStates`); they read, write and throttle.
 */
export interface Param<Value> {
  /** Null for what cannot be read. */
  readonly parse: (text: string) => Value | null
  readonly serialize: (value: Value) => string
  readonly eq: (a: Value, b: Value) => boolean
  readonly defaultValue: Value
}

/** Any text; empty by default. */
export const TEXT: Param<string> = {
  parse: (text) => text,
  serialize: (text) => text,
  eq: Object.is,
  defaultValue: '',
}

/** Yes as `1`; no by default. */
export const FLAG: Param<boolean> = {
  parse: (text) => text === '1',
  serialize: (on) => (on ? '1' : '0'),
  eq: Object.is,
  defaultValue: false,
}

/** Values with commas between them, each once: `open,mixed`; none by default. */
export const LIST: Param<readonly string[]> = {
  parse: (text) => [...new Set(text.split(',').filter((value) => value !== ''))],
  serialize: (values) => values.join(','),
  eq: (a, b) => a.join() === b.join(),
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
    eq: Object.is,
    defaultValue: values[0],
  }
}

/**
 * Some values as the part of an address after the path; empty when all are default.
 *
 * @example searchOf({ group: LIST, sort: TEXT }, { group: ['open', 'mixed'], sort: '' }) // '?group=open,mixed'
 */
export function searchOf<Values extends object>(
  params: { readonly [Name in keyof Values]: Param<Values[Name]> },
  values: NoInfer<Values>,
): string {
  const search = new URLSearchParams()
  for (const name in params) {
    const { serialize, eq, defaultValue } = params[name]
    if (!eq(values[name], defaultValue)) search.set(name, serialize(values[name]))
  }
  // A comma needs no escape in an address, and people read these.
  return search.size === 0 ? '' : `?${search.toString().replaceAll('%2C', ',')}`
}
