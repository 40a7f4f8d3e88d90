import type { Lists, Numbers, Texts } from '@/lib/faults/details'
import type { Locale } from '@/lib/locale'

type Place = Numbers<'section' | 'paragraph'>
type InArticle = Place & Numbers<'occurrence'>

const en = {
  D401: ({ fate, claim }: Texts<'fate' | 'claim'>) => `
    Category is ‘${fate}’ ${claim === '' ? 'but no claim id is given' : `but the claim ‘${claim}’ is given`}.
    The categories claim and repeat name a claim, name and rhetoric do not.
    Add the id from claims.csv or delete it, or choose another category.`,
  D403: ({ id }: Texts<'id'>) => `
    The numeral inventory has no numeral for ‘${id}’ in its paragraph.
    Every claim has a numeral of the category claim in its own paragraph.
    Add it to numerals.csv, or correct the place.`,
  D404: ({ id, section, paragraph }: Texts<'id'> & Place) => `
    Category is claim, but ‘${id}’ is in section ${section}, paragraph ${paragraph}.
    Category claim is for the paragraph of the claim, repeat for any other.
    Change it to repeat, or correct the place.`,
  D405: ({ found, expected }: Numbers<'found' | 'expected'>) => `
    The number here is ${found} but should be ${expected}.
    Sections, and the numerals of each paragraph, are numbered from 1, without gaps.
    Renumber them in the order of the article.`,
  D406: ({ section, paragraph }: Place) => `
    Section ${section}, paragraph ${paragraph} comes after a later paragraph.
    The numeral inventory follows the order of the article.
    Move the row to its place.`,
  D501: ({ quote, place }: Texts<'quote'> & { place: Place | null }) => `
    ${place === null ? 'The article' : `Section ${place.section}, paragraph ${place.paragraph}`} does not contain ‘${quote}’.
    A quote is word for word in its paragraph, and a counted item in the article; full or half width, quotation marks and spaces between Chinese characters do not count.
    Copy the words from the article, or correct the place.`,
  D502: ({ text, section, paragraph, occurrence, around }: Texts<'text' | 'around'> & InArticle) => `
    Numeral ${occurrence} of section ${section}, paragraph ${paragraph} is missing: ‘${text}’ (${around}).
    Every numeral of the article has a row in the numeral inventory.
    Add a row here and give its category.`,
  D503: ({ text, found, section, paragraph, occurrence }: Texts<'text' | 'found'> & InArticle) => `
    Numeral ${occurrence} of section ${section}, paragraph ${paragraph} is not ‘${text}’${found === '' ? '' : ` but ‘${found}’`}.
    The numeral inventory has the numerals of the article as printed, in their order, and no others.
    Write it as the article does, move the row to its place, or delete it.`,
  D505: ({ text, read, row }: Texts<'text' | 'row'> & Lists<'read'>) => `
    ‘${text}’ reads as ${read.length === 0 ? 'no number' : read.join('; ')}, but the row has ${row}.
    The quote and the statements give the value, hedge and range of the row; where they cannot, a note quotes their words between “ ”.
    Correct the value, the hedge or the text.`,
  D506: ({ section, found, expected }: { section: number | null } & Numbers<'found' | 'expected'>) => `
    ${section === null ? `This article has ${found} sections, but the outline has ${expected}.` : `Section ${section} of this article has ${found} paragraphs, but the outline has ${expected}.`}
    The article has a ‘## ’ heading for each section, blank lines between paragraphs, and as many of both as the outline.
    Check that it is the right file and complete.`,
  D507: ({ text, id, quote }: Texts<'text' | 'id' | 'quote'>) => `
    Numeral ‘${text}’ is assigned to ‘${id}’, but its quote ‘${quote}’ does not contain it.
    A numeral of the category claim is in the quote of its claim.
    Correct the numeral, the id or the quote.`,
}

const zh: typeof en = {
  D401: ({ fate, claim }) => `
    归类为${fate}，却${claim === '' ? '没有论断编号' : `写了论断“${claim}”`}。
    claim和repeat要写明论断，name和rhetoric不写。
    填上claims.csv的编号或清空，或改归类。`,
  D403: ({ id }) => `
    数字清点表在“${id}”所在的段落里没有它的数字。
    每条论断在其所在段落至少有一个归类为claim的数字。
    在numerals.csv补上，或改正节、段。`,
  D404: ({ id, section, paragraph }) => `
    归类为claim，但“${id}”在第${section}节第${paragraph}段。
    claim用于论断所在的段落，别处用repeat。
    改为repeat，或改正节、段。`,
  D405: ({ found, expected }) => `
    序号是${found}，应为${expected}。
    各节、每段的数字都从1起依次编号，不跳号。
    按文章次序重新编号。`,
  D406: ({ section, paragraph }) => `
    第${section}节第${paragraph}段排在后面的段落之后。
    数字清点表依文章的次序排列。
    移到应在的位置。`,
  D501: ({ quote, place }) => `
    ${place === null ? '文章里' : `第${place.section}节第${place.paragraph}段`}没有“${quote}”。
    引文在所写的段落里逐字可见，所数的各项在文章里逐字可见；全角半角、引号样式和汉字间空白不计。
    对照原文改正文字或节、段。`,
  D502: ({ text, section, paragraph, occurrence, around }) => `
    缺第${section}节第${paragraph}段第${occurrence}个数字“${text}”（${around}）。
    文章的每个数字在数字清点表里各占一行。
    在此处加一行，写明归类。`,
  D503: ({ text, found, section, paragraph, occurrence }) => `
    第${section}节第${paragraph}段第${occurrence}个数字不是“${text}”${found === '' ? '' : `，而是“${found}”`}。
    数字清点表照录文章里有的数字，依次排列。
    照原文改正，移到应在的位置，或删去这一行。`,
  D505: ({ text, read, row }) => `
    从“${text}”${read.length === 0 ? '读不出数字' : `读出的是${read.join('；')}`}，这一行写的却是${row}。
    引文和表述给出该行的数值、限定词和范围；不能如此的，说明须用“ ”引出有关的字。
    改正数值、限定词或文字。`,
  D506: ({ section, found, expected }) => `
    ${section === null ? `这篇文章有${found}节，提纲却有${expected}节。` : `这篇文章第${section}节有${found}段，提纲却有${expected}段。`}
    文章以“## ”起小标题，段落间空一行，节数和段数与提纲相同。
    检查文件是否正确、完整。`,
  D507: ({ text, id, quote }) => `
    数字“${text}”归于“${id}”，却不在其引文“${quote}”之内。
    归类为claim的数字在该论断的引文之内。
    改正数字、编号或引文。`,
}

/** Faults of the ledger (D4) and of the words of the article (D5); only D505 and D507 need no copy of the article. */
export const LEDGER_FAULTS: Record<Locale, typeof en> = { zh, en }
