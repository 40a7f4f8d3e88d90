import type { FileName } from '@/lib/dossier/files'
import type { Text } from '@/lib/locale'

/** A member of a JSON file: where it stands, and what it is. */
export interface Member {
  /** `figures[].slug`: what stands in brackets is a list. */
  readonly path: string
  readonly description: Text
}

function member(path: string, zh: string, en: string): Member {
  return { path, description: { zh, en } }
}

/** What stands in the JSON files of the data folder. */
export const FILE_MEMBERS: Readonly<Partial<Record<FileName, readonly Member[]>>> = {
  'figures.json': [
    member('headline[]', '首页上方的论断：代号与名称', 'claims at the head of the dashboard: id and label'),
    member(
      'comparisons[]',
      '预设的比较：标题、论断、刻度',
      'comparisons to start from: title, claims, scale',
    ),
    member('figures[].slug', '图名，也是地址的一部分', 'name of the figure and part of its addresses'),
    member('figures[].kind', '图的种类', 'kind of figure'),
    member('figures[].claims', '图中论断的代号', 'ids of its claims'),
    member('figures[].evidence', '图中证据的代号', 'ids of its evidence'),
    member('figures[].checks', '图中验算的代号', 'ids of its checks'),
    member('figures[].scales', '可选的刻度，第一种最先显示', 'scales, the first shown first'),
    member(
      'figures[].measures[]',
      '可选的度量：代号、名称、标题、说明、除数',
      'measures: id, label, title, subtitle, and what figures are divided by',
    ),
    member('figures[].labels', '各行的名称，按代号', 'names of rows, by id'),
    member('figures[].details', '名称下面的小字，按代号', 'what stands below a name, by id'),
    member('figures[].pairs[]', '前后成对的证据', 'evidence before and after, in pairs'),
    member('figures[].highlights[]', '散点图中突出的论断', 'claims that stand out of a field of dots'),
    member('figures[].caution', '随图的提醒', 'a caution that goes with the figure'),
  ],
  'findings.json': [
    member('findings[].slug', '发现的代号', 'id of the finding'),
    member(
      'findings[].group',
      '由所涉论断推出的类别：supported、mixed 或 open',
      'supported, mixed or open: derived from its claims',
    ),
    member('findings[].claims', '涉及的论断', 'the claims that it speaks of'),
    member('findings[].evidence', '涉及的证据', 'the evidence'),
    member('findings[].checks', '涉及的验算', 'the checks'),
    member('findings[].title', '标题', 'title'),
    member('findings[].says', '文章怎么说', 'what the article says'),
    member('findings[].found', '来源怎么说', 'what the sources say'),
    member('findings[].follows', '可以得出什么', 'what follows'),
    member('findings[].open', '什么无法判断', 'what remains open'),
  ],
  'changes.json': [
    member('changes[].slug', '代号', 'id of the change'),
    member('changes[].date', '发布日期', 'day of publication'),
    member('changes[].version', '从此的版本号', 'version from then on'),
    member('changes[].kind', '增补、更正或删除', 'added, corrected or removed'),
    member('changes[].claims', '涉及的论断；空表示全部', 'the claims; empty when it concerns the whole'),
    member('changes[].text', '改了什么', 'what was changed'),
  ],
  'source.json': [
    member('title', '文章标题', 'title of the article'),
    member('series', '系列', 'series'),
    member('author', '作者', 'author'),
    member('publisher', '出版者', 'publisher'),
    member('newspaperSection', '版面', 'section of the newspaper'),
    member('language', '语言标签', 'language tag'),
    member('published', '发表日期，精度可降低', 'date of publication, of reduced precision'),
    member('publishedHow', '日期从何得知', 'how the date is known'),
    member('textState', '所用文本的状态', 'state of the text that was used'),
    member('headline', '首页的问题', 'the question that heads the dashboard'),
    member('keywords', '关键词', 'keywords'),
    member('method', '方法页的补充', 'what the Method page adds for this article'),
    member('sections[].section', '节号', 'number of the section'),
    member('sections[].title', '节标题', 'its title'),
    member('sections[].paragraphs[]', '每段一行概要', 'a line in our words for each paragraph'),
    member('credits[]', '同时发布的他人数据集及其许可', 'data sets of others and their licences'),
  ],
}

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
  member('claims', '图中论断的代号', 'ids of its claims'),
  member('checks', '图中验算的代号', 'ids of its checks'),
  member('evidence[]', '图中全部来源', 'every source in it'),
  member('credits[]', '所用的他人数据集', 'data sets of others that it draws from'),
  member(
    'measures[]',
    '各度量：标题、说明、替代文字、各行（与 CSV 同列）',
    'its measures: title, subtitle, alternative text, and rows with the columns of the CSV',
  ),
  member('files', 'CSV、JSON、图片和嵌入页的地址', 'addresses of CSV, JSON, pictures and embeds'),
]
