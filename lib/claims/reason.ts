import type { CheckOutcome, Verdict } from '@/lib/claims/check'
import { withinQuotes } from '@/lib/claims/quotation'
import { workingOf } from '@/lib/claims/say'
import type { Ground } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'
import type { Uncheckable } from '@/lib/dossier/vocabulary'
import type { Locale, Text } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

const UNCHECKABLE_REASON: Readonly<Record<Uncheckable, Text>> = {
  'no-definition': {
    zh: '这一说法没有公认的定义，文章也没有给出。',
    en: 'The term has no agreed definition, and the article gives none.',
  },
  'no-measure': {
    zh: '文章没有说以什么衡量。',
    en: 'The article does not say what is measured.',
  },
  'no-list': {
    zh: '文章没有说是哪份榜单。',
    en: 'The article does not name the list.',
  },
  'no-start': {
    zh: '文章没有说从何时算起。',
    en: 'The article does not say from when to count.',
  },
}

/**
 * Why a claim has its status, in a sentence that names the sources. It never says that nothing was found where a row of
 * evidence, weak or not, says otherwise.
 *
 * @param ground what decided the status
 * @param checks the checks that test the claim, for the sentences that show a calculation
 * @param sourceless whether nothing beside the article speaks to the claim (`isSourceless`)
 */
export function reasonOf(ground: Ground, checks: readonly CheckOutcome[], sourceless: boolean): Text {
  switch (ground.kind) {
    case 'independent-agrees': {
      const { zh, en } = named(ground.deciding)
      const say = isSeveral(ground.deciding) ? 'Independent sources say' : 'An independent source says'
      return { zh: `独立来源所述相同：${zh}。`, en: `${say} the same: ${en}.` }
    }
    case 'own-agrees': {
      const { zh, en } = named(ground.deciding)
      return joined([
        {
          zh: `当事方自报：${zh}。`,
          en: `Self-reported: ${en}.`,
        },
        weakReason(ground.repeating) ?? {
          zh: '没有查到独立来源这样说。',
          en: 'No independent source was found to say the same.',
        },
      ])
    }
    case 'original-agrees': {
      const { zh, en } = named(ground.deciding)
      return joined([
        {
          zh: `数字出自一家机构自己的统计或估算（见${zh}）。`,
          en: `The number is one body’s own count or estimate (see ${en}).`,
        },
        partialReason(ground.partial) ??
          weakReason(ground.repeating) ?? {
            zh: '没有查到另一家独立的统计。',
            en: 'No second, independent count was found.',
          },
      ])
    }
    case 'items-counted': {
      const { items } = ground
      return {
        zh: `文章逐一列出，共${items.length}项：${items.map((item) => `“${withinQuotes(item)}”`).join('')}。`,
        en: `The article lists all ${items.length}: ${items.map((item) => `“${withinQuotes(item)}”`).join(', ')}.`,
      }
    }
    case 'check-holds':
      return workedReason(checks)
    case 'agrees-in-part':
      return joined(agreeingInPartReason(ground.deciding))
    case 'sources-divided':
      return joined([dividedReason(ground.deciding), ...failingReason(checks)])
    case 'source-differs':
      return joined(differingReason(ground.deciding))
    case 'arithmetic-fails': {
      const of = (relation: Evidence['relation']) => ground.deciding.filter((e) => e.relation === relation)
      return joined([
        ...agreeingReason(of('agrees')),
        ...agreeingInPartReason(of('partly')),
        ...differingReason(of('differs')),
        ...failingReason(checks),
      ])
    }
    case 'only-repeated': {
      const { zh, en } = named(ground.repeating)
      return {
        zh: `只有转述或弱来源这样说，不作依据：${zh}。`,
        en: `Only repetitions or weak sources say so, which decides nothing: ${en}.`,
      }
    }
    case 'uncheckable':
      return joined([
        UNCHECKABLE_REASON[ground.why],
        ...repeatedReason(ground.repeating),
        ...relatedReason(ground.related),
      ])
    case 'related-only':
      return joined([
        { zh: '没有查到这样说的来源。', en: 'No source was found that states this.' },
        ...relatedReason(ground.related),
      ])
    case 'nothing-found':
      return sourceless
        ? { zh: '没有查到来源。', en: 'No source was found.' }
        : {
            zh: '没有查到这样说的来源；验算用到了为另一项论断查到的来源。',
            en: 'No source was found that states this; a calculation uses one that was found for another claim.',
          }
  }
}

function workedReason(checks: readonly CheckOutcome[]): Text {
  const { zh, en } = workingsOf(checks, 'holds')
  const dated = checks.every(({ check, verdict }) => verdict !== 'holds' || check.kind === 'duration')
  return {
    zh: `${dated ? '按事件日期可以算出' : '按数字重算，结果相符'}：${zh}。`,
    en: `${dated ? 'Dated events give it' : 'Recalculated, the numbers give it'}: ${en}.`,
  }
}

function workingsOf(checks: readonly CheckOutcome[], result: Verdict): Text {
  const workings = checks.filter(({ verdict }) => verdict === result).map(workingOf)
  return { zh: workings.map(({ zh }) => zh).join('；'), en: workings.map(({ en }) => en).join('; ') }
}

function agreeingReason(evidence: readonly Evidence[]): Text[] {
  if (evidence.length === 0) return []
  const { zh, en } = named(evidence)
  return [
    {
      zh: `来源与之相符：${zh}。`,
      en: `${isSeveral(evidence) ? 'Sources agree' : 'A source agrees'}: ${en}.`,
    },
  ]
}

function agreeingInPartReason(evidence: readonly Evidence[]): Text[] {
  if (evidence.length === 0) return []
  const { zh, en } = named(evidence)
  return [
    {
      zh: `来源只与其中一部分相符：${zh}。`,
      en: `${isSeveral(evidence) ? 'Sources agree' : 'A source agrees'} with one part of it: ${en}.`,
    },
  ]
}

function differingReason(evidence: readonly Evidence[]): Text[] {
  if (evidence.length === 0) return []
  const said = evidence.map((e) => ({ zh: saidBy(e, 'zh'), en: saidBy(e, 'en') }))
  return [
    {
      zh: `来源与之不符：${said.map(({ zh }) => zh).join('；')}。`,
      en: `${isSeveral(evidence) ? 'Sources say' : 'A source says'} otherwise: ${said.map(({ en }) => en).join('; ')}.`,
    },
  ]
}

/** The calculations that do not give what is claimed; none where all of them do. */
function failingReason(checks: readonly CheckOutcome[]): Text[] {
  const { zh, en } = workingsOf(checks, 'does-not-hold')
  if (en === '') return []
  return [{ zh: `重算的结果不符：${zh}。`, en: `Recalculated, the result is different: ${en}.` }]
}

function dividedReason(deciding: readonly Evidence[]): Text {
  const supporting = deciding.filter((e) => e.relation !== 'differs')
  const differing = deciding.filter((e) => e.relation === 'differs')
  const agrees = named(supporting)
  const differs = named(differing)
  // The same body on both sides has published several things, which do not all say the same.
  if (namesOf(differing).every((name) => namesOf(supporting).includes(name))) {
    return {
      zh: `${differs.zh}的材料与其中一部分相符，与另一部分不符。`,
      en: `${differs.en} ${isSeveral(differing) ? 'agree' : 'agrees'} with one part of it and ${isSeveral(differing) ? 'differ' : 'differs'} on another.`,
    }
  }
  if (supporting.every((e) => e.relation === 'partly')) {
    return {
      zh: `与其中一部分相符的来源：${agrees.zh}。不符的来源：${differs.zh}。`,
      en: `In agreement with one part of it: ${agrees.en}. Different: ${differs.en}.`,
    }
  }
  return {
    zh: `相符的来源：${agrees.zh}。不符的来源：${differs.zh}。`,
    en: `In agreement: ${agrees.en}. Different: ${differs.en}.`,
  }
}

function repeatedReason(evidence: readonly Evidence[]): Text[] {
  if (evidence.length === 0) return []
  const { zh, en } = named(evidence)
  return [{ zh: `照样转述的有：${zh}。`, en: `Repeated by: ${en}.` }]
}

/** Independent sources that confirm one part; null where there are none. */
function partialReason(evidence: readonly Evidence[]): Text | null {
  const independent = evidence.filter(({ origin }) => origin === 'independent')
  if (independent.length === 0) return null
  const { zh, en } = named(independent)
  return {
    zh: `独立来源证实了其中一部分：${zh}。`,
    en: `An independent source confirms one part of it: ${en}.`,
  }
}

/** Independent sources too weak to count; null where there are none. */
function weakReason(evidence: readonly Evidence[]): Text | null {
  const independent = evidence.filter(({ origin }) => origin === 'independent')
  if (independent.length === 0) return null
  const { zh, en } = named(independent)
  return {
    zh: `独立来源中，只有弱来源也这样说：${zh}。`,
    en: `Of independent sources, only weak ones say so too: ${en}.`,
  }
}

function relatedReason(evidence: readonly Evidence[]): Text[] {
  if (evidence.length === 0) return []
  const { zh, en } = named(evidence)
  return [{ zh: `相关的材料：${zh}。`, en: `Related sources: ${en}.` }]
}

/** What a source gives, where it gives a number or date that can be compared. */
function saidBy({ publisher, quantity }: Evidence, locale: Locale): string {
  if (quantity === null) return publisher
  const written = writeQuantity(quantity, locale)
  return locale === 'zh' ? `${publisher}记为${written}` : `${written} in ${publisher}`
}

function joined(sentences: readonly Text[]): Text {
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  }
}

function namesOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map((e) => e.publisher))]
}

function isSeveral(evidence: readonly Evidence[]): boolean {
  return namesOf(evidence).length > 1
}

function named(evidence: readonly Evidence[]): Text {
  const names = namesOf(evidence)
  const last = names.at(-1) ?? ''
  return {
    zh: names.join('、'),
    en: names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`,
  }
}
