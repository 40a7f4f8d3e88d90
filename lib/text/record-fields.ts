/** A member of a record: its name, and its value in the source’s spelling. */
export interface RecordField {
  readonly name: string
  readonly value: string
}

const FIELD = /^([^=…]+?) = (.+)$/
const JSON_MEMBER = /^"([^"]+)": (?:"(.+)"|([\d.]+))$/

/**
 * The fields of an excerpt that was taken from a table or a data file, also as JSON; null for one that is a sentence. What is left out of a
 * record is a field called “…”, with the words after it.
 *
 * @example recordFields('model = M6-T; accelerators = 480') // [{ name: 'model', value: 'M6-T' }, …]
 */
export function recordFields(excerpt: string): readonly RecordField[] | null {
  const [record = '', ...words] = excerpt.split(' … ')
  const parts = record.split(/; |, (?="[^"]+": )/)
  const fields = parts.map((part): RecordField | null => {
    if (part === '…') return { name: part, value: '' }
    const [, name, value = '', number] = FIELD.exec(part) ?? JSON_MEMBER.exec(part) ?? []
    return name === undefined ? null : { name, value: number ?? value }
  })
  if (!fields.every((field) => field !== null)) return null
  return [...fields, ...words.map((value) => ({ name: '…', value }))]
}
