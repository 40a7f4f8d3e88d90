import { translator } from '@/lib/locale'

const zh = {
  'everything as an Excel workbook: a sheet for each table, numbers as numbers, and what each column means':
    '全部数据，Excel工作簿：每张表一个工作表，数字即数值，附各列说明',
  'each table for Excel, with a byte order mark': '每一张表，供Excel打开（带字节顺序标记）',
  'the numbers of a chart as drawn': '图中所画的数字',
  'the numbers of a chart for Excel, with a byte order mark': '图中所画的数字，供Excel打开（带字节顺序标记）',
  'everything that a chart says, and where its other forms are': '图的全部说明，以及其他格式的地址',
  'pictures, one for each measure, language and theme': '图片，每种指标、语言和深浅各一份',
  'the same pictures at double resolution': '同样的图片，两倍像素',
  'embeds: pages for a frame, which need no script': '嵌入页，放在框里，不需要脚本',
  'oEmbed answers for charts': '图的oEmbed应答',
  'pictures for link previews': '链接预览图',
  'additions and corrections, as Atom': '增补与更正，Atom',
  'licences of the typefaces that pages load': '网页所用字体的许可',
  'id of the measure': '指标的编号',
  'id of a claim, a piece of evidence or a check; of a background point, the name of a model':
    '论断、证据或验算的编号；散点图中为模型名',
  'whose number: the article’s, another source’s, recalculated': '谁的数字：文章、其他来源、重算',
  'the claim that it is about': '所说的论断',
  'its name in the chart': '图中名称',
  'as written, with qualifier and unit': '带限定词和单位的写法',
  'where it is drawn, in the base unit; of a period its middle; empty where no number is printed':
    '所画的位置，基本单位；时段为其中点；没有印出数字时为空',
  'lower end of what it allows': '所允许的下限',
  'upper end of what it allows; empty where there is none': '所允许的上限；没有上限时为空',
  'unit of this row; date for days': '这一行自己的单位；date为日期',
  'day on the time axis of a scatter or of growth': '散点图、增长图时间轴上的日期',
  'where it is found': '出处',
  qualifier: '限定词',
  'whether the lower end itself is excluded': '下限本身是否除外',
  'whether the upper end itself is excluded': '上限本身是否除外',
  'status of a claim; empty in other rows': '论断的核查结论；其他行为空',
  'topic of a claim; empty in other rows': '论断的主题；其他行为空',
  'how a recalculated result relates to what is claimed; empty in other rows':
    '重算结果与所称范围的关系；其他行为空',
  'result of a check; empty in other rows': '重算的结果；其他行为空',
  'what kind of document a source is; empty in other rows': '来源是什么材料；其他行为空',
  'how far a recalculated result is from what is claimed, below it negative; empty where it fits and in other rows':
    '重算结果离所称范围多远，低于为负；吻合或其他行为空',
  'all tables described as a Frictionless Data Package, version 2: types, constraints, keys, checksums':
    '全部数据表的描述（Frictionless Data Package第二版）：类型、约束、外键、校验和',
  'all tables described as Croissant, for machine learning': '全部数据表的描述（Croissant，供机器学习使用）',
  'all of the above in one archive, with a README and the licence': '以上全部，附说明和许可',
  'the same joined table for Excel, with a byte order mark': '同一张合并表，供Excel打开（带字节顺序标记）',
  'the same as JSON: one record for each row, an empty cell as null':
    '同一张合并表，JSON：每行一条记录，空单元格为null',
  'best evidence': '最有力的证据',
  'id of the subject': '对象编号',
  subject: '对象名称',
  'id of whoever the article attributes it to; empty for the article itself':
    '文章所引述的人或机构的编号；空即文章自己',
  'a conclusion that can be quoted; empty where status and reason say it':
    '可供引用的结论；核查结论和理由已足够时为空',
  'status: what is known of it': '核查结论',
  'group of its status': '核查结论的类别',
  'why it has this status': '理由',
  'pieces of evidence': '证据条数',
  'page of the claim, in English': '论断的网页（英文）',
  'supported, mixed or open: derived from its claims': '由所涉论断推出的类别：supported、mixed或open',
  'name of the chart': '图名',
  'kind of chart': '图的种类',
  'its page': '图的网页',
  licence: '许可',
  'the article as a reference': '文章的引文',
  'version of the data': '数据版本',
  'a caution that goes with it, or null': '随图的提醒，可为空',
  'linear or log': '刻度，linear（线性）或log（对数）',
  'ids of its claims': '图中论断的编号',
  'ids of its checks': '图中验算的编号',
  'every source in it': '图中全部来源',
  'data sets of others that it draws from': '所用的他人数据集',
  'its measures: title, subtitle, alternative text, and rows with the columns of the CSV':
    '各指标：标题、说明、替代文字、各行（与CSV同列）',
  'addresses of CSV, JSON, pictures and embeds': 'CSV、JSON、图片和嵌入页的地址',
  'printed number in the base unit (shares from 0 to 1); empty for ranges and dates':
    '印出的数，基本单位（比例为0到1）；范围和日期为空',
  'printed date of reduced precision; empty where the number is not a date':
    '印出的日期，精度可降低；不是日期时为空',
  unit: '单位',
  'lower end of what the qualifier allows': '所允许的下限',
  'upper end of what the qualifier allows; empty where there is none': '所允许的上限；没有上限时为空',
  'first day that the date allows': '日期所允许的第一天',
  'last day that the date allows': '日期所允许的最后一天',
  'each claim with its range, its status and its best evidence':
    '每项论断连同范围、核查结论和最有力的一条证据',
  'result of the check; empty where the article states none': '验算结果；文章没有给出结果时为空',
  'how the result relates to what is claimed': '结果与所称范围的关系',
  'lower end of the result': '结果的下限',
  'upper end of the result; empty where there is none': '结果的上限；没有上限时为空',
  'unit of the result': '结果的单位',
  'the result as written': '结果的写法',
  'the working': '算式',
  id: '编号',
  claim: '论断',
  'number, with qualifier and unit': '数字，带限定词和单位',
  status: '核查结论',
  'what can fairly be said, and why': '可以怎么说，为什么',
  'the article’s own words': '文章原话',
  'where it is': '出处',
  topic: '主题',
  'best evidence; empty where there are only background and weak sources':
    '最有力的证据；只有背景材料或弱来源时为空',
  'page of the claim': '论断的网页',
  'each claim in a few columns: sentence, number, status, reason and best source':
    '每项论断只列几列：说法、数字、核查结论、理由和最有力的来源',
}

/** A text that stands in the code of this room in English. */
export type English = keyof typeof zh

/** `translated('id, unique')` in every language of the site. */
export const translated = translator<English>({ zh })
