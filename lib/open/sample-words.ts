import type { Locale } from '@/lib/locale'
import type { Roles } from '@/lib/open/roles'

/** What the columns of the sample are, in their order. */
export const SAMPLE_ROLES: Roles = ['label', 'topic', 'value', 'unit', 'date', 'source', 'low', 'high']

/** So many of its rows are shown, with their chart, before anything is opened. */
export const SAMPLE_SHOWN = 3

/** A day after all that it says. */
export const SAMPLE_DAY = '2026-01-01'

/** A small table to try, about railway lines that do not exist. */
export const SAMPLES: Record<Locale, string> = {
  en: `Line,Topic,Value,Unit,Date,Source,Low,High
North Line,Passengers,about 1.2 million,people,2025,annual report,,
Harbour Line,Passengers,"over 900,000",people,2025,press release,,
Hill Line,Passengers,,people,2025,survey,"400,000","650,000"
Valley Line,Passengers,"nearly 320,000",people,2025,annual report,,
Airport Line,Passengers,"at most 210,000",people,2025,estimate,,
North Line,On time,over 92%,,2025,annual report,,
Harbour Line,On time,about 88%,,2025,annual report,,
Hill Line,On time,three quarters,,2025,survey,,
Ferry,Passengers,not counted,people,2025,annual report,,
`,
  zh: `线路,主题,数值,单位,日期,来源,下限,上限
北线,客流,约120万,人,2025,年报,,
海港线,客流,超90万,人,2025,新闻稿,,
山地线,客流,,人,2025,调查,40万,65万
河谷线,客流,近32万,人,2025,年报,,
机场线,客流,不超过21万,人,2025,估计,,
北线,准点率,超92%,,2025,年报,,
海港线,准点率,约88%,,2025,年报,,
山地线,准点率,四分之三,,2025,调查,,
渡轮,客流,没有统计,人,2025,年报,,
`,
}
