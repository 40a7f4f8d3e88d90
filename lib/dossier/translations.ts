import { translator } from '@/lib/locale'

const zh = {
  'id of the change': '编号',
  'day of publication': '发布日期',
  'version from then on': '从此的版本号',
  'added, corrected or removed': '增补、更正或删除',
  'the claims; empty when it concerns the whole': '涉及的论断；空表示全部',
  'what was changed': '改了什么',
  'name of the chart and part of its addresses': '图名，也是地址的一部分',
  'kind of chart': '图的种类',
  'place on the dashboard: lead is below the annotated sentence, full has a row of its own, beside shares it with its title, half is beside another':
    '在首页的位置：lead在开头那句话下面，full独占一行，beside独占一行、标题在图的旁边，half两幅并排',
  'ids of its claims': '图中论断的编号',
  'ids of its evidence': '图中证据的编号',
  'ids of its checks': '图中验算的编号',
  'scale: linear or log': '刻度：linear（线性）或log（对数）',
  'measures, the first shown first: id, label, title and subtitle':
    '可选的指标，第一种最先显示：编号、名称、标题、说明',
  'names of rows, by id': '各行的名称，按编号',
  'names of panels, by what they measure': '各分图的名称，按所量之物',
  'what is below a name, by id': '名称下面的小字，按编号',
  'of ranks: whether the article gives scope, measure and list, by claim id':
    '名次图：文章是否交代比较范围、衡量标准和所据榜单，按论断编号',
  'of ranks and counts: what was found, by claim id; the status where there is none':
    '名次图和数目图：查到了什么，按论断编号；没有则写核查结论',
  'of a chart of what claims allow: its rows, each with the claim that it counts, a name and checks; one without a claim shares the bar above':
    '“所允许的范围”一图的各行：所计的论断、名称、验算；没有论断的行与上一行共用横条',
  'of the same chart: other comparisons, with their title': '同一图中另外的比较：标题与各行',
  'claims about a run that was not completed: their bars are dashed':
    '未完成的运行，按论断编号；画成虚线横条',
  'claim id → the evidence that supports only a part of it: the rest of its bar is hatched':
    '论断编号 → 只支持其中一部分的证据；其余画成斜线',
  'remarks inside the chart: the claim, evidence or check that they are about, and their words':
    '图中的说明：所说的论断、证据或验算，与文字',
  'evidence before and after, in pairs': '前后成对的证据',
  'claims that are highlighted in a scatter': '散点图中突出的论断',
  'the file that the background of a scatter is drawn from': '散点图的背景取自哪个文件',
  'background points of a scatter that are named: the model in the list, its name here, its colour; the first are placed first':
    '散点图中写出名字的背景点：名单里的模型名、图中名称、颜色；在前的先排',
  'what the background points that have a colour have in common, for the key':
    '有颜色的背景点有什么共同之处，写在图例里',
  'a caution that goes with the chart': '随图的提醒',
  'the sentence at the head of the dashboard, annotated phrase by phrase': '首页开头的一句话：逐词标注',
  'comparisons to start from: title, claims, scale': '预设的比较：标题、论断、刻度',
  'what each chart shows and says': '每幅图画什么、说什么',
  'findings: what a reader should know': '核查发现',
  'what was added to the data and what was corrected': '数据的增补与更正',
  'the article’s citation and its outline': '文章的出处和提纲',
  'id of the finding': '核查发现的编号',
  'the claims that it is about': '涉及的论断',
  'the evidence': '涉及的证据',
  'the checks': '涉及的验算',
  title: '标题',
  'what the article says': '文章怎么说',
  'what the sources say': '来源怎么说',
  'what follows': '可以得出什么',
  'limits and open questions': '局限与疑问',
  'its line on the dashboard; without it, it is not there': '首页上的一句话；没有的不上首页',
  'its small chart: a claim’s number and what is beside it': '小图：论断的数字和与它并列的数字',
  'the phrases in the order of the article, line by line': '按文章次序排列的词句，一行一组',
  'ids of the other claims of the sentence': '同一句里其余论断的编号',
  'First edition.': '首次发布。',
  Claims: '论断',
  'Of {claims} claims, {group:supported} are supported, {group:mixed} in part or contradicted, {group:open} unresolved':
    '{claims}项论断：{group:supported}项有据，{group:mixed}项有出入，{group:open}项待查',
  'Each mark is one claim, by status.': '每个记号是一项论断，按核查结论排列。',
  'As printed': '文中数字',
  'The article’s numbers, drawn with their qualifiers.': '文章所说的数字，按措辞画出。',
  'section of the article, from 1 (the lead)': '节，从1（导语）起',
  'paragraph of the section, from 1; 0 is its heading': '段，从1起；0是小标题',
  unit: '单位',
  qualifier: '限定词',
  'lower end, with range only; of a date, an ISO day': '下限，只与range同用；日期为ISO日',
  'upper end, with range only; of a date, an ISO day': '上限，只与range同用；日期为ISO日',
  'number in the base unit, or ISO date of reduced precision; empty for a number with the qualifier range':
    '以基本单位计的数，或精度可降低的ISO日期；限定词为range时留空',
  'number or date of the source; empty where it gives none to compare':
    '来源给出的数或日期；没有可比的数字时留空',
  note: '说明',
  'when the number is said to hold; a longer time by its ends: 2023-09/2023-11':
    '该数字所指的时间；一段时间写明起止，如2023-09/2023-11',
  'whom or what the claims are about': '论断说的是谁或什么',
  'id, unique': '编号，不重复',
  name: '名称',
  'sort of thing: company, model and so on': '类别：company、model等',
  'whose colour it has in charts': '图中的颜色归属',
  'one sentence about it': '一句话介绍',
  'what the claims are about, in the order of the pages': '论断的主题，按页面上的次序',
  'every number of the article that can be checked': '文章里每一个可以核对的数字',
  'id, unique and never used again': '编号，不重复，不再用于别处',
  'whom it is about, an id of subjects.csv': '对象，subjects.csv的编号',
  'topic, an id of topics.csv; empty for the general one': '主题，topics.csv的编号；留空为“综合”',
  'what is measured: accelerators and so on': '指标：所量的是什么，如accelerators',
  'claims that it is relative to, ids separated by spaces': '相对于哪些论断，编号以空格分隔',
  'who says so: article, or an id of subjects.csv': '谁说的：article或subjects.csv的编号',
  'the article’s own words, the phrase alone, at most 40 characters': '文章原话，只取这一短语，至多40个字符',
  'the claim in one sentence in our own words': '用我们自己的话写成一句的论断',
  'the items that the claim counts, in the article’s words, separated by “ | ”; only where the article lists them':
    '所数的各项，文章原话，以“ | ”分隔；只用于文章自己列出各项的数目',
  'the same items in their order, separated by “ | ”, where the article is in another language':
    '所数的各项，次序相同，以“ | ”分隔；文章用的是另一种语言时填写',
  'why it cannot be checked as worded: no agreed definition, no measure, no list named, no date to count from':
    '为何按原话无从核对：没有公认的定义、没有说以什么衡量、没有说是哪份榜单、没有说从何时算起',
  'a conclusion that can be quoted, numbers as tokens': '可供引用的结论，数字用占位符',
  'the number as the article words it, without its noun, where the digits are our reading: a dozen or so':
    '文章对数字的说法，不带名词，数值由我们推定时填写，如“十几”',
  'what other sources say': '其他来源怎么说',
  'the claim that it is about, an id of claims.csv': '针对哪项论断，claims.csv的编号',
  'how it relates to the claim: agrees, agrees in part, differs or background':
    '与论断的关系：相符、部分相符、不符或背景',
  'whose word it is: self-reported, the original count or estimate, independent or second-hand':
    '谁的话：自报、原始统计或估算、独立或转述',
  'kind of document: paper or data, news report, or weak source; a weak source is shown and decides nothing':
    '材料的种类：论文或数据、媒体报道、弱来源；弱来源列出而不作依据',
  'title of the source': '来源标题',
  'what to call the source where its title is not in source_title':
    '来源的叫法，source_title不是其标题时填写',
  publisher: '发布者',
  'the publisher’s name, where it differs from publisher': '发布者的名称，与publisher不同时填写',
  'web address': '网址',
  'address of an archived copy of the page; empty where none is known': '网页存档的地址；没有则留空',
  'date of publication': '发布日期',
  'the source’s own words, under 30 words and 60 Han characters': '来源原话，不到30个词、不到60个汉字',
  'the article’s arithmetic, redone': '文章的算术，重算一遍',
  'kind of arithmetic': '运算种类',
  'operands: id or id/id, separated by spaces': '运算对象：编号或 编号/编号，以空格分隔',
  'the claim that it tests; empty where the article states no result': '检验哪项论断；文中没有结果时留空',
  'whether it measures the same thing or a proxy': '所量的是同一种量（same）还是替代的量（proxy）',
  'the numeral inventory: every numeral of the article and its category':
    '数字清点表：文章的每个数词及其归类',
  'which numeral of the paragraph, from 1': '段内第几个数词',
  'the numeral as printed': '数词，照录原文',
  'its category: claim, repeat, name or rhetoric': '归类：论断、重复、名称或修辞',
  'ids of claims.csv that it belongs to, one or more': '对应claims.csv的编号，可有多个',
  'part of somebody else’s list of notable models, the background of a chart':
    '他人编制的知名模型名单（节选），作一幅图的背景',
  model: '模型',
  organisation: '机构',
  country: '国家',
  'date of publication of the model': '发表日期',
  parameters: '参数',
  'training compute': '训练计算量',
  'training hardware': '训练硬件',
  'number of accelerators': '加速器数量',
  'power draw': '功率',
  'how sure the list’s author is': '名单编制者的把握程度',
  'number of the section': '节号',
  'its title': '节标题',
  'a line in our words for each paragraph': '每段一行概要',
  'title of the article': '文章标题',
  series: '系列',
  author: '作者',
  'publisher of the article': '出版者',
  'section of the newspaper': '版面',
  'language tag': '语言标签',
  'date of publication, of reduced precision': '发表日期，精度可降低',
  'how the date is known': '日期从何得知',
  'state of the text that was used': '所用文本的状态',
  'the answer that heads the dashboard': '首页的标题：一两句话的回答',
  'the reason for the headline': '标题的理由',
  'address of an archived copy of the article, where there is one': '文章的网页存档，有则写地址',
  keywords: '关键词',
  'what the Method page adds for this article': '方法页的补充',
  'where errors are reported: a mailto: address or the page of a new issue; without it the site offers no such link':
    '接收更正的地址：mailto: 或问题单的网页；没有时网站不提供报告错误的链接',
  'data sets of others and their licences': '同时发布的他人数据集及其许可',
  General: '综合',
  'units that the article has beside the general ones; a row with the id of a general unit takes its place':
    '文章特有的单位；通用的单位不必列出，列出则取代原来的一行',
  'kind of number: count, money or physical; other kinds have only the general units':
    '种类：可数的东西（count）、金额（money）、物理量（physical）；其余各类只有通用单位',
  'what one of them is called: loaf': '名称，如“面包”',
  'what several are called, where that is another word: loaves': '复数，与名称不同时填写',
  'the word between number and noun, where the language has one': '量词，如“个”“张”',
  'the first of the units that it is compared with; empty where there are none':
    '与哪个单位属于同一种量，写那种量的第一个单位的编号；留空为自成一种',
  'how many base units it is; empty where it does not convert': '等于多少个基本单位；不能换算时留空',
  'whether its numbers can be below zero; where empty, those of money can and others cannot':
    '能否小于零；留空时金额可以，其余不可以',
  'what is measured, for axes: lengths': '所量的是什么，用于坐标轴，如“长度”',
  'how many of them “per …” divides by; 1 where empty': '“每……”时除以多少个，如每万亿参数；留空为1',
  'caution beside other units of its kind, with {units} for their names':
    '与同一种量的其他单位并列时的提醒，“{units}”代表各单位',
  'what else it is called in texts, separated by “ | ”': '文章里还怎么称呼它，以“ | ”分隔',
  'longer words that only begin like one of these, separated by “ | ”':
    '以这些称呼开头、意思却不同的词，以“ | ”分隔',
}

/** A text that stands in the code of this room in English. */
export type English = keyof typeof zh

/** `translated('id, unique')` in every language of the site. */
export const translated = translator<English>({ zh })
