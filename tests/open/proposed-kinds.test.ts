import { columnsOf, readTable } from '@/tests/open/tool-session'

/** Tables of offices, banks, elections, schools and sensors: what their columns are taken for, and some of their numbers in words. */
const TABLES: readonly (readonly [kind: string, text: string, columns: string, rows: readonly string[]])[] = [
  [
    'two sides of an account in brackets',
    '交易日期,摘要,记账金额(收入),记账金额(支出),记账币种,余额\n2024-06-01,消费,,35.20,人民币,10231.11\n2024-06-03,工资,12000.00,,人民币,22231.11\n2024-06-05,转账,,2000.00,人民币,20231.11\n',
    '交易日期: date, 摘要: label, 记账金额(收入): value, 记账金额(支出): value, 记账币种: unit',
    ['工资 · 记账金额(收入): 12,000 yuan', '转账 · 记账金额(支出): 2,000 yuan'],
  ],
  [
    'answers beside their mean',
    '题目,非常不满意,不满意,一般,满意,非常满意,平均分\n食堂,12,30,101,220,137,3.88\n宿舍,25,61,130,190,94,3.53\n图书馆,3,8,60,240,189,4.21\n',
    '题目: label, 非常不满意: value, 不满意: value, 一般: value, 满意: value, 非常满意: value',
    ['图书馆 · 一般: 60'],
  ],
  [
    'subjects beside the mean of their marks',
    'Student,Maths,English,Science,Average\nAnn,78,65,81,74.7\nBen,55,72,60,62.3\nClass average,66.5,68.5,70.5,68.5\n',
    'Student: label, Maths: value, English: value, Science: value',
    ['Ben · English: 72'],
  ],
  [
    'candidates beside votes that letters count',
    '行政區別,(1) 柯文哲,(2) 賴清德,(3) 侯友宜,有效票數A,無效票數B,投票數C,選舉人數G,投票率H\n臺北市,377364,600596,593524,1571484,10712,1582196,2086880,75.82\n新北市,671942,961800,873058,2506800,18021,2524821,3416500,73.90\n',
    '行政區別: label, (1) 柯文哲: value, (2) 賴清德: value, (3) 侯友宜: value',
    ['臺北市 · (2) 賴清德: 600,596'],
  ],
  [
    'a unit after a dash',
    'Entity,Code,Year,Share of electricity from renewables - % of electricity\nChina,CHN,2022,30.17\nDenmark,DNK,2022,83.36\n',
    'Entity: label, Year: date, Share of electricity from renewables - % of electricity: value',
    ['China: 30.17%'],
  ],
  [
    'goals before matches and minutes',
    'Rk,Player,Squad,MP,Starts,Min,Gls,xG\n1,Ann Lee,City,31,29,2552,27,29.2\n2,Bea May,Rovers,34,29,2618,22,18.3\n3,Cat Roe,United,30,27,2267,21,20.3\n',
    'Player: label, Gls: value',
    ['Bea May: 22'],
  ],
  [
    'places that begin with a distance',
    'time,mag,place,type\n2024-04-03,6.4,"11 km NE of Hualien City, Taiwan",earthquake\n2024-04-02,7.4,"18 km SSW of Hualien City, Taiwan",earthquake\n2024-04-01,4.6,Banda Sea,earthquake\n',
    'time: date, mag: value, place: label, type: topic',
    ['Banda Sea: 4.6'],
  ],
  [
    'what was paid before what shares are worth',
    '代码,名称,持仓数量,成本价,现价,浮动盈亏\n600519,贵州茅台,100,1650.00,1698.20,4820.00\n000858,五粮液,500,150.20,142.10,-4050.00\n300750,宁德时代,300,190.50,188.80,-510.00\n',
    '名称: label, 现价: value',
    ['五粮液: 142.1'],
  ],
  [
    'rates of currencies that have their codes beside them',
    'Currency,Code,We sell,Change\nUS dollar,USD,1.2790,+0.0012\nEuro,EUR,1.1810,-0.0021\nYen,JPY,203.50,+0.4500\n',
    'Currency: label, We sell: value',
    ['Euro: 1.181'],
  ],
  [
    'pay of more months than a year has',
    '职位,薪资,城市,经验要求\n算法工程师,30-50K·14薪,杭州,3-5年\n前端开发,15-25K,宁波,1-3年\n产品经理,20-35K·15薪,杭州,3-5年\n',
    '职位: label, 薪资: value',
    ['算法工程师: 30,000 to 50,000'],
  ],
  [
    'what was used before what it cost',
    'Reading Date,Start Time,End Time,Consumption (kWh),Cost (£)\n2024-06-01,00:00,00:30,0.212,0.05\n2024-06-01,00:30,01:00,0.198,0.05\n2024-06-01,01:00,01:30,0.187,0.04\n',
    'Reading Date: date, Start Time: label, Consumption (kWh): value',
    ['00:30: 0.198 kilowatt-hours'],
  ],
  [
    'concepts of SDMX in small letters',
    'freq: Time frequency,unit: Unit of measure,geo: Geopolitical entity (reporting),TIME_PERIOD: Time,OBS_VALUE: Observation value\nA: Annual,PC_ACT: Percentage of population in the labour force,AT: Austria,2022,4.8\nA: Annual,PC_ACT: Percentage of population in the labour force,FR: France,2022,7.3\n',
    'unit: Unit of measure: unit, geo: Geopolitical entity (reporting): label, TIME_PERIOD: Time: date, OBS_VALUE: Observation value: value',
    ['FR: France: 7.3%'],
  ],
  [
    'the time of a race before how quickly it was begun',
    'Rank,Lane,Name,RT,50m,Time,Behind\n1,4,PAN Zhanle,0.66,22.28,46.40,\n2,5,CHALMERS Kyle,0.66,22.81,47.48,+1.08\n3,3,POPOVICI David,0.65,22.85,47.49,+1.09\n',
    'Name: label, Time: value',
    ['POPOVICI David: 47.49'],
  ],
  [
    'votes of two parties before all votes',
    'State,Dem candidate,Dem votes,Rep candidate,Rep votes,Total\nOhio,Sherrod Brown,2650949,Bernie Moreno,2857383,5706589\nMontana,Jon Tester,276305,Tim Sheehy,319682,607341\n',
    'State: label, Dem votes: value, Rep votes: value',
    ['Montana · Rep votes: 319,682'],
  ],
  [
    'marks before the credits of a course',
    'Module,Credits,Coursework,Exam,Final mark,Grade\nStatistics,20,64,58,60.4,B\nEconomics,20,71,66,68.0,B\nLaw,10,55,49,51.4,C\n',
    'Module: label, Final mark: value',
    ['Law: 51.4'],
  ],
  [
    'what is sold before who sells it, and money that is said twice',
    '| Provider | Model | Input ($/1M tokens) | Output ($/1M tokens) |\n|---|---|--:|--:|\n| Ayco | A-4 | $5.00 | $15.00 |\n| Beeco | B Large | $3.00 | $15.00 |\n| Ceeco | Cee-V2 | $0.14 | $0.28 |\n',
    'Provider: subject, Model: label, Input ($/1M tokens): value, Output ($/1M tokens): value',
    ['Cee-V2 · Output ($/1M tokens): 0.28 $/1M tokens'],
  ],
  [
    'flights by their numbers',
    '航班号,出发,到达,计划起飞,延误(分钟)\nMU5101,上海虹桥,北京首都,08:00,25\nCA1702,杭州,北京首都,09:10,-2\nCZ3848,广州,宁波,14:30,72\n',
    '航班号: label, 延误(分钟): value',
    ['CZ3848: 72 minutes'],
  ],
]

test.each(TABLES)('%s', async (_, text, columns, rows) => {
  expect(await columnsOf(text)).toBe(columns)
  expect(await readTable(text)).toEqual(expect.arrayContaining([...rows]))
})
