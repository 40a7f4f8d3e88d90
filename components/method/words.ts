import type { Locale } from '@/lib/locale'

const en = {
  claim: {
    title: 'What counts as a claim',
    rule: 'Every statement that the article makes as a fact and that holds a quantity: a number in digits or in Chinese numerals, a date, a duration, a count of things, a rank, a “first” or a “largest”. The captions and the side panel count too.',
    rows: 'One row for each number of each subject. For example,',
    names: 'Names that only contain a number are not claims:',
  },
  hedges: {
    title: 'A qualifier is a range',
    text: '“Over 20 million” is not 20 million. Each word means a range, and every mark, ratio and download keeps it.',
    columns: ['Word', 'In the article', 'What a value v allows', 'Drawn'],
    rules: {
      exact: 'v itself',
      over: 'more than v, with no upper bound; a share ends at the whole',
      'at-least': 'v and more, with no upper bound; a share ends at the whole',
      under: 'from zero to just below v',
      'at-most': 'from zero to v',
      nearly: 'a little way below v, v not included',
      about: 'a little way to either side of v',
      magnitude: 'from v up to, but not including, ten times v',
      range: 'between the two ends that are printed, or that the word usually means',
      within: 'first to v-th place',
    },
    widths: (nearly: string, about: string) =>
      `“Nearly” reaches ${nearly} below v, “about” ${about} to either side: our convention.`,
    noExample: 'not in the article',
  },
  reading: {
    title: 'How your own tables are read',
    text: [
      'Numbers are read as people write them. A qualifier may be beside its number or in a separate column; the table lists the words that are understood, and the parser is generated from it.',
      'A unit may hold a scale (万人, 亿元, USD million) or a per cent sign, and may be in brackets in the header. Units that are not known and all other words are shown after the number as they are written; a word such as “fell” before it makes it a change, which shares no axis with levels.',
      'Nothing that could reverse a number is guessed: with a negation or a qualifier that is not understood, or cells that contradict each other, the row is listed as needing attention, with the reason.',
      'A value with a low and a high end beside it is a range that has the value in it; with the value outside, the row needs attention.',
    ],
    columns: ['Range', 'Before the number', 'After the number'],
    turned: (words: string) =>
      `A negation reverses a comparison (“not less than” is at least, “not exceeding” is at most): ${words}.`,
    years: (first: string, last: string, mostly: string, fewest: string) =>
      `Four bare digits from ${first} to ${last} are a year where the unit is a date or years, or where at least ${mostly} of a column are such digits and its header says so or at least ${fewest} of them are there. Elsewhere they are a number. Dates have no qualifiers.`,
    decimals:
      'Where some cell of a column can only be read with a decimal comma, and none only with a decimal point, commas are decimal signs in that column and points separate thousands; elsewhere it is the other way round.',
    digits: (most: string, whole: string) =>
      `Numbers keep ${most} significant digits, whole ones ${whole}; longer ones are rounded, and the page says how many.`,
    examples: 'Examples, read by the parser itself:',
    exampleColumns: ['Cells', 'Read as'],
  },
  checks: {
    title: 'Checks and their results',
    text: [
      'The article’s arithmetic is redone with ranges: ratios, reductions, differences and durations. Open ends stay open; a division by what may be zero is refused, with the reason.',
      'A result wholly inside what is claimed “holds”; wholly outside, it “does not hold”; overlapping in part, or not the quantity that the claim is about (a count of cards is not energy, and a start or an end that the article does not give is our choice), it is “inconclusive”.',
      'An exact number is taken as exact to within half a unit of its last non-zero digit (at least two digits count); a whole number below ten thousand to within a half, so that 2 months are 1.5 to 2.5. Results keep three significant digits; ranges are rounded outwards.',
    ],
  },
  status: {
    title: 'How a claim gets its status',
    text: 'Eight statuses in three groups, derived from evidence and checks and never typed in.',
    order: 'The rules are tried in this order, and the first that applies decides:',
    steps: {
      divided:
        'one source agrees, wholly or in part, and another differs, or a source agrees but the article’s arithmetic does not hold',
      contradicted: 'a source differs or the article’s arithmetic does not hold, and no source agrees',
      confirmed: 'an independent source says the same, and it is not where the article’s number comes from',
      sourced: 'its own source was found: the organisation itself, or whoever made the count or estimate',
      inPart: 'a source agrees with one part of the claim only',
      derived:
        'the article itself lists the items that it counts, or recalculating from numbers or dates of the same kind gives the number',
      uncheckable: 'no agreed definition, no measure, no list or no starting date is given',
      repeated: 'others say so too, but only second-hand or in weak sources',
      notFound: 'no source that states it was found; there may be related ones',
    },
    weak: 'Second-hand and weak sources are shown and decide nothing: whether they agree or differ, no claim is supported or contradicted because of them.',
    origins: 'Whose word it is:',
    originRules: {
      own: 'a paper or page of the organisation that the claim is about',
      original:
        'the count or estimate that the article’s number comes from, such as a bank’s; a report that names the body and gives its number counts as its word',
      independent: 'a third party that measured, counted or saw for itself',
      relay: 'a repetition of somebody else’s word; a report that names only another report is one too',
    },
    grades: 'What kind of document it is:',
    gradeRules: {
      primary:
        'a paper, an organisation’s own page, a data set or a first-hand account; a public data table or an official document that is reproduced whole counts as its original',
      press: 'a named news outlet',
      weak: 'a copy on another site, a promotion or a page that names no source; shown, drawn dashed, and not counted',
    },
    findings:
      'Findings use the same three groups: a finding counts as “in part or contradicted” if any of its claims is, otherwise as “unresolved” if any is unresolved, otherwise as “supported”.',
  },
  ledger: {
    title: 'Inventory of numerals',
    text: 'Every run of digits, every Chinese numeral and every rank in the article is listed. A program finds them in the text and compares; one that is missing is an error.',
    columns: ['Category', 'Numerals', 'Meaning'],
    fates: {
      claim: { name: 'Claim', meaning: 'is part of a claim' },
      repeat: { name: 'Repeat', meaning: 'repeats a claim' },
      name: { name: 'Name', meaning: 'part of a name, an address or a label' },
      rhetoric: {
        name: 'Rhetoric',
        meaning: 'a figure of speech, a list marker, or nothing that could be checked',
      },
    },
    total: 'Total',
    /** How the numerals of claims and the claims go together. */
    claims: (numerals: number, claims: number) =>
      `The ${numerals} numerals of claims make ${claims} claims: a claim can have two numerals, a range for example, and a numeral can be in two claims.`,
  },
  limits: {
    title: 'Limits',
    text: [
      'The article’s text is not ours to publish: only short quotes are here.',
      'Finding no evidence does not make a claim wrong, and we report only what the sources that we looked at say. Each piece of evidence comes with the words that we saw.',
    ],
  },
}

const zh: typeof en = {
  claim: {
    title: '什么算一项论断',
    rule: '文章当作事实来说、又含有数量的说法，都算一项论断：阿拉伯数字或汉字数字、日期、时长、可数的事物、名次与“首个”“最大”之类。图片说明和“链接”栏也算。',
    rows: '一个对象的一个数字为一行。例如',
    names: '只在名称里含有数字的不算：',
  },
  hedges: {
    title: '限定词即范围',
    text: '“超2000万”不等于2000万。每个限定词对应一个范围，图上的记号、比值和下载的数据都带着它。',
    columns: ['限定词', '文中例子', '数值v所允许的范围', '画法'],
    rules: {
      exact: '就是v',
      over: '大于v，无上限；比例以百分之百为止',
      'at-least': 'v及以上，无上限；比例以百分之百为止',
      under: '从零到v，不含v',
      'at-most': '从零到v，含v',
      nearly: 'v以下一小段，不含v',
      about: 'v上下各一小段',
      magnitude: '从v到十倍的v，不含后者',
      range: '写明或惯用的两端之间',
      within: '第一名到第v名',
    },
    widths: (nearly, about) => `“近”取v以下${nearly}，“约”取上下各${about}：这是我们的约定。`,
    noExample: '文中没有',
  },
  reading: {
    title: '怎样读你的表格',
    text: [
      '表格里的数字按人们平常的写法来读。限定词可以写在数字旁边，也可以单独一列；下表列出读得懂的词，解析程序就是按它生成的。',
      '单位列可以带数位（万人、亿元、USD million）和百分号，也可以写在表头的括号里。不认识的单位和其他词语照原文显示在数字之后；数字前有“下降”“减少”一类的词，就当作变化，不与原值画在同一坐标轴上。',
      '凡可能把数字读反的，都不读：有读不懂的否定词、限定词，或单元格互相矛盾，整行列为待处理并说明原因。',
      '同一行若有数值又有下限和上限，就是含有该值的一个范围；数值不在其中，列为待处理。',
    ],
    columns: ['范围', '数字之前', '数字之后'],
    turned: (words) => `前面加上否定词，意思就反过来（“不低于”是“至少”，“不超过”是“至多”）：${words}。`,
    years: (first, last, mostly, fewest) =>
      `单独的四位数，从${first}到${last}，在下列情况是年份：单位是日期或年；或一列里至少${mostly}是这样的数，并且表头说是年份，或至少有${fewest}个。否则是普通的数。日期不带限定词。`,
    decimals:
      '一列里如有单元格只能按小数逗号读，又没有单元格只能按小数点读，逗号就是这一列的小数点，点就是千位分隔符；否则相反。',
    digits: (most, whole) => `数字保留${most}位有效数字，整数${whole}位；更长的四舍五入，并注明有多少个。`,
    examples: '例子，由解析程序读出：',
    exampleColumns: ['单元格', '读作'],
  },
  checks: {
    title: '验算与结果',
    text: [
      '文章里的算术一律用范围重算：比值、降幅、差和时长都带着范围算，没有上限的仍没有上限；除数可能为零时不算，并说明原因。',
      '结果完全落在所称范围之内，结论是“成立”；完全落在之外，是“不成立”；部分重合，或所算的不是论断所说的那个量（卡数不是能耗；起止没有说明），是“无法判断”。',
      '确数按印出的精度理解：误差不超过最后一个非零数字所在位的一半（至少算两位数字）；一万以下的整数，误差不超过0.5，如2个月是1.5至2.5个月。结果保留三位有效数字，范围向外取整。',
    ],
  },
  status: {
    title: '核查结论怎样得出',
    text: '八种结论分三类，由证据和验算推出，不由人填写。',
    order: '依次比对下面各条，以最先符合的一条为准：',
    steps: {
      divided: '有来源全部或部分相符、有来源不符；或有来源相符，但文章的算术不成立',
      contradicted: '有来源与之不符，或文章的算术不成立，而没有来源相符',
      confirmed: '有独立来源与之相符，且不是文中数字所出自的那一家',
      sourced: '查到了数字的出处：当事方自己的材料，或原先作出统计、估算的那一家',
      inPart: '来源只与其中一部分相符',
      derived: '文章自己列出了所数的各项，或用同一种量的数字、日期重算，结果相符',
      uncheckable: '没有公认的定义、没有说以什么衡量、没有说是哪份榜单，或没有说从何时算起',
      repeated: '有人也这样说，但只是转述，或来源太弱',
      notFound: '没有查到这样说的来源；可能有相关的材料',
    },
    weak: '转述和弱来源都会列出，但不作依据：无论相符还是不符，都不会使一项论断成为“有据”或“有出入”。',
    origins: '谁的话：',
    originRules: {
      own: '论断所说的一方自己的论文或网页',
      original: '文中数字所出自的统计或估算，例如一家银行的估算；点明统计者并引述其数字的报道，也算它的话',
      independent: '自行测量、统计或亲历的第三方',
      relay: '转述别人的话；只注明另一篇报道的，也是转述',
    },
    grades: '什么材料：',
    gradeRules: {
      primary: '论文、机构自己的页面、数据集、亲历者的记述；公开的数据表和官方文件的完整副本，按原件算',
      press: '有名可查的媒体',
      weak: '别处的副本、推广、没有出处的页面；列出而不作依据，图上画成虚线',
    },
    findings:
      '核查发现用同样的三类：一条发现所涉的论断中，只要有一项有出入，就归入有出入；否则只要有一项待查，就归入待查；都有据才归入有据。',
  },
  ledger: {
    title: '数字清点表',
    text: '文中每一串数字、每一个汉字数字和名次都登记在册，由程序从文章中找出并逐一核对，漏掉一个，程序就会报错。',
    columns: ['归类', '处数', '含义'],
    fates: {
      claim: { name: '论断', meaning: '属于一项论断' },
      repeat: { name: '重复', meaning: '重复已有的论断' },
      name: { name: '名称', meaning: '名称、地址或称谓的一部分' },
      rhetoric: { name: '修辞', meaning: '修辞、序号或无法核对的说法' },
    },
    total: '合计',
    claims: (numerals, claims) =>
      `属于论断的${numerals}处数字，构成${claims}项论断：一项论断可以有两个数字（例如范围的两端），一个数字也可以用于两项论断。`,
  },
  limits: {
    title: '局限',
    text: [
      '文章全文不归我们发表，这里只有短引。',
      '没有找到证据，不等于论断有误；我们写的，也只是在查过的来源里看到的。每条证据都附有看到的原文。',
    ],
  },
}

/** The Method page: the rules by which everything else is made. */
export const METHOD_WORDS: Record<Locale, typeof en> = { zh, en }

/** The sections of the Method page by their anchors, in their order. */
export const METHOD_SECTIONS = ['claim', 'hedges', 'reading', 'checks', 'status', 'ledger', 'limits'] as const
