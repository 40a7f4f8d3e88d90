import { forExcel } from '@/lib/text/for-excel'

/** Saves what was made in the browser as a file, whose name no mark turns round: `a\u202Evsc.exe` would end in “exe.csv”. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name.replace(/\p{Bidi_Control}/gu, '')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Saves a CSV that a person has asked for, so that Excel reads it too. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, new Blob([forExcel(csv)], { type: 'text/csv;charset=utf-8' }))
}
