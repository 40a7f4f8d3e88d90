import Papa from 'papaparse'

/** Throws where a law is broken, naming it. */
export function must(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Error(law)
}

const MISSAID = /undefined|NaN|\[object|(?<![A-Za-z])null(?![A-Za-z])/

/** That words for readers have no trace of a program in them that the input does not have. */
export function mustRead(words: string, input: string): void {
  const found = MISSAID.exec(words)?.[0]
  must(found === undefined || input.includes(found), `words say “${found}”: ${words.slice(0, 200)}`)
}

/** That every number within a value is one. */
export function mustBeNumbers(value: unknown): void {
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    must(!Number.isNaN(next), 'a number is not a number')
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next))
  }
}

const RUNS = /^"*[=+\-@＝＋－＠]/
const NUMBER = /^[+-]\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?$/i

/** The records of a CSV file, in none of whose cells, the header’s too, a spreadsheet would run anything. */
export function mustBeGuarded(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\n$/, ''), {
    delimiter: ',',
  })
  must(errors.length === 0, `a written file has faulty quotes: ${JSON.stringify(errors[0])}`)
  for (const cell of data.flat()) {
    const runs = cell.split(/[;\t\r\n]/).find((part) => RUNS.test(part) && !NUMBER.test(part))
    must(runs === undefined, `a cell would run: ${JSON.stringify(cell)}`)
  }
  return data
}
