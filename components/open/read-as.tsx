import type { ReactElement } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import { useOpen } from '@/components/open/open-context'
import type { MatchingStep } from '@/components/open/open-state'
import { DELIMITERS } from '@/lib/open/delimiter'
import { FILE_WORDS } from '@/lib/open/file-words'
import { ENCODINGS } from '@/lib/text/decode'

/** How a file was read, each to be overruled: which of its tables, in which encoding, parted at which sign, and where its header is. */
export function ReadAs({ kept, summary }: Pick<MatchingStep, 'kept' | 'summary'>): ReactElement {
  const { locale, words, open } = useOpen()
  const fileWords = FILE_WORDS[locale]
  const { form, sheets, sheet, encoding, doubts, delimiter, firstLines, headerLine } = summary
  const reopen = (chosen: Pick<KeptFile, 'encoding' | 'delimiter' | 'sheet' | 'headerLine'>) => {
    const { encoding, delimiter, sheet } = { ...kept, ...chosen }
    // Another sheet or delimiter has other lines.
    const { headerLine } = chosen
    void open({ ...kept, encoding, delimiter, sheet, headerLine, roles: null, corrected: [] }, true)
  }
  return (
    <>
      <p className="take-row">
        {sheets.length > 1 && (
          <label>
            {fileWords.sheet}{' '}
            <select value={sheet} onChange={({ target }) => reopen({ sheet: Number(target.value) })}>
              {sheets.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a file may give two tables one name, and their order never changes
                <option key={at} value={at}>
                  {name === '' ? fileWords.unnamedSheet(String(at + 1)) : name}
                </option>
              ))}
            </select>
          </label>
        )}
        {form !== 'workbook' && (
          <label>
            {words.encoding}{' '}
            <select
              value={encoding}
              onChange={({ target }) =>
                reopen({ encoding: ENCODINGS.find((other) => other === target.value) })
              }
            >
              {ENCODINGS.map((other) => (
                <option key={other} value={other}>
                  {words.encodings[other]}
                </option>
              ))}
            </select>
          </label>
        )}
        {form === 'delimited' && (
          <label>
            {words.delimiter}{' '}
            <select
              value={delimiter}
              onChange={({ target }) =>
                reopen({ delimiter: DELIMITERS.find((other) => other === target.value) })
              }
            >
              {DELIMITERS.map((other) => (
                <option key={other} value={other}>
                  {words.delimiters[other]}
                </option>
              ))}
            </select>
          </label>
        )}
        {firstLines.length > 1 && (
          <label>
            {fileWords.header}{' '}
            <select
              className="open-header-line"
              value={headerLine}
              onChange={({ target }) => reopen({ headerLine: Number(target.value) })}
            >
              {firstLines.map((line, at) =>
                // Below the last line there is no table.
                at === firstLines.length - 1 && at + 1 !== headerLine ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the places of the lines in the file, which never change
                  <option key={at} value={at + 1}>
                    {fileWords.line(String(at + 1), line)}
                  </option>
                ),
              )}
            </select>
          </label>
        )}
      </p>
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
