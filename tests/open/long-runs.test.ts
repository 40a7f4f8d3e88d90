import { foldedName } from '@/lib/open/column-names'
import { delimiterOf } from '@/lib/open/delimiter'
import { htmlTables } from '@/lib/open/formats/html-table'
import { jsonTable } from '@/lib/open/formats/json-table'
import { markdownTable } from '@/lib/open/formats/markdown-table'
import { textFormOf } from '@/lib/open/formats/text-form'
import { headerPlace } from '@/lib/open/header-place'
import { isNote } from '@/lib/open/notes'
import { readTableText } from '@/lib/open/table-file'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { growth } from '@/tests/fixtures/growth'

/** Long enough that a time which grows with the square of the length shows, and one that doubles with each sign never ends. */
const LENGTH = 20_000
/** A task that takes less is too short to be timed, in milliseconds. */
const LEAST = 20

/** Everything that looks at a text before any of it is known to be short. */
const LOOKS: Readonly<Record<string, (text: string) => unknown>> = {
  'the form of a text': textFormOf,
  'its delimiter': delimiterOf,
  'a table of Markdown': (text) => markdownTable(`|a|b|\n|${text}|\n|1|2|`),
  'tables of a web page': htmlTables,
  JSON: jsonTable,
  'delimited records': (text) => readTableText(`a,b\n${text},1\n`, ','),
  'the place of a header': (text) =>
    headerPlace([
      [text, 'b'],
      ['1', text],
      ['2', '3'],
    ]),
  'a note': (text) => isNote([text, '1'], 3),
  'the unit in a header': (text) => unitInHeader(text, BUILT_IN_UNITS),
  'the name of a column': foldedName,
}

const UNITS = ['-', '|', '-+', '<!--', '<!---->', '(', ' ', '"', '\\', '[{', '1 ', ',']

test.each(Object.keys(LOOKS).flatMap((name) => UNITS.map((unit) => [name, unit] as const)))(
  '%s is looked for in a long run of %j in a time that grows as it does',
  (name, unit) => {
    const look = (size: number) => {
      LOOKS[name]?.(`${unit.repeat(size / unit.length)}x`)
    }
    expect(growth(look, LENGTH, LEAST)).toBeLessThan(15)
  },
)
