import { readLines } from '@/lib/quantity/read-lines'

for (const c of process.argv.slice(2))
  console.log(
    c,
    '\t',
    readLines([c], { cells: false })
      .map((r) => `«${r.text}» ${r.hedge} ${r.value} ${r.unit} [${r.low},${r.high}]`)
      .join(' ; '),
  )
