import type { Locale } from '@/lib/locale'
import type { Roles } from '@/lib/open/roles'

/** What the columns of the sample are, in their order. */
export const SAMPLE_ROLES: Roles = ['label', 'value', 'unit', 'date', 'source', 'low', 'high']

/** So many of its rows are shown, with their chart, before anything is opened. */
export const SAMPLE_SHOWN = 3

/** A day after all that it tells of. */
export const SAMPLE_DAY = '2026-01-01'

/** A small table to try, about railway lines that do not exist. */
export const SAMPLES: Record<Locale, string> = {
  en: `Line,Passengers,Unit,Date,Source,Low,High
North Line,about 1.2 million,people,2025,annual report,,
Harbour Line,"over 900,000",people,2025,press release,,
Hill Line,,people,2025,survey,"400,000","650,000"
Valley Line,"nearly 320,000",people,2025,annual report,,
Airport Line,"at most 210,000",people,2025,estimate,,
"On time, North Line",over 92%,,2025,annual report,,
"On time, Harbour Line",about 88%,,2025,annual report,,
"On time, Hill Line",three quarters,,2025,survey,,
Ferry,not counted,people,2025,annual report,,
`,
  zh: `线路,客流,单位,日期,来源,下限,上限
北线,约120万,人,2025,年报,,
海港线,超90万,人,2025,新闻稿,,
山地线,,人,2025,调查,40万,65万
河谷线,近32万,人,2025,年报,,
机场线,不超过21万,人,2025,估计,,
北线准点率,超92%,,2025,年报,,
海港线准点率,约88%,,2025,年报,,
山地线准点率,四分之三,,2025,调查,,
渡轮,没有统计,人,2025,年报,,
`,
}
