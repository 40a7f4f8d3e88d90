import { type Entries, shown } from '@/lib/faults/entry'

/** Faults of the ledger of numerals (D4) and of the article’s words (D5): most need a copy of the article, D505 and D507 do not. */
export interface LedgerFaultDetails {
  D401: { fate: string }
  D402: { fate: string; claim: string }
  D403: { id: string }
  D404: { id: string; section: number; paragraph: number }
  D405: { found: number; expected: number }
  D406: { section: number; paragraph: number }
  D501: { quote: string; section: number; paragraph: number }
  D502: { text: string; section: number; paragraph: number; occurrence: number; around: string }
  D503: { text: string; section: number; paragraph: number; occurrence: number }
  D504: { text: string; found: string }
  D505: { quote: string; read: readonly string[]; row: string }
  D506: { unit: 'sections' | 'paragraphs'; section: number | null; found: number; expected: number }
  D507: { text: string; id: string; quote: string }
  D508: { item: string }
}

export const LEDGER_FAULTS: Entries<LedgerFaultDetails> = {
  D401: {
    case: {
      zh: ({ fate }) => `归类为 ${fate}，却没有写明是哪个数字`,
      en: ({ fate }) => `the fate is ${fate}, and no claim is named`,
    },
    rule: { zh: 'claim 和 repeat 要写明代号', en: 'claim and repeat name the claim' },
    remedy: {
      zh: '填上 claims.csv 的代号，或改归类。',
      en: 'Name the id in claims.csv, or choose another fate.',
    },
  },
  D402: {
    case: {
      zh: ({ fate, claim }) => `归类为 ${fate}，却写了“${shown(claim)}”`,
      en: ({ fate, claim }) => `the fate is ${fate}, and the claim “${shown(claim)}” is named`,
    },
    rule: { zh: 'name 和 rhetoric 不写代号', en: 'name and rhetoric name no claim' },
    remedy: { zh: '清空代号，或改归类。', en: 'Empty the claim, or choose another fate.' },
  },
  D403: {
    case: {
      zh: ({ id }) => `清点表在“${id}”所在的段落里没有它的数字`,
      en: ({ id }) => `the ledger has no numeral for “${id}” in its own paragraph`,
    },
    rule: {
      zh: '每个数字在其所在段落至少有一个归类为 claim 的数词',
      en: 'every claim has a numeral with the fate claim in its own paragraph',
    },
    remedy: {
      zh: '在 numerals.csv 补上，或改正节、段。',
      en: 'Add it to numerals.csv, or correct the place.',
    },
  },
  D404: {
    case: {
      zh: ({ id, section, paragraph }) => `归类为 claim，但“${id}”在第 ${section} 节第 ${paragraph} 段`,
      en: ({ id, section, paragraph }) =>
        `the fate is claim, and “${id}” stands in section ${section}, paragraph ${paragraph}`,
    },
    rule: {
      zh: 'claim 在该数字自己的段落；别处的是 repeat',
      en: 'claim is for the claim’s own paragraph, repeat for any other',
    },
    remedy: { zh: '改为 repeat，或改正节、段。', en: 'Make it repeat, or correct the place.' },
  },
  D405: {
    case: {
      zh: ({ found, expected }) => `段内序号是 ${found}，应为 ${expected}`,
      en: ({ found, expected }) => `the occurrence is ${found}, and ${expected} is due`,
    },
    rule: { zh: '每段从 1 起依次编号', en: 'occurrences run from 1 in each paragraph without a gap' },
    remedy: { zh: '重新编号。', en: 'Number them anew.' },
  },
  D406: {
    case: {
      zh: ({ section, paragraph }) => `第 ${section} 节第 ${paragraph} 段排在后面的段落之后`,
      en: ({ section, paragraph }) =>
        `section ${section}, paragraph ${paragraph} comes after a later paragraph`,
    },
    rule: { zh: '清点表依文章的次序', en: 'the ledger goes in the order of the article' },
    remedy: { zh: '移到应在的位置。', en: 'Move the row to its place.' },
  },
  D501: {
    case: {
      zh: ({ quote, section, paragraph }) => `第 ${section} 节第 ${paragraph} 段没有“${shown(quote)}”`,
      en: ({ quote, section, paragraph }) =>
        `section ${section}, paragraph ${paragraph} does not have “${shown(quote)}”`,
    },
    rule: {
      zh: '引文在所写的段落里逐字可见，全角半角、引号样式和汉字间空白不计',
      en: 'a quote stands word for word in its paragraph; width, style of quotes and spaces between Han characters aside',
    },
    remedy: { zh: '对照原文改正引文或节、段。', en: 'Correct the quote or its place from the article.' },
  },
  D502: {
    case: {
      zh: ({ text, section, paragraph, occurrence, around }) =>
        `清点表缺第 ${section} 节第 ${paragraph} 段第 ${occurrence} 个数词“${text}”（${shown(around)}）`,
      en: ({ text, section, paragraph, occurrence, around }) =>
        `the ledger lacks numeral ${occurrence} of section ${section}, paragraph ${paragraph}: “${text}” (${shown(around)})`,
    },
    rule: {
      zh: '文章的每个数词在清点表里各占一行',
      en: 'every numeral of the article has its row in the ledger',
    },
    remedy: { zh: '在此处加一行，写明归类。', en: 'Add a row here and give its fate.' },
  },
  D503: {
    case: {
      zh: ({ text, section, paragraph, occurrence }) =>
        `第 ${section} 节第 ${paragraph} 段第 ${occurrence} 个数词不是“${shown(text)}”`,
      en: ({ text, section, paragraph, occurrence }) =>
        `numeral ${occurrence} of section ${section}, paragraph ${paragraph} is not “${shown(text)}”`,
    },
    rule: {
      zh: '清点表只收文章里有的数词，依次排列',
      en: 'the ledger has the article’s numerals, in order, and no other',
    },
    remedy: { zh: '删去这一行，或移到应在的位置。', en: 'Take the row out, or move it to its place.' },
  },
  D504: {
    case: {
      zh: ({ text, found }) => `“${shown(text)}”印作“${shown(found)}”`,
      en: ({ text, found }) => `“${shown(text)}” is printed “${shown(found)}”`,
    },
    rule: { zh: '清点表照录原文', en: 'the ledger writes a numeral as it is printed' },
    remedy: { zh: '照原文改正。', en: 'Write it as the article does.' },
  },
  D505: {
    case: {
      zh: ({ quote, read, row }) =>
        `从“${shown(quote)}”读出的是 ${read.length === 0 ? '无' : read.join('；')}，这一行写的是 ${row}`,
      en: ({ quote, read, row }) =>
        `“${shown(quote)}” reads as ${read.length === 0 ? 'nothing' : read.join('; ')}, and the row says ${row}`,
    },
    rule: {
      zh: '引文读出的数值、程度词和区间与该行一致；不一致的，说明须用“ ”引出有关的字',
      en: 'value, hedge and interval read out of the quote are the row’s; where they cannot be, a note names the words between “ ”',
    },
    remedy: { zh: '改正数值、程度词或引文。', en: 'Correct the value, the hedge or the quote.' },
  },
  D506: {
    case: {
      zh: ({ unit, section, found, expected }) =>
        unit === 'sections'
          ? `所给的文章有 ${found} 节，提纲为 ${expected} 节`
          : `所给的文章第 ${section} 节有 ${found} 段，提纲为 ${expected} 段`,
      en: ({ unit, section, found, expected }) =>
        unit === 'sections'
          ? `the article given has ${found} sections, and the outline ${expected}`
          : `section ${section} of the article given has ${found} paragraphs, and the outline ${expected}`,
    },
    rule: {
      zh: '文章以“## ”起小标题，段落间空一行，节数和段数与提纲相同',
      en: 'the article has a “## ” heading for each section, blank lines between paragraphs, and as many of both as the outline',
    },
    remedy: { zh: '检查是否给对了文件。', en: 'See that it is the right file and that it is whole.' },
  },
  D507: {
    case: {
      zh: ({ text, id, quote }) => `数词“${shown(text)}”归于“${id}”，却不在其引文“${shown(quote)}”之内`,
      en: ({ text, id, quote }) =>
        `the numeral “${shown(text)}” is given to “${id}”, and its quote “${shown(quote)}” does not have it`,
    },
    rule: {
      zh: '归类为 claim 的数词在该数字的引文之内',
      en: 'a numeral with the fate claim is in the quote of its claim',
    },
    remedy: { zh: '改正数词、代号或引文。', en: 'Correct the numeral, the id or the quote.' },
  },
  D508: {
    case: {
      zh: ({ item }) => `文章里没有“${shown(item)}”`,
      en: ({ item }) => `the article does not have “${shown(item)}”`,
    },
    rule: {
      zh: '所数的各项照录文章原话',
      en: 'the items that a claim counts are the article’s own words',
    },
    remedy: { zh: '照原文改正这一项。', en: 'Write the item as the article does.' },
  },
}
