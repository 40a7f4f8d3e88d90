import { columnsOf, readTable } from '@/tests/open/tool-session'

/** Tables of registers, races, trials and surveys: what their columns are taken for, and some of their numbers in words. */
const TABLES: readonly (readonly [kind: string, text: string, columns: string, rows: readonly string[]])[] = [
  [
    'a column of times that is empty beside one that is not',
    'unit,geo,Geopolitical entity,TIME_PERIOD,Time,OBS_VALUE\nTHS_PER,DE,Germany,2022,,831.1\nTHS_PER,FR,France,2022,,678.9\nTHS_PER,DE,Germany,2023,,843.8\n',
    'unit: unit, Geopolitical entity: label, TIME_PERIOD: date, OBS_VALUE: value',
    ['France: 678,900 people'],
  ],
  [
    'groups with their deviations',
    '指标,对照组,实验组,P值\n血压(mmHg),128.4±12.1,121.7±11.5,0.013\n体重(kg),68.2±9.4,66.0±9.1,0.210\n',
    '指标: label, 对照组: value, 实验组: value',
    ['体重(kg) · 实验组: 66 kilograms (56.9 to 75.1)'],
  ],
  [
    'times of day name no rows',
    'Train,From,Departs,To,Arrives,Price\nG71,Ayton,07:00,Beeford,07:59,¥73\nG73,Ayton,08:15,Beeford,09:20,¥73\nD31,Ayton,09:30,Ceeham,10:50,¥49\n',
    'Train: label, Price: value',
    ['D31: 49 ¥'],
  ],
  [
    'seconds since 1970 are a time',
    'unix_time,lat,lon,alt_m\n1735689600,30.2741,120.1551,12.1\n1735689660,30.2752,120.1498,12.6\n1735689720,30.2760,120.1440,13.0\n',
    'unix_time: label, alt_m: value',
    ['1735689600: 12.1'],
  ],
  [
    'thousands of dollars in a title, and what differs from a budget',
    'Budget and actual ($ in 000s),,,\nDepartment,Budget,Actual,Variance\nPolice,"12,450","12,980",(530)\nParks,"3,300","3,188",112\n',
    'Department: label, Budget: value, Actual: value, Variance: value',
    ['Police · Variance: −530,000 $', 'Parks · Budget: 3.3 million $'],
  ],
  [
    'hours, minutes and seconds',
    '名次,姓名,成绩\n1,甲,2:00:35\n2,乙,2:01:09\n3,丙,2:01:48\n',
    '姓名: label, 成绩: value',
    ['甲: 7,235 seconds'],
  ],
  [
    'parts of a race',
    'Place,Athlete,Swim,Bike,Total\n1,Ann L,47:09,4:22:22,7:52:42\n2,Mia D,47:44,4:20:12,7:56:01\n',
    'Athlete: label, Swim: value, Bike: value, Total: value',
    ['Ann L · Swim: 2,829 seconds', 'Mia D · Bike: 15,612 seconds'],
  ],
  [
    'laps and how far behind',
    'Driver,Time,Gap\nVER,1:32.608,\nHAM,1:33.447,+0.839\nSAI,1:33.502,+0.894\n',
    'Driver: label, Time: value',
    ['HAM: 93.447 seconds'],
  ],
  [
    'a length again in other units',
    'Rank\tName\tHeight\tFloors\n1\tBig Tower\t828 m (2,717 ft)\t163\n2\tNew Tower\t632.1 m (2,074 ft)\t128\n',
    'Name: label, Height: value',
    ['New Tower: 632.1 m'],
  ],
  [
    'the peak in a chart before what was earned',
    'Rank,Peak,Title,Gross\n1,1,Sky,"$2,923,706,026"\n2,1,Sea,"$2,797,501,328"\n3,3,Sun,"$2,320,250,281"\n',
    'Title: label, Gross: value',
    ['Sea: 2,797,501,328 $'],
  ],
  [
    'places without a part of a country',
    'Province/State,Country/Region,Lat,Long,1/22/20,1/23/20\nHubei,China,30.9,112.2,444,449\nHunan,China,28.1,111.7,4,9\n,Thailand,15.8,100.9,4,6\n',
    'Province/State: label, Country/Region: subject, 1/22/20: value, 1/23/20: value',
    ['Thailand · 1/23/20: 6'],
  ],
  [
    'months as six digits',
    'MSN,YYYYMM,Value,Description,Unit\nCL,202301,62.5,From coal,Million Kilowatthours\nCL,202302,46.5,From coal,Million Kilowatthours\nNG,202301,13.4,From gas,Million Kilowatthours\n',
    'YYYYMM: date, Value: value, Description: label, Unit: unit',
    ['From gas: 13.4 million Kilowatthours'],
  ],
  [
    'a power of ten under a name that is cut short',
    'Period,Data_value,UNITS,MAGNTUDE,Series_title_1\n2023.06,8007,Number,0,Filled jobs\n2023.06,20123.4,Dollars,6,Sales\n',
    'Period: date, Data_value: value, UNITS: unit, Series_title_1: label',
    ['Filled jobs: 8,007', 'Sales: 20.1234 billion Dollars'],
  ],
  [
    'scales in words under a name that says nothing of them',
    'Area,Reported in,Jobs\nNorth,Thousands,731\nSouth,Thousands,245\n',
    'Area: label, Reported in: unit, Jobs: value',
    ['South: 245,000'],
  ],
  [
    'a unit that could be a number by itself',
    'GeoName,LineCode,Unit,2021,2022\nOhio,1,Millions of current dollars,341.2,364.3\nTexas,1,Millions of current dollars,208.1,240.4\n',
    'GeoName: label, Unit: unit, 2021: value, 2022: value',
    ['Texas · 2022: 240.4 million current dollars'],
  ],
  [
    'the time that each row is of is no unit, and what is withheld is missing',
    'Year,Period,State,Value,CV (%)\n2022,YEAR,Iowa,"12,601,030",0.4\n2022,YEAR,Ohio,"3,172,107",1.0\n2022,YEAR,Utah, (D),(D)\n',
    'Year: date, State: label, Value: value',
    ['Ohio: 3,172,107'],
  ],
  [
    'units in brackets and years below the names',
    'Rank,Country,Index,Life expectancy,Income per head\n,,Value,(years),(2017 PPP $)\n,,2022,2022,2022\n1,Norway,0.966,83.4,"69,190"\n75,China,0.788,78.6,"18,025"\n',
    'Country: label, Index · Value (2022): value',
    ['China: 0.788'],
  ],
  [
    'errors in brackets beside what they are of',
    'Country,Mean score,S.E.,Boys,S.E.\nJapan,536,(2.9),540,(3.7)\nEstonia,510,(2.0),513,(2.6)\n',
    'Country: label, Mean score: value, S.E.: margin',
    ['Japan: 536 (533.1 to 538.9)'],
  ],
  [
    'millions of dollars of one year in a title, and what was not yet there',
    '"Expenditure by country, in constant (2022) US$ m., 2021-2022",,\nCountry,2021,2022\nChile,5590.1,5566.2\nCuba,xxx,...\nMexico,8600.4,8536.1\n',
    'Country: label, 2021: value, 2022: value',
    ['Mexico · 2022: 8.5361 billion US dollars'],
  ],
  [
    'each row is another country, in few regions',
    'Country / Territory,Region,Score 2023,Lower CI,Upper CI\nDenmark,WE,90,87.7,92.3\nFinland,WE,87,84.9,89.1\nChina,AP,42,38.7,45.3\n',
    'Country / Territory: label, Score 2023: value, Lower CI: low, Upper CI: high',
    ['China: 42 (38.7 to 45.3)'],
  ],
  [
    'institutions and where they are',
    '2025 Rank,Institution,Location,Overall Score\n1,Hill College,United States,100\n=20,Lake College,China,88.5\n',
    'Institution: label, Overall Score: value',
    ['Lake College: 88.5'],
  ],
  [
    'codes called so in another language, and points between thousands',
    'Município;Código;População estimada;Área (km²)\nAlto;3550308;11.895.578;1.521,20\nBaixo;3304557;6.729.894;1.200,33\n',
    'Município: label, População estimada: value',
    ['Baixo: 6,729,894'],
  ],
  [
    'a mean before its maximum, beside how long each was sampled',
    'Sample Duration,Date,Units of Measure,Mean,1st Max Value,City Name\n24 HOUR,2024-01-01,Micrograms/cubic meter,12.4,12.9,Ayton\n24 HOUR,2024-01-02,Micrograms/cubic meter,9.1,9.4,Ayton\n24 HOUR,2024-01-01,Micrograms/cubic meter,6.2,6.9,Beeford\n',
    'Date: date, Units of Measure: unit, Mean: value, City Name: label',
    ['Beeford: 6.2 Micrograms/cubic meter'],
  ],
  [
    'coefficients with stars and errors',
    ',Model 1,Model 2\nIncome,0.24*** (0.05),0.21*** (0.05)\nAge,-0.03* (0.01),-0.02 (0.01)\nN,1204,1198\n',
    '#1: label, Model 1: value, Model 2: value',
    ['Age · Model 1: −0.03', 'N · Model 2: 1,198'],
  ],
  [
    'servings come after what is in them',
    'Food,Serving,Calories\nApple,1 medium,95\nBanana,1 large,121\nBread,1 slice,79\n',
    'Food: label, Calories: value',
    ['Banana: 121'],
  ],
  [
    'numbers of notes',
    '项目,附注七,期末余额,期初余额\n货币资金,1,"1,234,567.12","1,100,234.00"\n应收账款,5,"345,678.00","301,234.89"\n未分配利润,,"-23,456.10","12,345.90"\n',
    '项目: label, 期末余额: value, 期初余额: value',
    ['未分配利润 · 期末余额: −23,456.1'],
  ],
  [
    'rows in dollars and cents below millions',
    'HK$ million,2024,2023\nRevenue,"98,210","94,560"\nEarnings per share (HK$),4.12,4.35\nDividend per share (HK cents),210,205\n',
    'HK$ million: label, 2024: value, 2023: value',
    ['Revenue · 2024: 98.21 billion HK$', 'Dividend per share (HK cents) · 2024: 210 HK cents'],
  ],
  [
    'counts in Dutch, and whose table it is',
    'Perioden;Totaal (aantal);Mannen (aantal)\n2022;175;87\n2023*;178;90\n2024*;179;91\n© Bureau\n',
    'Perioden: label, Totaal (aantal): value, Mannen (aantal): value',
    ['2022 · Mannen (aantal): 87'],
  ],
  [
    'intervals of several groups',
    'Cause,All,Men\nHeart disease,"8,885 (8,012-9,601)","4,901 (4,400-5,300)"\nStroke,"6,194 (5,700-6,700)","3,100 (2,800-3,400)"\n',
    'Cause: label, All: value, Men: value',
    ['Stroke · Men: 3,100 (2,800 to 3,400)'],
  ],
  [
    'what all numbers are, above the names of rows',
    'Million tonnes of oil,2020,2021,Growth in 2021\nUS,497.5,447.2,5.5%\nChina,986.5,997.3,4.1%\n',
    'Million tonnes of oil: label, 2020: value, 2021: value',
    ['China · 2021: 997.3 million tonnes oil'],
  ],
  [
    'tracks rather than their artists',
    'track_id,artist_name,track_name,popularity\nx1,Rick,Never,78\nx2,Rick,Together,65\nx3,Daft,Again,80\n',
    'track_name: label, popularity: value',
    ['Again: 80'],
  ],
  [
    'lengths in millimetres, named for programs',
    'species,bill_length_mm,bill_depth_mm,body_mass_g\nAdelie,39.1,18.7,3750\nGentoo,46.1,13.2,4500\n',
    'species: label, bill_length_mm: value, bill_depth_mm: value',
    ['Gentoo · bill_depth_mm: 13.2 mm'],
  ],
  [
    'numbers of students are no days',
    '学号,姓名,语文,数学\n20230101,甲,112,135\n20230102,乙,105,128\n20230103,丙,99,140\n',
    '姓名: label, 语文: value, 数学: value',
    ['甲 · 数学: 135'],
  ],
  [
    'lanes are no times',
    'Lane,Swimmer,Final\n4,Pan,46.40\n5,Kyle,47.48\n3,David,47.49\n',
    'Swimmer: label, Final: value',
    ['Pan: 46.4'],
  ],
  [
    'kinds of places as numbers',
    'stop_id,stop_name,stop_lat,location_type\n1001,Central,30.25,0\n1002,West Lake,30.24,0\n1003,Longxiang,30.26,1\n',
    'stop_name: label',
    [],
  ],
  [
    'billions said below the header',
    'Function,FY2023 Actual,FY2024 Enacted\n(dollars in billions),,\nDefense,816.7,842.1\nHealth,880.1,902.4\n',
    'Function: label, FY2023 Actual: value, FY2024 Enacted: value',
    ['Health · FY2024 Enacted: 902.4 billion dollars'],
  ],
  [
    'yuan for each kilogram in a column of its own',
    '品名,规格,昨日价格,今日价格\n白菜,元/公斤,2.10,2.05\n猪肉,元/公斤,24.50,24.80\n',
    '品名: label, 规格: unit, 昨日价格: value, 今日价格: value',
    ['猪肉 · 今日价格: 24.8 元/公斤'],
  ],
]

test.each(TABLES)('%s', async (_, text, columns, rows) => {
  expect(await columnsOf(text)).toBe(columns)
  expect(await readTable(text)).toEqual(expect.arrayContaining([...rows]))
})
