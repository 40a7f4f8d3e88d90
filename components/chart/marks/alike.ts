/**
 * Items that are drawn alike, together and in order: a picture has dozens of lines and a page dozens of pictures, and their looks
 * once are enough.
 * @example alike(lines, ({ tone }) => tone) // [['rule', [line, line]], ['axis', [line]]]
 */
export function alike<Item>(items: readonly Item[], lookOf: (item: Item) => string) {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const look = lookOf(item)
    const group = groups.get(look)
    if (group === undefined) groups.set(look, [item])
    else group.push(item)
  }
  return [...groups]
}
