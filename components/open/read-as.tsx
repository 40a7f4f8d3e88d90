import type { ReactElement } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import { useOpen } from '@/components/open/open-context'
import type { MatchingStep } from '@/components/open/open-step'
import { Choice } from '@/components/table/choice'
import { JOINS } from '@/lib/locale'
import { DELIMITERS } from '@/lib/open/delimiter'
import { FILE_WORDS } from '@/lib/open/file-words'
import type { HowRead } from '@/lib/open/read-file'
import { ENCODINGS } from '@/lib/text/decode'

type ReadProps = Pick<MatchingStep, 'kept' | 'summary'>

/** Opens a file anew, read in another way. */
function useReopen(kept: KeptFile) {
  const { open } = useOpen()
  return (how: HowRead) => {
    // Another sheet or delimiter has other lines.
    void open({ ...kept, headerLine: undefined, ...how, roles: null, corrected: [] }, { asking: true })
  }
}

/** What a person has to look at before the columns: which table of the file is meant, and the encoding where it is doubtful. */
export function WhichTable({ kept, summary }: ReadProps): ReactElement {
  const { locale, words } = useOpen()
  const reopen = useReopen(kept)
  const fileWords = FILE_WORDS[locale]
  const { sheets, sheet, encoding, doubts } = summary
  return (
    <>
      {sheets.length > 1 && (
        <p className="take-row">
          <Choice
            label={fileWords.sheet}
            options={sheets.map((name, at) => ({
              value: String(at),
              name: name === '' ? fileWords.unnamedSheet(String(at + 1)) : name,
            }))}
            value={String(sheet)}
            onChoose={(place) => reopen({ sheet: Number(place) })}
          />
        </p>
      )}
      {doubts.length > 0 && (
        <fieldset className="open-doubts">
          <legend>{fileWords.doubt}</legend>
          {doubts.map((doubt) => (
            <label key={doubt.encoding}>
              <input
                type="radio"
                name="encoding"
                checked={doubt.encoding === encoding}
                onChange={() => reopen({ encoding: doubt.encoding })}
              />
              <span>{words.encodings[doubt.encoding]}</span>
              <span>
                {doubt.cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the places of the cells in the file, which never change
                  <bdi key={at}>{cell}</bdi>
                ))}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

/** How a file was read, folded away and each to be overruled: in which encoding, parted at which sign, and where its header is. */
export function ReadAs({ kept, summary }: ReadProps): ReactElement | null {
  const { locale, words } = useOpen()
  const reopen = useReopen(kept)
  const fileWords = FILE_WORDS[locale]
  const { form, encoding, delimiter, firstLines, headerLine } = summary
  // What is pasted has none.
  const isEncoded = form !== 'workbook' && kept.from !== 'pasted'
  const how = [
    ...(isEncoded ? [words.encodings[encoding]] : []),
    ...(form === 'delimited' ? [words.delimiters[delimiter]] : []),
    ...(firstLines.length > 1 ? [fileWords.headerIn(String(headerLine))] : []),
  ]
  if (how.length === 0) return null
  return (
    <details>
      <summary>{words.readAs(how.join(JOINS[locale].listComma))}</summary>
      <p className="take-row">
        {isEncoded && (
          <Choice
            label={words.encoding}
            options={ENCODINGS.map((other) => ({ value: other, name: words.encodings[other] }))}
            value={encoding}
            onChoose={(other) => reopen({ encoding: other ?? encoding })}
          />
        )}
        {form === 'delimited' && (
          <Choice
            label={words.delimiter}
            options={DELIMITERS.map((other) => ({ value: other, name: words.delimiters[other] }))}
            value={delimiter}
            onChoose={(other) => reopen({ delimiter: other ?? delimiter })}
          />
        )}
        {firstLines.length > 1 && (
          <Choice
            label={fileWords.header}
            options={firstLines
              .map((line, at) => ({ value: String(at + 1), name: fileWords.line(String(at + 1), line) }))
              // Below the last line there is no table.
              .filter((_, at) => at < firstLines.length - 1 || at + 1 === headerLine)}
            value={String(headerLine)}
            onChoose={(line) => reopen({ headerLine: Number(line) })}
          />
        )}
      </p>
    </details>
  )
}
