import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'

/** A table in the shape in which an office, a company or a newsroom publishes it, and what a careful colleague makes of it. */
interface Published {
  readonly kind: string
  readonly file: string
  /** The columns with a role, as `name: role`. */
  readonly roles: string
  /** The first rows, as `name: number`. */
  readonly rows: readonly string[]
  /** How many rows are set aside, and how many have no number. */
  readonly aside?: number
  readonly missing?: number
}

const lines = (...of: readonly string[]) => `${of.join('\n')}\n`

const TABLES: readonly Published[] = [
  {
    kind: 'years as columns, each row with its unit in its name',
    file: lines(
      '数据库：年度数据',
      '指标：国内生产总值',
      '时间：最近3年',
      '指标,2023年,2022年,2021年',
      '国内生产总值(亿元),1294271.7,1234029.4,1173823.0',
      '第一产业增加值(亿元),89755.2,88207.0,83216.5',
      '人均国内生产总值(元),91746,87385,83111',
      '"注：1.1980年以后国民总收入与国内生产总值的差额为国外净要素收入。"',
      '数据来源：国家统计局',
    ),
    roles: '指标: label, 2023年: value, 2022年: value, 2021年: value',
    rows: [
      '国内生产总值(亿元) · 2023年: 129.42717 trillion yuan',
      '国内生产总值(亿元) · 2022年: 123.40294 trillion yuan',
      '国内生产总值(亿元) · 2021年: 117.3823 trillion yuan',
      '第一产业增加值(亿元) · 2023年: 8.97552 trillion yuan',
    ],
  },
  {
    kind: 'a report of a company, whose unit and currency are in one line above it',
    file: lines(
      '单位：元  币种：人民币',
      '主要会计数据,2023年,2022年,本期比上年同期增减(%)',
      '营业收入,25123456789.12,22345678901.34,12.43',
      '归属于上市公司股东的净利润,"3,210,987,654.32","2,987,654,321.00",7.47',
      '经营活动产生的现金流量净额,"-1,234,567.89","2,345,678.90",-152.63',
    ),
    roles: '主要会计数据: label, 2023年: value, 2022年: value',
    rows: [
      '营业收入 · 2023年: 25,123,456,789.1 yuan',
      '营业收入 · 2022年: 22,345,678,901.3 yuan',
      '归属于上市公司股东的净利润 · 2023年: 3,210,987,654.32 yuan',
      '归属于上市公司股东的净利润 · 2022年: 2,987,654,321 yuan',
    ],
  },
  {
    kind: 'both sides of an account are values',
    file: lines(
      '日期,摘要,借方金额,贷方金额,余额',
      '2024-01-03,货款,,"12,000.00","52,000.00"',
      '2024-01-05,工资,"8,500.00",,"43,500.00"',
      '2024-01-09,水电费,320.50,,"43,179.50"',
    ),
    roles: '日期: date, 摘要: label, 借方金额: value, 贷方金额: value',
    rows: ['货款 · 贷方金额: 12,000', '工资 · 借方金额: 8,500', '水电费 · 借方金额: 320.5'],
  },
  {
    kind: 'marks that only fall name their rows',
    file: lines('分数,人数,累计人数', '690,12,45', '689,15,60', '688,21,81', '687,18,99'),
    roles: '分数: label, 人数: value, 累计人数: value',
    rows: ['690 · 人数: 12', '690 · 累计人数: 45', '689 · 人数: 15', '689 · 累计人数: 60'],
  },
  {
    kind: 'the lowest and the highest price are not ends of the mean, and the unit is what the price is for',
    file: lines(
      '品名,最低价,平均价,最高价,规格,产地,单位,发布日期',
      '大白菜,1.0,1.1,1.2,,冀,斤,2024-03-04',
      '娃娃菜,0.8,0.9,1.0,小,冀滇,斤,2024-03-04',
      '小白菜,1.4,1.7,2.0,,冀,斤,2024-03-04',
    ),
    roles: '品名: label, 最低价: value, 平均价: value, 最高价: value, 单位: unit, 发布日期: date',
    rows: ['大白菜 · 最低价: 1 每斤', '大白菜 · 平均价: 1.1 每斤', '大白菜 · 最高价: 1.2 每斤'],
  },
  {
    kind: 'a mean of which the least and the most are given, by variables that go on no axis',
    file: lines(
      'Variable,N,Minimum,Maximum,Mean,Std. Deviation',
      'Age,412,18,91,46.3,17.2',
      'Score,412,1,10,6.4,2.1',
    ),
    roles: 'Variable: label, Mean: value',
    rows: ['Age: 46.3', 'Score: 6.4'],
  },
  {
    kind: 'spans that go on from each other name their rows, whatever their column is called',
    file: lines(
      'Characteristic,Total n,Total %,Men n,Men %',
      '18-34,120,30.0,70,33.3',
      '35-54,160,40.0,80,38.1',
      '55+,120,30.0,60,28.6',
    ),
    roles: 'Characteristic: label, Total %: value, Men %: value',
    rows: ['18-34 · Total %: 30%', '18-34 · Men %: 33.3%', '35-54 · Total %: 40%', '35-54 · Men %: 38.1%'],
  },
  {
    kind: 'coefficients as R prints them: the error is that of the estimate and not of t',
    file: lines(
      'Term,Estimate,Std. Error,t value,Pr(>|t|)',
      '(Intercept),37.2851,1.8776,19.858,<2e-16',
      'wt,-5.3445,0.5591,-9.559,1.29e-10',
    ),
    roles: 'Term: label, Estimate: value, Std. Error: margin',
    rows: ['(Intercept): 37.2851 (35.4075 to 39.1627)', 'wt: −5.3445 (−5.9036 to −4.7854)'],
  },
  {
    kind: 'thousands of euros as the French write them',
    file: lines('Poste;Budget 2024 (k€);Réalisé (k€)', 'Personnel;1 250,5;1 198,0', 'Loyers;320,0;318,4'),
    roles: 'Poste: label, Budget 2024 (k€): value, Réalisé (k€): value',
    rows: ['Personnel · Budget 2024 (k€): 1,250,500 euros', 'Personnel · Réalisé (k€): 1.198 million euros'],
  },
  {
    kind: 'years of one thing, with spaces between thousands',
    file: lines('Commune;Population 2020;Population 2021', 'Lyon;522 250;520 774', 'Nice;343 477;353 701'),
    roles: 'Commune: label, Population 2020: value, Population 2021: value',
    rows: ['Lyon · Population 2020: 522,250', 'Lyon · Population 2021: 520,774'],
  },
  {
    kind: 'votes for parties beside a turnout in per cent',
    file: lines(
      'Constituency,Con,Lab,LD,Turnout %',
      'Ashby,18203,21044,3321,64.2',
      'Bolton,15320,23110,2905,61.8',
    ),
    roles: 'Constituency: label, Con: value, Lab: value, LD: value',
    rows: ['Ashby · Con: 18,203', 'Ashby · Lab: 21,044', 'Ashby · LD: 3,321', 'Bolton · Con: 15,320'],
  },
  {
    kind: 'polls whose days have no year',
    file: lines(
      'Polling firm,Dates,Sample,Biden,Trump,Lead',
      'Ipsos,1-3 Mar,1204,43%,41%,Biden +2',
      'YouGov,28 Feb – 5 Mar,1500,44%,43%,Biden +1',
    ),
    roles: 'Polling firm: label, Dates: date, Biden: value, Trump: value',
    rows: ['Ipsos · Biden: 43%', 'Ipsos · Trump: 41%', 'YouGov · Biden: 44%', 'YouGov · Trump: 43%'],
  },
  {
    kind: 'rain too little to be measured is not a number',
    file: lines('Station,Rain (mm)', 'Kew,0.2', 'Eskdale,T', 'Wick,trace', 'Leeds,1.4', 'York,3', 'Ely,2.2'),
    roles: 'Station: label, Rain (mm): value',
    rows: ['Kew: 0.2 mm', 'Leeds: 1.4 mm', 'York: 3 mm', 'Ely: 2.2 mm'],
    missing: 2,
  },
  {
    kind: 'a poll by groups whose last row is how many were asked',
    file: lines(
      '选项,总体,男,女,18-29岁,30-44岁',
      '很满意,32.1%,30.5%,33.8%,28.0%,31.9%',
      '比较满意,45.6%,46.2%,45.0%,47.1%,44.2%',
      '不满意,22.3%,23.3%,21.2%,24.9%,23.9%',
      '样本量,1203,612,591,310,402',
    ),
    roles: '选项: label, 总体: value, 男: value, 女: value, 18-29岁: value, 30-44岁: value',
    rows: ['很满意 · 总体: 32.1%', '很满意 · 男: 30.5%', '很满意 · 女: 33.8%', '很满意 · 18-29岁: 28%'],
  },
  {
    kind: 'days name their rows where the only words are the same in each',
    file: lines(
      '净值日期,单位净值,累计净值,日增长率,申购状态',
      '2024-03-04,1.2345,2.3456,0.35%,开放申购',
      '2024-03-01,1.2302,2.3413,-0.12%,开放申购',
      '2024-02-29,1.2317,2.3428,1.21%,开放申购',
    ),
    roles: '净值日期: label, 单位净值: value, 累计净值: value',
    rows: [
      '2024-03-04 · 单位净值: 1.2345',
      '2024-03-04 · 累计净值: 2.3456',
      '2024-03-01 · 单位净值: 1.2302',
      '2024-03-01 · 累计净值: 2.3413',
    ],
  },
  {
    kind: 'a day of trade is known by its close',
    file: lines(
      '日期,开盘,最高,最低,收盘,成交量(手),成交额(万元)',
      '2024-03-04,10.52,10.66,10.41,10.60,123456,13022.5',
      '2024-03-01,10.40,10.58,10.35,10.52,118800,12433.1',
      '2024-02-29,10.21,10.45,10.18,10.41,130211,13421.0',
    ),
    roles: '日期: label, 收盘: value',
    rows: ['2024-03-04: 10.6', '2024-03-01: 10.52', '2024-02-29: 10.41'],
  },
  {
    kind: 'a number that was not disclosed is missing',
    file: lines(
      '企业,融资额,轮次',
      '甲科技,约3.5亿元,B轮',
      '乙智能,2000万美元,A轮',
      '丙数据,数千万元,天使轮',
      '丁医疗,未披露,Pre-A轮',
    ),
    roles: '企业: label, 融资额: value',
    rows: [
      '甲科技: about 350 million yuan',
      '乙智能: 20 million US dollars',
      '丙数据: 20 million to under 100 million yuan',
    ],
    missing: 1,
  },
  {
    kind: '¥ beside 元 is the yuan',
    file: lines('项目,金额', '房租,¥3200', '水电,230元', '合计,3430元'),
    roles: '项目: label, 金额: value',
    rows: ['房租: 3,200 yuan', '水电: 230 yuan', '合计: 3,430 yuan'],
  },
  {
    kind: 'the highest and the lowest of a day, and nothing between them, are two series',
    file: lines(
      '日期,最高气温,最低气温,天气,风力风向',
      '2024-03-01,12℃,4℃,多云,东北风2级',
      '2024-03-02,15℃,5℃,晴,东风2级',
      '2024-03-03,18℃,-1℃,晴,南风3级',
    ),
    roles: '日期: label, 最高气温: value, 最低气温: value',
    rows: [
      '2024-03-01 · 最高气温: 12 degrees Celsius',
      '2024-03-01 · 最低气温: 4 degrees Celsius',
      '2024-03-02 · 最高气温: 15 degrees Celsius',
      '2024-03-02 · 最低气温: 5 degrees Celsius',
    ],
  },
  {
    kind: 'two rows of header, the unit in a column',
    file: lines(
      '指标,计量单位,11月,,1—11月,',
      ',,绝对量,同比增长（%）,绝对量,同比增长（%）',
      '规模以上工业增加值,亿元,…,5.4,…,5.8',
      '布,亿米,27.5,-2.1,282.3,1.4',
      '原煤,亿吨,4.28,1.8,43.22,1.2',
    ),
    roles: '指标: label, 计量单位: unit, 11月 · 绝对量: value, 1—11月 · 绝对量: value',
    rows: [
      '布 · 11月 · 绝对量: 2.75 billion metres',
      '布 · 1—11月 · 绝对量: 28.23 billion metres',
      '原煤 · 11月 · 绝对量: 428 million tonnes',
      '原煤 · 1—11月 · 绝对量: 4.322 billion tonnes',
    ],
    missing: 1,
  },
  {
    kind: 'a ratio of incomes is not in yuan',
    file: lines(
      '2023年居民人均可支配收入（单位：元）',
      '地区,全体居民,城镇居民,农村居民,城乡收入比',
      '浙江,63830,74997,40311,1.86',
      '江苏,52674,63211,30488,2.07',
      '安徽,34893,47446,21144,2.24',
    ),
    roles: '地区: label, 全体居民: value, 城镇居民: value, 农村居民: value',
    rows: [
      '浙江 · 全体居民: 63,830 yuan',
      '浙江 · 城镇居民: 74,997 yuan',
      '浙江 · 农村居民: 40,311 yuan',
      '江苏 · 全体居民: 52,674 yuan',
    ],
  },
  {
    kind: 'age groups name the rows of a census',
    file: lines(
      '年龄,人口数（人）,比重（%）,性别比（女=100）',
      '0-14岁,253383938,17.95,114.6',
      '15-59岁,894376020,63.35,104.8',
      '60岁及以上,264018766,18.70,91.1',
    ),
    roles: '年龄: label, 人口数（人）: value',
    rows: ['0-14岁: 253,383,938 people', '15-59岁: 894,376,020 people', '60岁及以上: 264,018,766 people'],
  },
  {
    kind: 'a deviation is not a value beside a mean',
    file: lines(
      '题项,N,均值,标准差',
      '我愿意推荐,512,4.21,0.83',
      '我会再次购买,512,3.98,0.91',
      '价格合理,512,3.45,1.02',
    ),
    roles: '题项: label, 均值: value',
    rows: ['我愿意推荐: 4.21', '我会再次购买: 3.98', '价格合理: 3.45'],
  },
  {
    kind: 'a scale after the year in a header',
    file: lines(
      '项目,2023年 人民币百万元,2022年 人民币百万元',
      '收入,609015,554552',
      '毛利,293109,238746',
      '年度盈利,118048,188709',
    ),
    roles: '项目: label, 2023年 人民币百万元: value, 2022年 人民币百万元: value',
    rows: [
      '收入 · 2023年 人民币百万元: 609.015 billion yuan',
      '收入 · 2022年 人民币百万元: 554.552 billion yuan',
      '毛利 · 2023年 人民币百万元: 293.109 billion yuan',
      '毛利 · 2022年 人民币百万元: 238.746 billion yuan',
    ],
  },
  {
    kind: 'a unit in a sentence above the table',
    file: lines(
      '（除特别注明外，金额单位为人民币千元）,,',
      '项目,2023年度,2022年度',
      '营业收入,"1,204,331","1,100,201"',
      '每股收益（元）,0.12,-0.05',
    ),
    roles: '项目: label, 2023年度: value, 2022年度: value',
    rows: [
      '营业收入 · 2023年度: 1,204,331,000 yuan',
      '营业收入 · 2022年度: 1,100,201,000 yuan',
      '每股收益（元） · 2023年度: 0.12 yuan',
      '每股收益（元） · 2022年度: −0.05 yuan',
    ],
  },
  {
    kind: 'a unit after 以 above the table',
    file: lines('以人民币百万元列示,,', '项目,2023年度,2022年度', '营业收入,"1,204,331","1,100,201"'),
    roles: '项目: label, 2023年度: value, 2022年度: value',
    rows: ['营业收入 · 2023年度: 1.204331 trillion yuan', '营业收入 · 2022年度: 1.100201 trillion yuan'],
  },
  {
    kind: 'a unit in brackets with an exception',
    file: lines(
      '（人民币百万元，另有指明者除外）,,',
      '项目,2023年度,2022年度',
      '营业收入,"1,204,331","1,100,201"',
    ),
    roles: '项目: label, 2023年度: value, 2022年度: value',
    rows: ['营业收入 · 2023年度: 1.204331 trillion yuan', '营业收入 · 2022年度: 1.100201 trillion yuan'],
  },
  {
    kind: 'renminbi in millions above the table',
    file: lines('"(RMB in millions)",,', ',2023,2022', 'Revenue,"1,204,331","1,100,201"'),
    roles: '#1: label, 2023: value, 2022: value',
    rows: ['Revenue · 2023: 1.204331 trillion yuan', 'Revenue · 2022: 1.100201 trillion yuan'],
  },
  {
    kind: 'thousands of U.S. dollars above the table',
    file: lines(
      '"(Expressed in thousands of U.S. dollars)",,',
      'Item,2023,2022',
      'Revenue,"1,204,331","1,100,201"',
    ),
    roles: 'Item: label, 2023: value, 2022: value',
    rows: ['Revenue · 2023: 1,204,331,000 US dollars', 'Revenue · 2022: 1,100,201,000 US dollars'],
  },
  {
    kind: 'thousands above the labels',
    file: lines("HK$'000,2023,2022", 'Revenue,"1,204,331","1,100,201"'),
    roles: "HK$'000: label, 2023: value, 2022: value",
    rows: ['Revenue · 2023: 1,204,331,000 HK$', 'Revenue · 2022: 1,100,201,000 HK$'],
  },
  {
    kind: 'Eurostat, with its keys in one cell',
    file: lines(
      'freq,unit,geo\\TIME_PERIOD\t2020 \t2021 \t2022 ',
      'A,PC_ACT,AT\t6.0 \t6.2 \t4.8 ',
      'A,PC_ACT,BE\t5.8 \t6.3 b\t5.6 ',
      'A,PC_ACT,BG\t6.1 \t: \t4.2 e',
    ),
    roles: 'unit: unit, geo: label, 2020: value, 2021: value, 2022: value',
    rows: ['AT · 2020: 6%', 'AT · 2021: 6.2%', 'AT · 2022: 4.8%', 'BE · 2020: 5.8%'],
  },
  {
    kind: 'Eurostat, with one year alone',
    file: lines(
      'freq,unit,geo\\TIME_PERIOD\t2022 ',
      'A,PC_ACT,AT\t4.8 ',
      'A,PC_ACT,BE\t5.6 ',
      'A,PC_ACT,BG\t4.2 e',
    ),
    roles: 'unit: unit, geo: label, 2022: value',
    rows: ['AT: 4.8%', 'BE: 5.6%', 'BG: about 4.2%'],
  },
  {
    kind: 'Eurostat, with two kinds in each place',
    file: lines(
      'unit,sex,age,geo\\time\t2020 \t2021 ',
      'THS_PER,F,Y15-74,AT\t100.2 \t99.1 ',
      'THS_PER,M,Y15-74,AT\t110.2 \t98.1 ',
      'THS_PER,F,Y15-74,BE\t130.2 \t129.1 ',
      'THS_PER,M,Y15-74,BE\t140.2 \t138.1 ',
    ),
    roles: 'unit: unit, sex: series, geo: label, 2020: value, 2021: value',
    rows: [
      'AT · F · 2020: 100,200 people',
      'AT · F · 2021: 99,100 people',
      'AT · M · 2020: 110,200 people',
      'AT · M · 2021: 98,100 people',
    ],
  },
  {
    kind: 'IMF, whose notes and years of estimates are not values',
    file: lines(
      'WEO Country Code,ISO,WEO Subject Code,Country,Subject Descriptor,Subject Notes,Units,Scale,Country/Series-specific Notes,2022,2023,2024,Estimates Start After',
      '134,DEU,NGDPD,Germany,"Gross domestic product, current prices",Values are based...,U.S. dollars,Billions,See notes,"4,082.469","4,429.838","4,700.875",2022',
      '134,DEU,PCPIPCH,Germany,"Inflation, average consumer prices",Annual percentages,Percent change,,See notes,8.7,6.3,3.5,2022',
      '132,FRA,NGDPD,France,"Gross domestic product, current prices",Values are based...,U.S. dollars,Billions,See notes,"2,780.139","3,049.016","3,183.488",2022',
      '132,FRA,PCPIPCH,France,"Inflation, average consumer prices",Annual percentages,Percent change,,See notes,5.9,5.6,2.5,2022',
    ),
    roles:
      'Country: label, Subject Descriptor: series, Subject Notes: note, Units: unit, 2022: value, 2023: value, 2024: value',
    rows: [
      'Germany · Gross domestic product, current prices · 2022: 4.082469 trillion US dollars',
      'Germany · Gross domestic product, current prices · 2023: 4.429838 trillion US dollars',
      'Germany · Gross domestic product, current prices · 2024: 4.700875 trillion US dollars',
      'Germany · Inflation, average consumer prices · 2022: 8.7%',
    ],
  },
  {
    kind: 'a poll by groups in English',
    file: lines(
      'Response,Total,Male,Female,18-29,65+',
      'Approve,41%,45%,38%,33%,47%',
      'Disapprove,53%,50%,56%,58%,50%',
      'Not sure,6%,5%,6%,9%,3%',
      'Unweighted N,"1,500",720,780,290,410',
    ),
    roles: 'Response: label, Total: value, Male: value, Female: value, 18-29: value, 65+: value',
    rows: ['Approve · Total: 41%', 'Approve · Male: 45%', 'Approve · Female: 38%', 'Approve · 18-29: 33%'],
  },
  {
    kind: 'a day of trade in English',
    file: lines(
      'Date,Open,High,Low,Close,Adj Close,Volume',
      '2024-03-01,179.55,180.53,177.38,179.66,179.41,73488000',
      '2024-03-04,176.15,176.90,173.79,175.10,174.86,81510100',
      '2024-03-05,170.76,172.04,169.62,170.12,169.89,95132400',
    ),
    roles: 'Date: label, Close: value',
    rows: ['2024-03-01: 179.66', '2024-03-04: 175.1', '2024-03-05: 170.12'],
  },
  {
    kind: 'debit and credit',
    file: lines(
      'Date,Description,Debit,Credit,Balance',
      '01/03/2024,Rent,950.00,,1204.33',
      '02/03/2024,Salary,,2500.00,3704.33',
      '03/03/2024,Groceries,61.20,,3643.13',
    ),
    roles: 'Date: date, Description: label, Debit: value, Credit: value',
    rows: ['Rent · Debit: 950', 'Salary · Credit: 2,500', 'Groceries · Debit: 61.2'],
  },
  {
    kind: 'a statement in thousands, whose signs of money are in some cells only',
    file: lines(
      '"(In thousands, except per share data)",,',
      ',Year Ended December 31,',
      ',2023,2022',
      'Net sales,"$ 1,204,331","$ 1,100,201"',
      'Cost of sales,"801,221","745,010"',
      'Net income,"(12,004)","45,120"',
      'Earnings per share,$ (0.12),$ 0.45',
    ),
    roles: '#1: label, 2023: value, 2022: value',
    rows: [
      'Net sales · 2023: 1,204,331,000 $',
      'Net sales · 2022: 1,100,201,000 $',
      'Cost of sales · 2023: 801.221 million',
      'Cost of sales · 2022: 745.01 million',
    ],
  },
  {
    kind: 'places without their own name',
    file: lines(
      'Province/State,Country/Region,Lat,Long,1/22/20,1/23/20,1/24/20',
      ',Afghanistan,33.93911,67.709953,0,0,1',
      ',Albania,41.1533,20.1683,0,2,3',
      'Hubei,China,30.9756,112.2707,444,444,549',
    ),
    roles: 'Country/Region: label, 1/22/20: value, 1/23/20: value, 1/24/20: value',
    rows: [
      'Afghanistan · 1/22/20: 0',
      'Afghanistan · 1/23/20: 0',
      'Afghanistan · 1/24/20: 1',
      'Albania · 1/22/20: 0',
    ],
  },
  {
    kind: 'sectors within countries',
    file: lines(
      'Country,Sector,2019,2020,Change',
      'UK,Energy,95.8,84.2,-12.1%',
      'UK,Transport,122.2,98.8,-19.1%',
      'France,Energy,45.7,40.1,-12.3%',
    ),
    roles: 'Country: label, Sector: series, 2019: value, 2020: value',
    rows: [
      'UK · Energy · 2019: 95.8',
      'UK · Energy · 2020: 84.2',
      'UK · Transport · 2019: 122.2',
      'UK · Transport · 2020: 98.8',
    ],
  },
  {
    kind: 'groups of a trial',
    file: lines(
      'Characteristic,"Drug (N=120)","Placebo (N=118)",P value',
      'Age - years,54.2 ± 10.1,53.8 ± 9.9,0.75',
      'Female sex - no. (%),60 (50.0),58 (49.2),0.90',
      'BMI,27.1 ± 4.2,26.9 ± 4.0,0.71',
    ),
    roles: 'Characteristic: label, Drug (N=120): value, Placebo (N=118): value',
    rows: [
      'Age - years · Drug (N=120): 54.2 (44.1 to 64.3)',
      'Age - years · Placebo (N=118): 53.8 (43.9 to 63.7)',
      'BMI · Drug (N=120): 27.1 (22.9 to 31.3)',
      'BMI · Placebo (N=118): 26.9 (22.9 to 30.9)',
    ],
    aside: 1,
  },
  {
    kind: 'votes of candidates and their sum',
    file: lines(
      'County,Biden,Trump,Jorgensen,Total Votes',
      'Adams,"1,203","2,011",44,"3,258"',
      'Brown,"5,510","4,002",101,"9,613"',
      'Clark,800,"1,999",30,"2,829"',
    ),
    roles: 'County: label, Biden: value, Trump: value, Jorgensen: value, Total Votes: value',
    rows: [
      'Adams · Biden: 1,203',
      'Adams · Trump: 2,011',
      'Adams · Jorgensen: 44',
      'Adams · Total Votes: 3,258',
    ],
  },
  {
    kind: 'billions as a letter in brackets',
    file: lines(
      '| Model | Params (B) | License |',
      '|---|---|---|',
      '| Alpha | 7 | MIT |',
      '| Beta | 13 | Apache |',
      '| Gamma | 70 | custom |',
    ),
    roles: 'Model: label, Params (B): value',
    rows: ['Alpha: 7 billion', 'Beta: 13 billion', 'Gamma: 70 billion'],
  },
  {
    kind: 'numbers alone, whose rows go by their places in the file',
    file: lines(
      '"fixed acidity";"pH";"alcohol";"quality"',
      '7.4;3.51;9.4;5',
      '7.8;3.2;9.8;5',
      '11.2;3.16;9.8;6',
    ),
    roles: 'quality: value',
    rows: ['#2: 5', '#3: 5', '#4: 6'],
  },
  {
    kind: 'a unit above the header in two languages, each with its own word before it',
    file: lines(
      '单位：万人 Unit: 10 000 persons,,',
      '年份 Year,总人口 Total,男 Male',
      '2020,141212,72357',
      '2021,141260,72311',
    ),
    roles: '年份 Year: label, 总人口 Total: value, 男 Male: value',
    rows: ['2020 · 总人口 Total: 1.41212 billion people', '2020 · 男 Male: 723.57 million people'],
  },
  {
    kind: 'a unit above the header in two languages, one after the other',
    file: lines(
      '表 1 : 本地生產總值,',
      '百萬港元 HK$ million,',
      '年,本地生產總值',
      '2022,2808998',
      '2023,2984400',
    ),
    roles: '年: label, 本地生產總值: value',
    rows: ['2022: 2.808998 trillion HK$', '2023: 2.9844 trillion HK$'],
  },
  {
    kind: 'a row of scales of money below a header of two columns',
    file: lines('Year,Exports', ',($ millions)', '2021,1754300', '2022,2064300', '2023,2019500'),
    roles: 'Year: label, Exports ($ millions): value',
    rows: ['2021: 1.7543 trillion $'],
  },
  {
    kind: 'thousands of people in a note in Spanish',
    file: lines(
      'Comunidades;Sexo;Periodo;Total',
      'Andalucía;Hombres;2023T4;1.831,5',
      'Aragón;Hombres;2023T4;331,2',
      'Notas: Unidades: Miles de personas',
    ),
    roles: 'Comunidades: label, Periodo: date, Total: value',
    rows: ['Andalucía: 1,831,500 people', 'Aragón: 331,200 people'],
  },
  {
    kind: 'ages of those who were asked, which have the unit of the whole table',
    file: lines(
      'Views of AI,All adults,Ages 18-29',
      'More excited,10,14',
      'More concerned,52,42',
      'Unweighted base,11201,1120',
      'Note: Figures in %. Survey of U.S. adults.',
    ),
    roles: 'Views of AI: label, All adults: value, Ages 18-29: value',
    rows: ['More excited · All adults: 10%', 'More excited · Ages 18-29: 14%'],
  },
  {
    kind: '班级不是分数',
    file: lines(
      '学号,姓名,班级,语文,数学,总分',
      '20240101,张三,1班,112,135,247',
      '20240102,李四,2班,105,121,226',
    ),
    roles: '姓名: label, 语文: value, 数学: value, 总分: value',
    rows: ['张三 · 语文: 112'],
  },
  {
    kind: 'crores and lakhs',
    file: lines('State,Budget (₹ crore),Population (lakh)', 'Kerala,"1,73,588",356', 'Goa,"26,844",15.9'),
    roles: 'State: label, Budget (₹ crore): value',
    rows: ['Kerala: 1.73588 trillion ₹', 'Goa: 268.44 billion ₹'],
  },
  {
    kind: 'provisional months in thousands',
    file: lines(
      '"Employees on nonfarm payrolls by industry (In thousands)",,,',
      'Industry,Jan. 2024,Feb. 2024(p),Mar. 2024(p)',
      'Total nonfarm,"157,533","157,808","158,133"',
      'Construction,"8,144","8,176","8,216"',
    ),
    roles: 'Industry: label, Jan. 2024: value, Feb. 2024(p): value, Mar. 2024(p): value',
    rows: [
      'Total nonfarm · Jan. 2024: 157.533 million',
      'Total nonfarm · Feb. 2024(p): 157.808 million',
      'Total nonfarm · Mar. 2024(p): 158.133 million',
      'Construction · Jan. 2024: 8.144 million',
    ],
  },
  {
    kind: 'a margin of error before what it is of',
    file: lines(
      'Pollster,Dates,Sample,MoE,Biden,Trump,Spread',
      'Quinnipiac,3/21 - 3/25,1407 RV,2.6,48,45,Biden +3',
      'Fox News,3/22 - 3/25,1094 RV,3.0,45,50,Trump +5',
    ),
    roles: 'Pollster: label, MoE: margin, Biden: value',
    rows: ['Quinnipiac: 48 (45.4 to 50.6)', 'Fox News: 45 (42 to 48)'],
  },
  {
    kind: 'money in millions, days above the numbers',
    file: lines(
      '"(In millions)",,',
      ',Three Months Ended,',
      ',"March 31, 2024","March 31, 2023"',
      'Net sales,"$ 90,753","$ 94,836"',
      'Cost of sales,"48,482","52,860"',
    ),
    roles: '#1: label, March 31, 2024: value, March 31, 2023: value',
    rows: [
      'Net sales · March 31, 2024: 90.753 billion $',
      'Net sales · March 31, 2023: 94.836 billion $',
      'Cost of sales · March 31, 2024: 48.482 billion',
      'Cost of sales · March 31, 2023: 52.86 billion',
    ],
  },
  {
    kind: 'two rows of header with an empty first cell',
    file: lines(',Male,,Female,', ',2019,2020,2019,2020', 'Wales,5,6,7,8', 'Kent,3,4,5,6'),
    roles: '#1: label, Male · 2019: value, Male · 2020: value, Female · 2019: value, Female · 2020: value',
    rows: [
      'Wales · Male · 2019: 5',
      'Wales · Male · 2020: 6',
      'Wales · Female · 2019: 7',
      'Wales · Female · 2020: 8',
    ],
  },
  {
    kind: 'a price that names its own currency',
    file: lines(
      'name,currency_code,local_price,dollar_price,dollar_ex',
      'Argentina,ARS,990,2.83,350',
      'Brazil,BRL,23.9,5.00,4.78',
    ),
    roles: 'name: label, currency_code: unit, local_price: value',
    rows: ['Argentina: 990 ARS', 'Brazil: 23.9 R$'],
  },
  {
    kind: 'since when there is a company is not a date of its numbers',
    file: lines(
      'Company,Market cap,Employees,Founded',
      'Apple,$3.4T,161000,1976',
      'Nvidia,$3.1T,29600,1993',
      'Meta,$1.2T,67000,2004',
    ),
    roles: 'Company: label, Market cap: value',
    rows: ['Apple: 3.4 trillion $', 'Nvidia: 3.1 trillion $', 'Meta: 1.2 trillion $'],
  },
  {
    kind: 'who said it is the source',
    file: lines('Claim,Figure,Who said it,When', 'A,12,Bob,2020', 'B,13,Tim,2021'),
    roles: 'Claim: label, Figure: value, Who said it: source, When: date',
    rows: ['A: 12', 'B: 13'],
  },
  {
    kind: 'spans of money by rate',
    file: lines(
      'Rate,Single,Married',
      '10%,"$0 to $11,600","$0 to $23,200"',
      '12%,"$11,601 to $47,150","$23,201 to $94,300"',
      '22%,"$47,151 to $100,525","$94,301 to $201,050"',
    ),
    roles: 'Rate: label, Single: value, Married: value',
    rows: [
      '10% · Single: 0 to 11,600 $',
      '10% · Married: 0 to 23,200 $',
      '12% · Single: 11,601 to 47,150 $',
      '12% · Married: 23,201 to 94,300 $',
    ],
  },
  {
    kind: 'signs of money in a table of thousands',
    file: lines(
      '($ in thousands),2023,2022',
      'Net sales,"$ 1,204,331","$ 1,100,201"',
      'Cost,"801,221","745,010"',
      'Loss,"$ (12,004)","45,120"',
      'EPS,$ (0.12),$ 0.45',
    ),
    roles: '($ in thousands): label, 2023: value, 2022: value',
    rows: [
      'Net sales · 2023: 1,204,331,000 $',
      'Net sales · 2022: 1,100,201,000 $',
      'Cost · 2023: 801,221,000 $',
      'Cost · 2022: 745,010,000 $',
    ],
  },
  {
    kind: 'a price for each of a unit',
    file: lines('Product,Unit,Price', 'Wheat,bushel,5.62', 'Gold,oz,2034.5', 'Crude,USD/bbl,78.3'),
    roles: 'Product: label, Unit: unit, Price: value',
    rows: ['Wheat: 5.62 per bushel', 'Gold: 2,034.5 per oz', 'Crude: 78.3 USD/bbl'],
  },
  {
    kind: 'a scale in a cell that could be one of its column’s scale is rejected with a proposal',
    file: lines('城市,GDP（亿元）', '杭州,21860', '宁波,约1.81万', '温州,9718.8'),
    roles: '城市: label, GDP（亿元）: value',
    rows: ['杭州: 2.186 trillion yuan', '温州: 971.88 billion yuan'],
    aside: 1,
  },
  {
    kind: 'a row’s unit is that of a loss in words',
    file: lines(
      '指标,2023年,2024年',
      '净利润（万元）,(3456),亏损1200',
      '营收（万元）,1234567,约1456789',
      '用户,1.2亿户,1.5 亿',
    ),
    roles: '指标: label, 2023年: value, 2024年: value',
    rows: [
      '净利润（万元） · 2023年: −34.56 million yuan',
      '净利润（万元） · 2024年: −12 million yuan',
      '营收（万元） · 2023年: 12,345,670,000 yuan',
      '营收（万元） · 2024年: about 14,567,890,000 yuan',
    ],
  },
  {
    kind: 'the measure word of a header, said again in cells',
    file: lines(
      '城市,企业数（家）',
      'A,3200余家',
      'B,"逾5,600"',
      'C,"2,400+"',
      'D,一千八百多家',
      'E,2500～2600',
    ),
    roles: '城市: label, 企业数（家）: value',
    rows: ['A: over 3,200 家', 'B: over 5,600 家', 'C: at least 2,400 家', 'D: over 1,800 家'],
  },
  {
    kind: '$ beside US$ is of the United States',
    file: lines('Company,Market cap', 'Apple,$3.4T', 'Alphabet,US$2.0tn', 'Amazon,$978.6B'),
    roles: 'Company: label, Market cap: value',
    rows: [
      'Apple: 3.4 trillion US dollars',
      'Alphabet: 2 trillion US dollars',
      'Amazon: 978.6 billion US dollars',
    ],
  },
  {
    kind: 'the central bank, months with a point',
    file: lines(
      '货币供应量,,,',
      '单位：亿元人民币,,,',
      '项目 Item,2024.01,2024.02,2024.03',
      '货币和准货币（M2）,2976250.24,2995572.69,3047952.20',
      '货币（M1）,694196.45,665886.90,685808.91',
    ),
    roles: '项目 Item: label, 2024.01: value, 2024.02: value, 2024.03: value',
    rows: [
      '货币和准货币（M2） · 2024.01: 297.625024 trillion yuan',
      '货币和准货币（M2） · 2024.02: 299.557269 trillion yuan',
      '货币和准货币（M2） · 2024.03: 304.79522 trillion yuan',
      '货币（M1） · 2024.01: 69.419645 trillion yuan',
    ],
  },
  {
    kind: 'a player before his team',
    file: lines(
      '排名,球员,球队,进球（点球）,助攻',
      '1,姆巴佩,法国,8（2）,2',
      '2,梅西,阿根廷,7（4）,3',
      '3,吉鲁,法国,4,0',
    ),
    roles: '球员: label, 进球（点球）: value',
    rows: ['姆巴佩: 8', '梅西: 7', '吉鲁: 4'],
  },
  {
    kind: 'tonnes of CO2 with a digit in their unit',
    file: lines(
      '企业,2022年排放量(tCO2e),2023年排放量(tCO2e),强度(tCO2e/万元)',
      '甲,12034.5,11890.2,0.45',
      '乙,8890.1,9021.3,0.62',
    ),
    roles: '企业: label, 2022年排放量(tCO2e): value, 2023年排放量(tCO2e): value',
    rows: [
      '甲 · 2022年排放量(tCO2e): 12,034.5 tCO2e',
      '甲 · 2023年排放量(tCO2e): 11,890.2 tCO2e',
      '乙 · 2022年排放量(tCO2e): 8,890.1 tCO2e',
      '乙 · 2023年排放量(tCO2e): 9,021.3 tCO2e',
    ],
  },
  {
    kind: 'what is new beside what there is',
    file: lines(
      '省份,新增确诊,现有确诊,累计确诊,治愈,死亡',
      '湖北,0,12,68160,63636,4512',
      '广东,3,45,2506,2453,8',
      '浙江,1,9,1387,1377,1',
    ),
    roles: '省份: label, 新增确诊: value, 现有确诊: value, 累计确诊: value',
    rows: ['湖北 · 新增确诊: 0', '湖北 · 现有确诊: 12', '湖北 · 累计确诊: 68,160', '广东 · 新增确诊: 3'],
  },
  {
    kind: 'numbers of regions and divisions are codes',
    file: lines(
      'SUMLEV,REGION,DIVISION,STATE,NAME,ESTIMATESBASE2020,POPESTIMATE2020,POPESTIMATE2021,NPOPCHG_2021',
      '040,3,6,01,Alabama,5024294,5031864,5050380,18516',
      '040,4,9,02,Alaska,733374,732964,734923,1959',
      '040,4,8,04,Arizona,7157902,7186683,7272487,85804',
    ),
    roles: 'NAME: label, ESTIMATESBASE2020: value',
    rows: ['Alabama: 5,024,294', 'Alaska: 733,374', 'Arizona: 7,157,902'],
  },
  {
    kind: 'years of sources beside their numbers',
    file: lines(
      'Country/Territory,IMF[1][13],,World Bank[14],',
      ',Estimate,Year,Estimate,Year',
      'World,"105,568,776",2023,"100,562,011",2022',
      'United States,"26,854,599",2023,"25,462,700",2022',
      'China,"19,373,586",[n 1]2023,"17,963,171",[n 3]2022',
    ),
    roles: 'Country/Territory: label, IMF[1][13] · Estimate: value, World Bank[14] · Estimate: value',
    rows: [
      'World · IMF[1][13] · Estimate: 105,568,776',
      'World · World Bank[14] · Estimate: 100,562,011',
      'United States · IMF[1][13] · Estimate: 26,854,599',
      'United States · World Bank[14] · Estimate: 25,462,700',
    ],
  },
  {
    kind: 'a share with its interval',
    file: lines(
      'Group,Percentage,Lower CI,Upper CI,Sample Size',
      '18-29 years,12.3,10.1,14.8,1203',
      '30-39 years,9.8,8.2,11.5,1450',
    ),
    roles: 'Group: label, Percentage: value, Lower CI: low, Upper CI: high',
    rows: ['18-29 years: 12.3% (10.1% to 14.8%)', '30-39 years: 9.8% (8.2% to 11.5%)'],
  },
  {
    kind: 'answers of a scale',
    file: lines(
      'Statement,Strongly agree,Agree,Neutral,Disagree,Net',
      'I trust it,12,34,30,24,22',
      'I use it,20,40,20,20,40',
    ),
    roles:
      'Statement: label, Strongly agree: value, Agree: value, Neutral: value, Disagree: value, Net: value',
    rows: [
      'I trust it · Strongly agree: 12',
      'I trust it · Agree: 34',
      'I trust it · Neutral: 30',
      'I trust it · Disagree: 24',
    ],
  },
  {
    kind: 'budgets in £m',
    file: lines(
      'Department,2023-24 (£m),2024-25 (£m),Change (£m)',
      'Health,"182,900","190,100","7,200"',
      'Transport,"27,800","26,900",(900)',
    ),
    roles: 'Department: label, 2023-24 (£m): value, 2024-25 (£m): value',
    rows: [
      'Health · 2023-24 (£m): 182.9 billion pounds sterling',
      'Health · 2024-25 (£m): 190.1 billion pounds sterling',
      'Transport · 2023-24 (£m): 27.8 billion pounds sterling',
      'Transport · 2024-25 (£m): 26.9 billion pounds sterling',
    ],
  },
  {
    kind: 'a first row with an address is not a header',
    file: lines(
      'statement_en,written_en,value,evidence_title,evidence_url,page',
      'The library opened on 1 May 2025.,1 May 2025,2025-05-01,,,http://localhost:3000/en/claims/library-opening/',
      'The town has 12 schools.,12 schools,12,Town report,http://a.b/c,http://localhost:3000/en/claims/x/',
    ),
    roles: 'statement_en: label, value: value, evidence_url: source',
    rows: ['The library opened on 1 May 2025.: 1 May 2025', 'The town has 12 schools.: 12'],
  },
  {
    kind: 'thousands of Hong Kong dollars above the table',
    file: lines('（单位：千港元）,,', ',2023年,2022年', '收益,1204331,1100201'),
    roles: '#1: label, 2023年: value, 2022年: value',
    rows: ['收益 · 2023年: 1,204,331,000 HK$', '收益 · 2022年: 1,100,201,000 HK$'],
  },
  {
    kind: 'a terminal’s export, units in a column',
    file: lines(
      '指标名称,频率,单位,2024-01,2024-02',
      'CPI:当月同比,月,%,-0.8,0.7',
      'M2,月,亿元,2976250.24,2995572.69',
    ),
    roles: '指标名称: label, 单位: unit, 2024-01: value, 2024-02: value',
    rows: [
      'CPI:当月同比 · 2024-01: −0.8%',
      'CPI:当月同比 · 2024-02: 0.7%',
      'M2 · 2024-01: 297.625024 trillion yuan',
      'M2 · 2024-02: 299.557269 trillion yuan',
    ],
  },
  {
    kind: 'a price per piece before the size of a pack',
    file: lines('Drug,Price per pill,Pack size', 'A,$1.20,30', 'B,$0.85,60'),
    roles: 'Drug: label, Price per pill: value',
    rows: ['A: 1.2 $', 'B: 0.85 $'],
  },
  {
    kind: 'thousands of dollars in the name of a row',
    file: lines('Item,Jan,Feb,Mar', 'Sales ($000),120,130,140', 'Units,1200,1300,1400'),
    roles: 'Item: label, Jan: value, Feb: value, Mar: value',
    rows: [
      'Sales ($000) · Jan: 120,000 $',
      'Sales ($000) · Feb: 130,000 $',
      'Sales ($000) · Mar: 140,000 $',
      'Units · Jan: 1,200',
    ],
  },
]

test.each(TABLES)('$kind', async ({ file, roles, rows, aside = 0, missing = 0 }) => {
  const session = new OpenSession()
  const result = await session.open(new Blob([file]), { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  const { header, roles: proposed } = result.summary
  expect(header.flatMap((name, at) => (proposed[at] ? [`${name}: ${proposed[at]}`] : [])).join(', ')).toBe(
    roles,
  )
  expect(session.read(proposed)).toMatchObject({ rejected: aside, missing })
  session.view(DEFAULT_OPEN_VIEW, 'en')
  const shown = session.rows(0, rows.length, 'en')
  expect(
    shown.map(({ label, series, written }) => `${[label, series].filter(Boolean).join(' · ')}: ${written}`),
  ).toEqual(rows)
})
