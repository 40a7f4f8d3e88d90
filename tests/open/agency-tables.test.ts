import { columnsOf, readTable } from '@/tests/open/tool-session'

/** Tables as statistical agencies offer them for download: what their columns are taken for, and some of their numbers in words. */
const TABLES: readonly (readonly [kind: string, text: string, columns: string, rows: readonly string[]])[] = [
  [
    'codes before what they stand for, a scale among them, as SDMX has them',
    'DATAFLOW,SEX: Sex,TIME_PERIOD: Period,OBS_VALUE,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier\nA:B(1),3: Persons,2024-01,142.5,NUM: Number,3: Thousands\nA:B(1),1: Males,2024-01,74.2,NUM: Number,3: Thousands\n',
    'SEX: Sex: label, TIME_PERIOD: Period: date, OBS_VALUE: value, UNIT_MEASURE: Unit: unit',
    ['3: Persons: 142,500'],
  ],
  [
    'a unit beside a scale',
    'REF_DATE,GEO,UOM,SCALAR_FACTOR,VALUE\n2024-01,Canada,Dollars,thousands ,731\n2024-01,Ontario,Dollars,thousands ,245\n',
    'REF_DATE: date, GEO: label, UOM: unit, VALUE: value',
    ['Canada: 731,000 Dollars'],
  ],
  [
    'ids with a zero before them',
    'Libellé;idBank;2023-10;2023-11\nPrix;001759970;118,39;118,20\nSalaires;001759971;133,01;133,40\n',
    'Libellé: label, 2023-10: value, 2023-11: value',
    ['Prix · 2023-10: 118.39'],
  ],
  [
    'codes of places with letters among them',
    'Code du département;Libellé;Inscrits\n01;Ain;446 193\n02;Aisne;371 001\n2A;Corse;120 101\n',
    'Libellé: label, Inscrits: value',
    ['Corse: 120,101'],
  ],
  [
    'a row that says again and again that numbers are numbers, and a line under the table',
    'Länder;31.12.2022;31.12.2023\n;Anzahl;Anzahl\nBayern;1336;1343\nSaarland;99;101\n__________\n© Amt, 2024\n',
    'Länder: label, 31.12.2022 (Anzahl): value, 31.12.2023 (Anzahl): value',
    ['Bayern · 31.12.2022 (Anzahl): 1,336'],
  ],
  [
    'a second row of the header with the name of the first column again',
    '지역별,2022,2023\n지역별,인구 (명),인구 (명)\n전국,514,513\n부산,33,32\n',
    '지역별: label, 2022 · 인구 (명): value, 2023 · 인구 (명): value',
    ['부산 · 2022 · 인구 (명): 33 people'],
  ],
  [
    'a unit in square brackets, quarters below their year, and footnotes',
    'Table 1\n[Billions of dollars] Seasonally adjusted\nLine,,2023,2023\nLine,,Q2,Q3\n1,Output,270.5,276.1\n2,Goods,61.7,62.6\nLegend / Footnotes:\nEstimates of 2023 are provisional.\n',
    '#2: label, 2023 · Q2: value, 2023 · Q3: value',
    ['Goods · 2023 · Q2: 61.7 billion dollars'],
  ],
  [
    'a location and the one above it',
    'ParentLocation,Location,Period,Value\nAfrica,Lesotho,2019,47.7\nAfrica,Chad,2019,54.2\nEurope,France,2019,79.5\n',
    'Location: label, Period: date, Value: value',
    ['Chad: 54.2'],
  ],
  [
    'names beside their codes',
    'ITTER,Territorio,TIME,Value\nIT,Italia,2022,8.1\nITC,Nord-ovest,2022,5.6\n',
    'Territorio: label, TIME: date, Value: value',
    ['Italia: 8.1'],
  ],
  [
    'per cent per year after a code',
    '"Unit of measure: 368:Per cent per year",,\nReference area,AU:Australia,BR:Brazil\n2024-01-31,4.35,11.75\n2024-02-29,4.35,11.25\n',
    'Reference area: label, AU:Australia: value, BR:Brazil: value',
    ['2024-01-31 · BR:Brazil: 11.75%'],
  ],
  [
    'the code of a series in brackets, which is no unit',
    'DATE,HICP (ICP.M.U2.N.000000.4.ANR)\n2024-01-31,2.8\n2024-02-29,2.6\n',
    'DATE: label, HICP (ICP.M.U2.N.000000.4.ANR): value',
    ['2024-01-31: 2.8'],
  ],
  [
    'a part of one column in its own row',
    '单位：亿元,,,,\n年份,产值,工业,,服务业\n,,,制造业,\n2021,73,31,26,42\n2022,77,33,28,44\n',
    '年份: label, 产值: value, 工业: value, 工业 · 制造业: value, 服务业: value',
    ['2021 · 工业 · 制造业: 2.6 billion yuan'],
  ],
  [
    'units in a row above names',
    'Table 2,,,\n,,HK$ million,Year-on-year % change\nYear,Quarter,At market prices,At market prices\n2023,1,726,6.3\n2023,2,709,5.0\n',
    'Year: label, HK$ million · At market prices: value',
    ['Q1 2023: 726 million HK$'],
  ],
  [
    'answers in per cent below how many were asked',
    'Answer,Total,Men,Women\nBase,1204,590,614\nYes,45%,48%,42%\nNo,55%,52%,58%\n',
    'Answer: label, Total: value, Men: value, Women: value',
    ['Yes · Men: 48%', 'Base · Men: 590'],
  ],
  [
    'names for programs',
    'timestamp,temp_c,humidity_pct\n2025-01-01T00:00:00Z,3.2,81\n2025-01-01T00:10:00Z,3.1,82\n',
    'timestamp: label, temp_c: value',
    ['2025-01-01T00:00:00Z: 3.2 degrees Celsius'],
  ],
  [
    'thousands of money above years, and earnings per share below them',
    ',,2024,2023\n,Note,RMB’000,RMB’000\nRevenue,4,"12,345","11,234"\nCost,,"(8,765)","(7,654)"\nBasic earnings per share,9,12.34,11.20\n',
    '#1: label, 2024 · RMB’000: value, 2023 · RMB’000: value',
    ['Revenue · 2024 · RMB’000: 12.345 million yuan', 'Basic earnings per share · 2024 · RMB’000: 12.34'],
  ],
  [
    'rows that the unit above the years is not said of',
    '项目,2024年（千元）,2023年（千元）\n营业收入,12345,11234\n每股收益,1.23,1.12\n员工人数,1234,1200\n增长率,12.5,13.1\n',
    '项目: label, 2024年（千元）: value, 2023年（千元）: value',
    [
      '营业收入 · 2024年（千元）: 12.345 million yuan',
      '每股收益 · 2024年（千元）: 1.23',
      '员工人数 · 2024年（千元）: 1,234',
      '增长率 · 2024年（千元）: 12.5',
    ],
  ],
  [
    'days and years of an era',
    'Metric,令和4年度 ($ millions),令和5年度 ($ millions)\nRevenue,953,940\nDays sales outstanding,26,28\n',
    'Metric: label, 令和4年度 ($ millions): value, 令和5年度 ($ millions): value',
    [
      'Revenue · 令和4年度 ($ millions): 953 million $',
      'Days sales outstanding · 令和4年度 ($ millions): 26',
    ],
  ],
  [
    'firms that are only called like a ratio',
    'Company,2024 ($000),2023 ($000)\nGrowth Co,12345,11234\nShares Ltd,1230,1120\n',
    'Company: label, 2024 ($000): value, 2023 ($000): value',
    ['Growth Co · 2024 ($000): 12.345 million $'],
  ],
  [
    'a poll in traditional characters',
    '民調機構,樣本數,抽樣誤差,賴清德\nTVBS,1228,±2.8%,33%\n美麗島,1207,±2.8%,36.9%\n',
    '民調機構: label, 抽樣誤差: margin, 賴清德: value',
    ['TVBS: 33% (30.2% to 35.8%)'],
  ],
  [
    'a year beside each of two estimates, which is the date of neither',
    'Country\tIMF\t\tWorld Bank\t\n\tForecast\tYear\tEstimate\tYear\nChina\t192\t2025\t187\t2024\nFiji\t12\t2025\t11\t2023\n',
    'Country: label, IMF · Forecast: value, World Bank · Estimate: value',
    ['China · World Bank · Estimate: 187'],
  ],
  [
    'JSON that says its unit beside the rows',
    '{"meta":{"unit":"billion euro"},"data":[{"geo":"FR","year":2023,"value":2.8},{"geo":"DE","year":2023,"value":4.1}]}',
    'geo: label, year: date, value: value',
    ['DE: 4.1 billion euros'],
  ],
  [
    'estimates with a margin of error each, side by side',
    'Label,"Adams, NY!!Estimate","Adams, NY!!Margin of Error","Bell, NY!!Estimate","Bell, NY!!Margin of Error"\nHouseholds,"1,868","±211","3,125","±90"\nMean size,2.57,±0.01,2.80,±0.02\n',
    'Label: label, Adams, NY!!Estimate: value, Adams, NY!!Margin of Error: margin, Bell, NY!!Estimate: value, Bell, NY!!Margin of Error: margin',
    [
      'Households · Adams, NY!!Estimate: 1,868 (1,657 to 2,079)',
      'Mean size · Bell, NY!!Estimate: 2.8 (2.78 to 2.82)',
    ],
  ],
  [
    'the margin of error of another column stays out',
    'NAME,B01_0001E,B01_0001M,B62_0001E,B62_0001M\nArea,Estimate!!POPULATION,Margin of Error!!POPULATION,Estimate!!INCOME (dollars),Margin of Error!!INCOME (dollars)\nAdams County,1231,11,88,3\nBell County,9121,80,20,4\n',
    'NAME · Area: label, B62_0001E · Estimate!!INCOME (dollars): value, B62_0001M · Margin of Error!!INCOME (dollars): margin',
    ['Adams County: 88 (85 to 91) dollars'],
  ],
  [
    'votes for parties beside those who could vote and did',
    'Gebiet;Wahlberechtigte;Wähler;Ungültige;Gültige;SPD;CDU;FDP\nHamburg;12987;10107;72;10035;2981;1543;1145\nBremen;4637;3331;32;3299;1038;569;306\n',
    'Gebiet: label, SPD: value, CDU: value, FDP: value',
    ['Bremen · CDU: 569'],
  ],
  [
    'prices beside the size of a pack',
    'Art.-Nr.;Bezeichnung;VE;EK netto;VK brutto\n10012;Schraube;100;4,20;7,99\n20001;Bohrer;1;3,80;8,49\n',
    'Bezeichnung: label, EK netto: value, VK brutto: value',
    ['Bohrer · VK brutto: 8.49'],
  ],
  [
    'samples by their ids beside wells that are codes as well',
    'Sample ID,Well,OD600\nS-001,A1,0.412\nS-002,A2,0.388\nS-003,A3,n/a\n',
    'Sample ID: label, OD600: value',
    ['S-001: 0.412'],
  ],
  [
    'hours that distinguish what one meter read on a day',
    'Reading Date,Start Time,Consumption (kWh),Meter\n2024-06-01,00:00,0.212,21E501\n2024-06-01,00:30,0.198,21E501\n2024-06-01,01:00,0.187,21E501\n',
    'Reading Date: date, Start Time: label, Consumption (kWh): value',
    ['00:30: 0.198 kilowatt-hours'],
  ],
  [
    'JSON of readings within their stations',
    '{"ok":"yes","data":{"stations":[{"name":"North","readings":[{"time":"2024-06-01","dust":31},{"time":"2024-06-02","dust":28}]},{"name":"South","readings":[{"time":"2024-06-01","dust":22},{"time":"2024-06-02","dust":19}]}]}}',
    'name: label, time: date, dust: value',
    ['South: 22'],
  ],
  [
    'JSON of one row under each name',
    '{"result":{"2024-01":{"revenue":1200,"orders":31},"2024-02":{"revenue":1500,"orders":40}}}',
    '#1: label, revenue: value',
    ['2024-02: 1,500'],
  ],
  [
    'JSON of one number under each name',
    '{"base":"EUR","date":"2024-06-28","rates":{"AUD":1.6,"USD":1.07}}',
    'base: baseline, date: date, #3: label, value: value',
    ['USD: 1.07'],
  ],
  [
    'JSON of columns that are lists',
    '{"latitude":30.2,"hourly":{"time":["2024-06-01T00:00","2024-06-01T01:00"],"wind":[3.1,2.8]}}',
    'time: label, wind: value',
    ['2024-06-01T01:00: 2.8'],
  ],
  [
    'JSON of rows below a list of their columns',
    '{"meta":{"columns":[{"name":"city"},{"name":"people"}]},"data":[["Aston",1237],["Brill",961]]}',
    'city: label, people: value',
    ['Brill: 961'],
  ],
  [
    'areas under peaks beside the time that each took',
    'Peak#;Ret. Time [min];Area [pA*s];Name\n1;1,234;1523,4;Methanol\n2;2,871;9812,1;Ethanol\n3;4,012;1021,0;Aceton\n',
    'Area [pA*s]: value, Name: label',
    ['Ethanol: 9,812.1 pA*s'],
  ],
  [
    'clicks beside the rate of them',
    'Top queries,Clicks,Impressions,CTR,Position\nclaim check,1203,30112,4%,3.2\nnumber reader,801,22011,3.64%,5.1\n',
    'Top queries: label, Clicks: value',
    ['number reader: 801'],
  ],
  [
    'a unit in the label of the indicator',
    'ref_area.label,indicator.label,time,obs_value\nChina,Unemployment rate (%),2022,5.0\nChina,Unemployment rate (%),2023,4.7\nViet Nam,Unemployment rate (%),2023,1.6\n',
    'ref_area.label: label, time: date, obs_value: value',
    ['Viet Nam: 1.6%'],
  ],
]

test.each(TABLES)('%s', async (_, text, columns, rows) => {
  expect(await columnsOf(text)).toBe(columns)
  expect(await readTable(text)).toEqual(expect.arrayContaining([...rows]))
})
