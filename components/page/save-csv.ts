import { saveFile } from '@/components/page/save-file'
import { forExcel } from '@/lib/text/for-excel'

/** Saves a CSV that a person has asked for, so that Excel reads it too. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, new Blob([forExcel(csv)], { type: 'text/csv;charset=utf-8' }))
}
