import { LOCALES, type Locale, type Text } from '@/lib/locale'

/** A column’s name in the file: `sourceTitle` is `source_title`. */
export function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The columns of a text, one a language: `textCells('name', subject.name)` has `name_zh` and `name_en`. */
export function textCells(key: string, text: Text): Readonly<Record<string, string>> {
  return Object.fromEntries(LOCALES.map((language) => [textColumn(key, language), text[language]]))
}

/** The column of a text in one language: `name_zh`. */
export function textColumn(key: string, language: Locale): string {
  return `${columnName(key)}_${language}`
}
