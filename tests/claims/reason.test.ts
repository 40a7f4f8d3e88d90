import { givenBeside } from '@/lib/claims/given-beside'
import { reasonOf } from '@/lib/claims/reason'
import { statusOf } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'
import { everywhere } from '@/lib/locale'
import { claimOf, project } from '@/tests/fixtures/project'

const ours = project()

describe('the reason for a status has the number', () => {
  test.each([
    [
      'of the organisation’s own paper, and who it is about',
      'm6-accelerators',
      'Alibaba (arXiv) gives 480 cards for M6, as the article does; this is self-reported, and no independent source was found that says the same.',
      '阿里巴巴（arXiv）给出的是480张卡，与文章相同；这是当事方自报，没有查到独立来源证实。',
    ],
    [
      'of a source and of the article where they are not worded alike',
      'm6-parameters',
      'Alibaba (arXiv) gives over 1 trillion parameters for M6, in agreement with the article (1 trillion parameters); this is self-reported, and no independent source was found that says the same.',
      '阿里巴巴（arXiv）给出的是超1万亿参数，与文章的1万亿参数相符；这是当事方自报，没有查到独立来源证实。',
    ],
    [
      'without a subject that the name of the source has',
      'nvidia-parameters',
      'NVIDIA (arXiv, SC21) gives 1 trillion parameters, as the article does; this is self-reported, and no independent source was found that says the same.',
      '英伟达（arXiv、SC21）给出的是1万亿参数，与文章相同；这是当事方自报，没有查到独立来源证实。',
    ],
    [
      'of independent sources',
      'chatgpt-launch',
      'The Times and The Week give 30 November 2022 for ChatGPT, as the article does; these sources are independent.',
      '英国《泰晤士报》和The Week给出的是2022年11月30日，与文章相同；都是独立来源。',
    ],
    [
      'of one body’s own estimate',
      'chatgpt-users',
      'Yahoo Finance (UBS) gives over 100 million monthly users for ChatGPT, as the article does; this is one body’s own count or estimate, and no second, independent count was found.',
      '雅虎财经（瑞银）给出的是超1亿月活用户，与文章相同；这是一家机构自己的统计或估算，没有查到另一家独立的统计。',
    ],
    [
      'that is only repeated',
      'm6-efficiency-gain',
      'Zhidx (智东西, copy on yzsam.com) and Alibaba Cloud (copy of its article on Juejin) give nearly 11 times for M6, as the article does; these are repetitions or weak sources, which decide nothing.',
      '智东西（yzsam.com上的副本）和阿里云（掘金上的文章副本）给出的是近11倍，与文章相同；这只是转述或弱来源，不作依据。',
    ],
    [
      'for which no source was found',
      'genos-months',
      'No source was found for this number (6 months).',
      '没有查到这一数字（6个月）的来源。',
    ],
    [
      'that is a date for which no source was found',
      'report-year',
      'No source was found for this date (2025).',
      '没有查到这一时间（2025年）的来源。',
    ],
    [
      'of the article only where it is no reading of ours',
      'm6-team',
      'No source was found that says this. Related sources: Alibaba and Tsinghua University (arXiv).',
      '没有查到这样说的来源。相关的材料：阿里巴巴、清华大学（arXiv）。',
    ],
    [
      'of the article where dated events give it',
      'deepseek-months-before-qwen3',
      'Dated events give it (3 months): 26 January 2025 → 28 April 2025: about 3 months; 20 January 2025 → 28 April 2025: about 3.2 months.',
      '按事件日期可以算出（3个月）：2025年1月26日 → 2025年4月28日：约3个月；2025年1月20日 → 2025年4月28日：约3.2个月。',
    ],
    [
      'of no source that gives none',
      'six-dragons-dialogue',
      'China Daily agrees; this source is independent.',
      '《中国日报》与之相符；这是独立来源。',
    ],
  ])('%s', (_case, id, en, zh) => {
    expect(claimOf(ours, id).reason).toEqual({ zh, en })
  })

  const { claim, subject, evidence } = claimOf(ours, 'm6-accelerators')
  const claimed = { ...claim, subject: subject.name }
  const paper = evidence.filter(({ origin, relation }) => origin === 'own' && relation === 'agrees')
  const silent = paper.map((e) => ({ ...e, quantity: null, publisherIn: everywhere('A report') }))

  test('and credits it to no source that agrees without one', () => {
    expect(givenBeside([...paper, ...silent], claimed, 'en')).toBe(
      'Alibaba (arXiv) gives 480 cards for M6, as the article does; A report agrees',
    )
    expect(givenBeside(silent, claimed, 'en')).toBe('A report agrees')
  })

  test.each<[Evidence['relation'], Evidence['grade'], string]>([
    ['context', 'primary', 'No source was found that says this. Related sources: Alibaba (arXiv).'],
    [
      'partly',
      'weak',
      'No source was found that says all of it. Only a weak source says a part: Alibaba (arXiv).',
    ],
    [
      'partly',
      'press',
      'No source was found that says all of it. Only a repetition or weak source says a part: Alibaba (arXiv).',
    ],
  ])('and is not called unfound beside %s of grade %s that gives it', (relation, grade, en) => {
    const related = paper.map((e) => ({ ...e, relation, grade }))
    const nothing = statusOf({ counted: [], uncheckable: null }, [], []).ground
    expect(reasonOf({ ...nothing, kind: 'related-only', related }, [], claimed).en).toBe(en)
  })
})
