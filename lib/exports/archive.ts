import { strToU8, zipSync } from 'fflate'
import type { Dossier } from '@/lib/dossier/dossier'
import { citationOf } from '@/lib/exports/citation'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { JOINS, type Text } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

interface ArchivedFile {
  readonly name: string
  readonly description: Text
  readonly body: Uint8Array
}

/** The folder that unpacking makes, so that nothing falls among a person’s other files. */
const FOLDER = 'claimboard'

/**
 * One ZIP of all data files with a README and the licence. The same files always give the same bytes: every entry bears the
 * day of the newest change.
 */
export function archiveOf(dossier: Dossier, files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const entries = [
    ['README.txt', strToU8(readmeOf(dossier, files))],
    ['LICENCE.txt', strToU8(licenceOf(dossier))],
    ...files.map(({ name, body }) => [name, body] as const),
  ] as const
  // ZIP keeps local time without a zone: noon stays the same day wherever it is built.
  const mtime = `${dossier.changes[0]?.date ?? '1980-01-01'}T12:00:00`
  return zipSync(
    Object.fromEntries(
      entries.map(([name, body]) => [`${FOLDER}/${name}`, [body, { mtime, level: 9 as const }]]),
    ),
  ) as Uint8Array<ArrayBuffer>
}

function readmeOf({ source, changes }: Dossier, files: readonly ArchivedFile[]): string {
  const lines = (locale: 'zh' | 'en') =>
    files.map(({ name, description }) => `- ${name}${JOINS[locale].colon}${description[locale]}`)
  const version = changes[0]?.version ?? ''
  return [
    `${SITE_WORDS.en.name}: ${SITE_WORDS.en.tagline}`,
    '',
    `Version ${version} of the data, ${changes[0]?.date ?? ''}. ${wholeAddressOf('/en/data/')}`,
    `The article: ${citationOf(source, 'en')}`,
    '',
    ...lines('en'),
    '',
    'All files are UTF-8. A text that a spreadsheet would run as a formula has an apostrophe set before it; take it away to have the text as it is. An empty cell says that there is no such figure, never zero.',
    'An interval whose upper end is empty has no upper bound: “over 20 million” is a low of 20000000 and no high.',
    '',
    '---',
    '',
    `${SITE_WORDS.zh.name}：${SITE_WORDS.zh.tagline}`,
    '',
    `数据版本 ${version}，${changes[0]?.date ?? ''}。${wholeAddressOf('/zh/data/')}`,
    `所据文章：${citationOf(source, 'zh')}`,
    '',
    ...lines('zh'),
    '',
    '文件均为 UTF-8。电子表格会当作公式执行的文字，前面加了一个撇号，去掉即为原文。空单元格表示没有这个数字，不表示零。',
    '上限为空，表示没有上限：“超2000万”的下限是20000000，上限为空。',
    '',
  ].join('\n')
}

function licenceOf({ source }: Dossier): string {
  return [
    `${DATA_LICENCE.title} (${DATA_LICENCE.name}), ${DATA_LICENCE.path}`,
    '',
    ...(['en', 'zh'] as const).flatMap((locale) => [
      SITE_WORDS[locale].dataLicence,
      SITE_WORDS[locale].quoteLicence,
      ...source.credits.map(
        (credit) =>
          `${credit.file}: ${credit.publisher}, ${credit.title}, ${credit.licence}, ${credit.licenceUrl}`,
      ),
      '',
    ]),
  ].join('\n')
}
