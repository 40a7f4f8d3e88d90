import { columnsOf, readTable } from '@/tests/open/tool-session'

/** Tables as offices, firms and programs write them: what their columns are taken for, and some of their numbers in words. */
const TABLES: readonly (readonly [kind: string, text: string, columns: string, rows: readonly string[]])[] = [
  [
    'thousands of people in Japanese',
    '（単位：千人）\n都道府県,2020年,2023年\n東京都,14048,14086\n大阪府,8838,8763\n',
    '都道府県: label, 2020年: value, 2023年: value',
    ['東京都 · 2020年: 14.048 million people'],
  ],
  [
    'millions of yen beside a ratio that is in per cent',
    '（単位：百万円、％）\n産業,売上高,前年比\n製造業,1234,5.2\n卸売業,980,-1.1\n',
    '産業: label, 売上高: value',
    ['製造業: 1.234 billion yen'],
  ],
  [
    'thousands of people in Korean',
    '(단위: 천명)\n시도별,2022,2023\n서울특별시,9428,9386\n부산광역시,3318,3293\n',
    '시도별: label, 2022: value, 2023: value',
    ['서울특별시 · 2022: 9.428 million people'],
  ],
  [
    'hundreds of millions of won',
    '(단위: 억원)\n구분,2022,2023\n매출,3020,2589\n비용,2020,2189\n',
    '구분: label, 2022: value, 2023: value',
    ['매출 · 2022: 302 billion ₩'],
  ],
  [
    'thousands in German',
    'Bevölkerung nach Ländern (in 1 000)\nLand;2022;2023\nBayern;13369;13435\nHessen;6391;6421\n',
    'Land: label, 2022: value, 2023: value',
    ['Bayern · 2022: 13.369 million'],
  ],
  [
    'millions of euros in French',
    "Montants en millions d'euros\nPoste;2022;2023\nRecettes;1200;1300\nDépenses;1100;1250\n",
    'Poste: label, 2022: value, 2023: value',
    ['Recettes · 2022: 1.2 billion euros'],
  ],
  [
    'millions of New Taiwan dollars',
    '單位：新臺幣百萬元\n項目,112年,113年\n歲入,2730000,2980000\n歲出,2693000,2880000\n',
    '項目: label, 112年: value, 113年: value',
    ['歲入 · 112年: 2.73 trillion NT$'],
  ],
  [
    'a unit after the last comma of a title',
    '"Exports by country, USD million"\nCountry,2022,2023\nA,1200,1300\nB,1300,1400\n',
    'Country: label, 2022: value, 2023: value',
    ['A · 2022: 1.2 billion US dollars'],
  ],
  [
    'a unit in a note below',
    'Country,Exports,Imports\nA,1200,1300\nB,1300,1400\nNote: figures in millions of US dollars.\n',
    'Country: label, Exports: value, Imports: value',
    ['A · Exports: 1.2 billion US dollars'],
  ],
  [
    'a title that says what is in per cent',
    'Percent change from a year earlier\nQuarter,GDP,Consumption\n2024 Q1,2.9,2.2\n2024 Q2,3.0,2.7\n',
    'Quarter: label, GDP: value, Consumption: value',
    ['2024 Q1 · GDP: 2.9%'],
  ],
  [
    'numbers of notes',
    'US$m,Note,2024,2023\nSales,4,"12,450","11,980"\nCost of sales,5,"(8,210)","(7,995)"\n',
    'US$m: label, 2024: value, 2023: value',
    ['Cost of sales · 2024: −8.21 billion US dollars'],
  ],
  [
    'a clinical trial',
    'Characteristic\tPlacebo (N=118)\tDrug (N=121)\nAge, mean (SD)\t54.2 (11.3)\t53.8 (10.9)\nFemale sex\t60 (50.8)\t63 (52.1)\nSmoker\t22 (18.6%)\t19 (15.7%)\n',
    'Characteristic: label, Placebo (N=118): value, Drug (N=121): value',
    ['Age, mean (SD) · Placebo (N=118): 54.2', 'Smoker · Drug (N=121): 19'],
  ],
  [
    'a part of all beside a number',
    'Reason,n (%)\nCost,60 (50.8)\nTime,12 (10.2)\n',
    'Reason: label, n (%): value',
    ['Cost: 60'],
  ],
  [
    'how far a score may be off to either side',
    'Rank,Model,Score,95% CI\n1,Gem,1470,+5/-4\n2,Lama,1451,+4/-4\n2,Mist,1442,+4/-3\n',
    'Model: label, Score: value, 95% CI: margin',
    ['Gem: 1,470 (1,466 to 1,475)'],
  ],
  [
    'an interval in one cell',
    'Factor,Odds,95% CI\nAge,1.45,1.20–1.75\nSex,0.90,[0.71–1.10]\n',
    'Factor: label, Odds: value, 95% CI: margin',
    ['Age: 1.45 (1.2 to 1.75)', 'Sex: 0.9 (0.71 to 1.1)'],
  ],
  [
    'a total whose name stands before the names',
    '序号,单位,金额（万元）\n1,杭州市,1200\n2,宁波市,980\n3,温州市,760\n合计,,2940\n',
    '序号: id, 单位: label, 金额（万元）: value',
    ['合计: 29.4 million yuan'],
  ],
  [
    'a title with the unit in its own cell',
    '2025年一般公共预算支出,单位：万元\n科目,预算数,执行数\n教育支出,45000,46200\n科学技术支出,9000,9100\n',
    '科目: label, 预算数: value, 执行数: value',
    ['教育支出 · 预算数: 450 million yuan'],
  ],
  [
    'a price before how many',
    'Artikel;Menge;Preis\nLaptop;1;1.299,00 €\nMaus;2;19,90 €\n',
    'Artikel: label, Preis: value',
    ['Laptop: 1,299 euros'],
  ],
  [
    'a number without the sign of per cent among polls that have it',
    'Pollster\tSample\tLab\tCon\nYouGov\t2,385\t20%\t17%\nIpsos\t1,150\t18%\t16%\nOpinium\t2,001\t19\t20\n',
    'Pollster: label, Lab: value, Con: value',
    ['Opinium · Lab: 19%'],
  ],
  [
    'the margin of a poll, for each of its shares',
    'Pollster,Sample,MoE,Harris (%),Trump (%)\nOne,1744,±2.3,46,47\nOther,1297,±3.5,50,48\n',
    'Pollster: label, MoE: margin, Harris (%): value, Trump (%): value',
    ['Other · Trump (%): 48% (44.5% to 51.5%)'],
  ],
  [
    'cases in words and without',
    '日期\t新增确诊\t累计治愈\n2022年4月1日\t260例\t385例\n4月2日\t438\t约390例\n4月3日\t311\t0\n',
    '日期: label, 新增确诊: value, 累计治愈: value',
    ['4月2日 · 新增确诊: 438 例', '4月3日 · 累计治愈: 0 例'],
  ],
  [
    'an estimate beside years in Chinese',
    '地区,2022年,2023年,2024年E\n浙江（亿元）,77715,82553,90131\n杭州（亿元）,18753,20059,21860\n',
    '地区: label, 2022年: value, 2023年: value, 2024年E: value',
    ['浙江（亿元） · 2024年E: 9.0131 trillion yuan'],
  ],
  [
    'years with flags',
    'Year\tExports\tImports(P)\n2022\t154,773\t155,060\n2023(P)\t157,049(P)\t157,271(P)\n',
    'Year: label, Exports: value',
    ['2023(P): 157,049'],
  ],
  [
    'the highest and the lowest before something else',
    'Month,High (°C),Low (°C),Rain (mm)\nJan,8,2,55\nFeb,9,2,41\n',
    'Month: label, High (°C): value, Low (°C): value',
    ['Jan · High (°C): 8 degrees Celsius'],
  ],
  [
    'money in the name above the labels',
    'Budget (£),2024,2025\nRent,"36,000","36,500"\nTravel,"8,000","9,500"\n',
    'Budget (£): label, 2024: value, 2025: value',
    ['Travel · 2025: 9,500 pounds sterling'],
  ],
  [
    'estimates of a model with their standard errors',
    'term\testimate\tstd.error\tstatistic\nwt\t-3.88\t0.63\t-6.13\nhp\t-0.03\t0.009\t-3.52\n',
    'term: label, estimate: value, std.error: margin',
    ['wt: −3.88 (−4.51 to −3.25)'],
  ],
  [
    'prices with tax',
    'Product,SKU,Price (incl. VAT),In stock\nChair,10023,£49.99,12\nDesk,10024,£129.00,4\n',
    'Product: label, Price (incl. VAT): value',
    ['Chair: 49.99 pounds sterling'],
  ],
  [
    'letters of other columns from which a share differs',
    ',Total,Men (a),Women (b)\nLikely,32%,36%b,28%\nNot likely,27%,24%,30%a\n',
    '#1: label, Total: value, Men (a): value, Women (b): value',
    ['Likely · Men (a): 36%', 'Not likely · Women (b): 30%'],
  ],
  [
    'sources of energy, which are no sources of numbers',
    'Source,Consumption (EJ),Share\nOil,196.4,31.7%\nCoal,164.0,26.5%\n',
    'Source: label, Consumption (EJ): value',
    ['Oil: 196.4 EJ'],
  ],
  [
    'indicators that name their unit',
    'Country,Indicator,2022,2023\nKenya,GDP (current US$),113420000000,107440000000\nKenya,Access to electricity (% of population),76.0,76.2\n',
    'Country: subject, Indicator: label, 2022: value, 2023: value',
    [
      'GDP (current US$) · 2022: 113.42 billion current US$',
      'Access to electricity (% of population) · 2022: 76%',
    ],
  ],
  [
    'what happened, and when',
    '事件,日期\n项目立项,2021年3月\n开工,2022年6月18日\n',
    '事件: label, 日期: value',
    ['开工: 18 June 2022'],
  ],
  [
    'the year of the last title, which is not when the titles were counted',
    'Club\tTitles\tLast title\nReal Madrid\t15\t2024\nAC Milan\t7\t2007\n',
    'Club: label, Titles: value',
    ['Real Madrid: 15'],
  ],
  [
    'the ends of an interval of confidence, as R calls them',
    'term,estimate,conf.low,conf.high,p.value\nage,1.02,1.01,1.04,0.001\nsex,0.85,0.70,1.03,0.09\n',
    'term: label, estimate: value, conf.low: low, conf.high: high',
    ['sex: 0.85 (0.7 to 1.03)'],
  ],
  [
    'frequencies of SPSS, with merged cells before the answers',
    ',,Frequency,Percent\nValid,Agree,120,48.0\n,Disagree,80,32.0\n,Total,200,96.0\nMissing,System,10,4.0\n',
    '#2: label, Frequency: value',
    ['Disagree: 80'],
  ],
  [
    'how much of each currency is one dollar',
    'Currency,Code,Per 1 USD\nEuro,EUR,0.8543\nYen,JPY,147.21\n',
    'Currency: unit, Code: label, Per 1 USD: value',
    ['EUR: 0.8543 euros'],
  ],
  [
    'an account and what is left after each sum',
    'Buchungstag;Verwendungszweck;Betrag (€);Saldo (€)\n01.03.2025;Gehalt;2.500,00;3.120,45\n14.03.2025;Einkauf;-86,20;1.934,25\n',
    'Buchungstag: date, Verwendungszweck: label, Betrag (€): value',
    ['Einkauf: −86.2 euros'],
  ],
  [
    'money for so many of something',
    'Model,Input ($ per 1M tokens),Output ($ per 1M tokens)\nGPT-5,1.25,10\nOther,3,15\n',
    'Model: label, Input ($ per 1M tokens): value, Output ($ per 1M tokens): value',
    ['GPT-5 · Input ($ per 1M tokens): 1.25 $ per 1M tokens'],
  ],
  [
    'money by head',
    'Country,"GDP per capita, PPP (current international $)"\nNorway,"106,540"\nQatar,"121,610"\n',
    'Country: label, GDP per capita, PPP (current international $): value',
    ['Norway: 106,540 current international $'],
  ],
  [
    'margins of a census, with what has none',
    'Label,Estimate,Margin of Error\nTotal:,"331,097,593",*****\nMale:,"164,200,298","±5,432"\nFemale:,"166,897,295","±5,411"\n',
    'Label: label, Estimate: value, Margin of Error: margin',
    ['Total:: 331,097,593', 'Male:: 164,200,298 (164,194,866 to 164,205,730)'],
  ],
  [
    'millions as a letter in the names of rows',
    'KPI,Q1 2025,Q2 2025\nRevenue (US$ m),1200,1310\nActive users (m),88.1,90.4\nChurn (%),2.1,2.0\n',
    'KPI: label, Q1 2025: value, Q2 2025: value',
    ['Active users (m) · Q1 2025: 88.1 million'],
  ],
  [
    'terms of a loan before their rates',
    '期限,年利率（%）\n活期,0.05\n三个月,0.65\n一年,0.95\n',
    '期限: label, 年利率（%）: value',
    ['三个月: 0.65%'],
  ],
  [
    'a change in per cent in French',
    'Trimestre;PIB (variation en %)\n2025-T1;0,1\n2025-T2;0,3\n',
    'Trimestre: label, PIB (variation en %): value',
    ['2025-T1: 0.1%'],
  ],
  [
    'prices per litre in several currencies',
    'Country,Petrol (per litre)\nUK,£1.34\nFrance,€1.70\n',
    'Country: label, Petrol (per litre): value',
    ['UK: 1.34 £ per litre', 'France: 1.7 € per litre'],
  ],
]

test.each(TABLES)('%s', async (_, text, columns, rows) => {
  expect(await columnsOf(text)).toBe(columns)
  expect(await readTable(text)).toEqual(expect.arrayContaining([...rows]))
})
