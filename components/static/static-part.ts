/** Where a static part is in its page. */
export function staticId({ name, of }: { readonly name: string; readonly of: string }): string {
  return `${name}.${of}`
}
