import type { Locale } from '@/lib/locale'

const en = {
  search: 'Search',
  all: 'All',
  sort: 'Sort',
  nothingHint: 'Try another word, or loosen the filters.',
  showAll: 'Show all',
}

const zh: typeof en = {
  search: '查找',
  all: '全部',
  sort: '排序',
  nothingHint: '换一个词，或放宽筛选。',
  showAll: '显示全部',
}

/** Words of the search, the facets and the order of every table. */
export const TABLE_WORDS: Record<Locale, typeof en> = { zh, en }
