import type { Locale } from '@/lib/locale'

const rows = (count: string) => (count === '1' ? '1 row' : `${count} rows`)

/** Words of the rows of an opened table that need attention. */
const en = {
  title: (count: string) => `${rows(count)} ${count === '1' ? 'needs' : 'need'} attention`,
  text: 'What could not be read in these rows is not in the table. Accept what is proposed, correct them here, or download them with the reasons.',
  row: (row: string) => `Row ${row}`,
  proposal: 'Proposed',
  accept: 'Accept',
  acceptAll: (count: string) => `Accept all ${count} proposals`,
  undo: (count: string) => `Undo: take the ${rows(count)} just accepted out again`,
  correct: 'Correct',
  save: 'Put back',
  stillWrong: 'Still wrong: ',
  more: 'Show more',
  download: 'Download these rows with the reasons (CSV)',
}

type RejectedWords = typeof en

const zh: RejectedWords = {
  title: (count) => `${count}行待处理`,
  text: '这些行里读不出的内容没有进入表格。可以接受建议、就地修改，或连同原因下载。',
  row: (row) => `第${row}行`,
  proposal: '建议',
  accept: '接受',
  acceptAll: (count) => `接受全部${count}条建议`,
  undo: (count) => `撤销：把刚才接受的${count}行重新列为待处理`,
  correct: '修改',
  save: '放回表格',
  stillWrong: '还有问题：',
  more: '再看一些',
  download: '下载这些行和原因（CSV）',
}

export const REJECTED_WORDS: Record<Locale, RejectedWords> = { zh, en }
