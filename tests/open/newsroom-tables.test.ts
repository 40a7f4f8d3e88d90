import { openText } from '@/tests/open/tool-session'

/** The rows of a table in words, columns matched as the page matches them. */
async function rows(text: string): Promise<string[]> {
  const session = await openText(text)
  return session.rows(0, 40, 'en').map(({ label, written }) => `${label} ${written}`)
}

test.each([
  ['how many were asked is no per cent', 'Response (%),All\nYes,48\nBase,"1,204"\n', 'Base 1,204'],
  ['nor where it is said in Chinese', '选项（%）,全体\n满意,62.5\n样本量,1204\n', '样本量 1,204'],
  ['“No” is an answer', "Response (%)\tAll\nYes\t48\nNo\t40\nDon't know\t12\n", 'No 40%'],
  [
    'an exception in brackets leaves the unit to the others',
    '$m (except per share data)\tQ3 2025\nRevenue\t1,284.6\nBasic EPS ($)\t(0.02)\n',
    'Revenue 1.2846 billion $',
  ],
  [
    'and is in the row itself',
    '$m (except per share data)\tQ3 2025\nRevenue\t1,284.6\nBasic EPS ($)\t(0.02)\n',
    'Basic EPS ($) −0.02 $',
  ],
  [
    'who is employed is no money',
    'US$ millions, except per share amounts\t2024\t2023\nRevenue\t1,284.6\t1,102.3\nHeadcount\t5,210\t5,004\n',
    'Headcount 5,210',
  ],
  [
    'thousands between commas of a title',
    '"All employees, thousands",,\nYear,Jan,Feb\n2023,154773,155060\n2024,157049,157271\n',
    '2023 154.773 million',
  ],
  [
    'units of different scale after the names of places',
    '地区,2022年,2023年\n全国（万亿元）,121.0,129.4\n浙江（亿元）,77715,82553\n',
    '浙江（亿元） 7.7715 trillion yuan',
  ],
  [
    'flags in brackets name no rows',
    'Year\tExports\tImports\n2022\t154773\t155060\n2023\t157049\t157271(P)\n2024\t158049\t159271(P)\n',
    '2023 157,049',
  ],
  [
    'remarks name no rows',
    '日期,客流量（万人次）,备注\n2025/10/1,312.5,国庆\n2025/10/2,298.1,\n2025/10/4,305,初步\n',
    '2025/10/2 2.981 million 人次',
  ],
  [
    'ranks with ranges are no value',
    'Rank 2025\tUniversity\tOverall score\n12\tTsinghua\t92.6\n601–800\tHangzhou\t30.1–36.4\n',
    'Tsinghua 92.6',
  ],
  [
    'one place in all rows is no label',
    'Date,Station,Rain (mm)\n03/04/2024,Kew,4.2\n04/04/2024,Kew,0.2\n',
    '03/04/2024 4.2 mm',
  ],
])('%s', async (_, text, expected) => {
  expect(await rows(text)).toContain(expected)
})
