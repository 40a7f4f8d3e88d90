import { type Member, membersOf } from '@/lib/dossier/described'
import type { JsonFile } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'

function member(path: string, zh: string, en: string): Member {
  return { path, description: { zh, en } }
}

/** What is in a JSON file of the data folder as it is published. */
export function fileMembers(file: JsonFile): readonly Member[] {
  const members = membersOf(JSON_FORMS[file])
  return file === 'findings.json' ? [...members, FINDING_GROUP] : members
}

/** Derived, and so not in the file that is kept. */
const FINDING_GROUP = member(
  'findings[].group',
  '由所涉论断推出的类别：supported、mixed 或 open',
  'supported, mixed or open: derived from its claims',
)

/** What stands in the JSON of each figure. */
export const FIGURE_MEMBERS: readonly Member[] = [
  member('slug', '图名', 'name of the figure'),
  member('kind', '图的种类', 'kind of figure'),
  member('page', '图的网页', 'its page'),
  member('licence', '许可', 'licence'),
  member('source', '文章的引文', 'the article as a reference'),
  member('version', '数据版本', 'version of the data'),
  member('caution', '随图的提醒，可为空', 'a caution that goes with it, or null'),
  member('scales', '可选的刻度', 'its scales'),
  member('claims', '图中论断的编号', 'ids of its claims'),
  member('checks', '图中验算的编号', 'ids of its checks'),
  member('evidence[]', '图中全部来源', 'every source in it'),
  member('credits[]', '所用的他人数据集', 'data sets of others that it draws from'),
  member(
    'measures[]',
    '各指标：标题、说明、替代文字、各行（与 CSV 同列）',
    'its measures: title, subtitle, alternative text, and rows with the columns of the CSV',
  ),
  member('files', 'CSV、JSON、图片和嵌入页的地址', 'addresses of CSV, JSON, pictures and embeds'),
]
