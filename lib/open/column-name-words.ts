import type { Role } from '@/lib/open/roles'

type OfRoles = Readonly<Partial<Record<Role, string>>>

/**
 * What columns are called: names in lower case, parted by bars, the surest first; in Chinese, in English, and in languages that
 * the site is not in, as far as national offices head their columns with them.
 */
export const COLUMN_NAMES = {
  /** Names that give the role as a whole. */
  whole: {
    id: '代号|编号|序号|id|claim id',
    baseline: '基准|相对于|baseline|base',
    value:
      '数值|值|数字|数据|绝对数|金额|总额|总价|小计|价格|单价|收入|营收|得分|积分|数量|value|estimate|figure|amount|total|price|sale price|consumption|usage|charges|cost|revenue|sales|obs value|points|pts|magnitude|mag|quantity|count|cnt|number|num|wert|betrag|preis|erststimmen|zweitstimmen|umsatz|anzahl|insgesamt|valeur|montant|prix|effectif|valor|importe|precio|preço|valore|prezzo|importo|punkte|puntos|punti|pontos|punten|waarde|bedrag|prijs|aantal|antal|値|金額|価格|값|금액|가격',
    unit: '单位|计量单位|币种|货币|unit|units|uom|unit of measure|units of measure|unit of measurement|currency|currency code|unit measure|einheit|maßeinheit|unité|unidad|unidade|unità di misura|eenheid|enhet|enhed|単位|단위',
    hedge: '程度词|限定词|措辞|修饰|hedge|qualifier',
    low: '下限|最小值|最低|low|lower|min|minimum|untergrenze|borne inférieure|límite inferior|limite inferior|limite inferiore|ondergrens|下限値|하한',
    high: '上限|最大值|最高|high|upper|max|maximum|obergrenze|borne supérieure|límite superior|limite superior|limite superiore|bovengrens|上限値|상한',
    margin:
      '误差|误差范围|抽样误差|标准误|标准误差|置信区间|95 置信区间|margin of error|error margin|moe|mo e|plus minus|error|standard error|std error|std err|se|s e|±|ci|95 ci|confidence interval|95 confidence interval',
    date: '日期|时间|年份|截至|年|年度|月份|月|季度|date|as of|year|published|time|period|time period|day|month|datum|jahr|monat|zeitraum|zeit|stichtag|fecha|año|mes|periodo|período|data|ano|anno|mese|année|mois|période|jaar|maand|perioden|år|年月|年次|時点|日付|연도|기간|시점',
    subject: '主体|对象|机构|公司|国家|主语|subject|entity|organisation|organization|company|country|who',
    series: '系列|series',
    topic: '主题|类别|分类|类型|topic|theme|category|type',
    source:
      '来源|出处|出版者|发布者|网址|链接|谁说的|出自|说话人|发言人|source|publisher|reference|url|link|who said it|said by|speaker|spokesperson|attributed to|quelle|fuente|fonte|bron|出典|출처',
    quote: '原文|引文|原话|quote|excerpt',
    note: '备注|说明|注释|note|notes|comment|comments|remark|remarks|footnote|footnotes|anmerkung|anmerkungen|bemerkung|remarque|remarques|nota|notas|observaciones|opmerking|備考|비고',
    label:
      '名称|论断|陈述|标签|指标|项目|项目名称|标题|内容|描述|label|name|claim|statement|title|indicator|metric|item|measure|description|what|bezeichnung|nom|libellé|nombre|denominación|nome|denominazione|naam|omschrijving|navn|namn|이름|항목',
  } as OfRoles,
  /** Words within a name that give it where the whole does not. */
  within: {
    value: '数值|数字|数量|绝对数|value|quantity|amount',
    date: '日期|时间|年份|date|year|timestamp|created at|month|quarter|period|datum|jahr|zeitraum|stichtag|fecha|año|periodo|período|anno|année|période|jaar|年次|年月',
    unit: '单位|currency|currency code',
    margin: '误差|误差范围|标准误|margin of error|moe|mo e|standard error|±',
    source: '来源|出处|网址|source|url|link',
    quote: '原文|引文|quote',
    note: '备注|说明|note|notes|comment|comments',
    subject:
      '机构|公司|主体|企业|厂商|开发商|制造商|provider|maker|manufacturer|developer|subject|company|entity|country',
    topic: '类别|主题|topic|category',
    label: '名称|姓名|论断|陈述|标题|指标|片名|书名|项目|描述|name|title|claim|statement|label|indicator',
  } as OfRoles,
  /** What rows are often about: such a column names them where no column is called a name. */
  things:
    '国家|地区|省份|省|城市|市|县|区|公司|企业|机构|单位|部门|学校|大学|行业|产业|品牌|产品|车型|选手|球队|候选人|职业|球员|运动员|车手|作者|歌手|车次|航班|航班号|车次号|flight number|flight no|train number|train no|专业|品种|电影|entity|geo|pollster|firm|agency|country|company|organisation|organization|candidate|winner|nominee|person|player|athlete|rider|swimmer|skater|skier|golfer|driver|student|employee|customer|team|film|movie|artist|author|brand|product|model|city|town|region|state|province|county|district|constituency|ward|precinct|division|area|location|school|university|institution|industry|sector|occupation|major|party|supplier|vendor|payee|counterparty|auftraggeber|begünstigter|zahlungsempfänger|empfänger|对方|收款人|付款人|recipient|beneficiary|client|buyer|merchant|station|place|site|venue|species|train|flight|route|who|subject|reg|dep|land|bundesland|stadt|gemeinde|kreis|partei|gebiet|wahlkreis|unternehmen|pays|ville|commune|département|région|entreprise|país|ciudad|municipio|provincia|comunidad|partido|empresa|paese|città|comune|regione|azienda|estado|município|cidade|gemeente|provincie|stad|kommune|都道府県|市区町村|地域|企業|시도|지역|국가|도시|회사',
  /** Codes instead of names: a column of names is taken rather than them. */
  codes:
    '代码|简称|缩写|编码|code|iso|iso2|iso3|abbr|abbreviation|symbol|ticker|slug|key|uuid|hash|código|codigo|codice|kod|schlüssel|clave|コード|코드',
  /** Last words of columns whose numbers identify a row, a place or a time, and are not quantities. */
  numbering:
    '号|泳道|道次|附注|注释|码|编号|代码|序号|排名|名次|位次|邮编|电话|手机|传真|经度|纬度|年份|年度|月份|季度|赛季|届|期数|年龄|年级|id|ids|note|notes|ref|code|no|nr|num|number|index|idx|rank|ranking|row|position|zip|zipcode|postcode|postal|phone|tel|telephone|mobile|fax|fips|naics|sic|lat|latitude|lon|lng|long|longitude|x|y|year|season|month|week|day|weekday|hour|class|pclass|section|paragraph|occurrence|page|line|verse|quarter|decade|century|cycle|round|congress|episode|chapter|grade|age|district|ward|cd|version|coordinate|decimals|unit mult|pollno|isbn|issn|doi|placing|pos|lane|heat|bib|lap|gate|nummer|numéro|número|rang|platz|puesto|posición|plz|jahr|año|année|anno|番号|順位|年齢|번호|순위',
  /** Words of columns of ranks, which are not the value where there is another. */
  ranks: '排名|名次|位次|排位|rank|ranks|ranking|rankings|rang|platz|puesto|posición|posizione|順位|순위',
  /** Last words of what comes out in the end, which a table is about rather than what is before it. */
  results:
    '价|价格|单价|金额|总价|收入|营收|利润|工资|薪资|票数|得票|销售额|产值|震级|票房|price|prices|charges|cost|costs|salary|salaries|wage|wages|income|revenue|revenues|sales|turnover|profit|gross|earnings|amount|value|votes|seats|consumption|usage|用电量|用水量|用气量|耗电量|verbrauch|consommation|consumo|mark|marks|finish time|chip time|race time|成绩|goals|gls|进球|进球数|runs|score|scores|rating|quality|gdp|conversion rate|转化率|价税合计|preis|preise|vk|ek|netto|brutto|kosten|umsatz|gewinn|stimmen|prix|voix|precio|ingresos|votos|prezzo|voti|preço|prijs|stemmen|金額|価格|得票数|売上高|가격|금액|득표수|매출액',
  /** Last words of what a thing is worth. */
  worth:
    '价|价格|价值|price|value|worth|rent|preis|wert|prix|valeur|precio|prezzo|preço|valor|valore|価格|가격',
  /** Last words of what only describes a row, what was set before it was measured, or what its results are out of. */
  attributes:
    '经验|经验要求|工作经验|工作年限|experience|成本价|买入价|cost price|purchase price|buy price|average cost|avg cost|场次|出场|局数|年龄|楼层|层数|页数|海拔|海拔高度|参数|参数量|训练数据|训练数据量|训练量|上下文|上下文长度|核心数|核数|卡数|age|bmi|mp|min|mins|matches|mat|innings|inns|games|gms|g|pa|ab|played|pld|appearances|apps|starts|laps|rt|reaction time|反应时|credits|学分|displ|displacement|cyl|cylinders|bedrooms|bathrooms|rooms|frontage|lot area|lot size|quantity|qty|nights|pages|copies|peak|electors|electorate|majority|electoral votes|eligible voters|registered voters|registered electors|voters|voters on roll|ballots|ballots cast|valid votes|valid votes cast|invalid votes|rejected votes|valid ballots|rejected ballots|informal votes|formal votes|blank votes|null votes|voting age population|wahlberechtigte|wahlberechtigte gesamt|wähler|wählende|wähler innen|wählerinnen und wähler|gültige|ungültige|gültige stimmen|ungültige stimmen|gültige zweitstimmen|gültige erststimmen|ungültige erststimmen|ungültige zweitstimmen|abgegebene stimmen|inscrits|votants|blancs|nuls|exprimés|elettori|votanti|schede bianche|schede nulle|censo|censo electoral|electores|votos válidos|votos nulos|votos en blanco|eleitores|kiesgerechtigden|opgeroepenen|geldige stemmen|ongeldige stemmen|röstberättigade|選舉人數|選民數|选民|选民数|选民人数|选举人|选举人数|投票数|投票人数|有效票|有效票数|无效票|无效票数|有権者数|投票者数|有効投票数|無効投票数|선거인수|투표수|무효투표수|ve|verpackungseinheit|pack size|body weight|dose|ret time|retention time|保留时间|cores|accelerators|accelerator count|nodes|chips|gpus|sockets|threads|params|parameters|training data|training tokens|context|context length|context window|layers|batch size|epochs|elevation|altitude|elev|co2 cost|alter|menge|spiele|âge|quantité|matchs|edad|cantidad|partidos|età|quantità|partite|idade|年齢|나이',
  /** Words of the least and the most of what another column is the mean of, and of that mean. */
  extremes:
    '最小|最低|最大|最高|min|minimum|lowest|max|maximum|highest|minimal|maximal|mínimo|máximo|minimo|massimo|최소|최대',
  means:
    '平均|均值|均价|中位|mean|average|avg|median|mittel|mittelwert|durchschnitt|moyenne|médiane|media|mediana|médio|gemiddeld|gemiddelde|평균',
  /** Those of them that do so only beside another word: “No” and “Number” alone can be what is counted. */
  counting: 'no|nr|num|number|x|y|position',
  /** Last words of columns that sort rows into classes, which can be numbers: 18–24. */
  classes:
    '组|段|区间|范围|档|级别|等级|班级|班|group|groups|band|bracket|range|category|level|type|gruppe|klasse|altersgruppe|tranche|grupo|fascia|階級',
  /** What columns are called that say since when there is what a row is about, and not when its numbers were true. */
  origins:
    '开业|成立|创立|创办|出生|生日|建成|上市|入职|last title|last won|opened|completed|founded|established|incorporated|born|birth|birthday|dob|built|launched|debut|inception|joined|hired',
  /** Last words of columns that give a place on a map. */
  places:
    '经度|纬度|place|lat|latitude|lon|lng|long|longitude|easting|northing|breitengrad|längengrad|latitud|longitud|緯度|経度|위도|경도',
  /** Words before those that make a quantity of it after all: births per day. */
  quantified:
    '平均|人均|每|中位|per|a|each|every|average|mean|median|last|this|je|pro|par|por|durchschnittlich',
  /** What columns are called that say how many were asked, or how sure it is: they are beside what was found, and have no margin. */
  samples:
    '样本|样本量|样本数|样本数量|样本规模|样本容量|有效样本|有效样本量|受访人数|受访者人数|基数|标准差|方差|sample|sample size|samplesize|sample n|n|nobs|base|base size|base n|unweighted base|weighted base|respondents|number of respondents|interviews|p|p value|pvalue|pr t|pr z|t value|z value|f value|t stat|z score|significance|sd|std|std dev|stdev|standard deviation',
  /** What rows are called that say how many were asked, which is not a per cent; none is also the name of a party or a place. */
  asked:
    '样本|样本量|样本数|样本数量|样本规模|样本容量|有效样本|有效样本量|有效样本数|样本人数|人数|受访人数|受访者人数|调查人数|有效问卷|问卷数|基数|未加权基数|加权基数|n|total n|unweighted n|weighted n|sample|sample size|sample n|unweighted sample|weighted sample|base|base size|base n|total base|unweighted base|weighted base|unweighted total|weighted total|respondents|number of respondents|total respondents|unweighted count|weighted count|interviews|number of interviews',
  /** Words by which the two ends of an interval differ, and those that say that there is one. */
  low: '下限|最低|最小|低|low|lower|min|minimum|lo|lcl',
  high: '上限|最高|最大|高|high|upper|max|maximum|hi|ucl',
  /** Beside columns of these names, low and high are those of a day’s trade and no interval. */
  opening: '开盘|开盘价|今开|open|opening price|open price',
  /** Those whose number a day’s trade is known by. */
  closing: '收盘|收盘价|close|closing price|close price',
  /** The two sides of an account, as columns and as cells are called by them. */
  sides:
    '借|贷|借方|贷方|借方金额|贷方金额|收|支|收入|支出|收入金额|支出金额|存入|支取|d|c|dr|cr|dr.|cr.|debit|credit|debits|credits|debit amount|credit amount|in|out|paid in|paid out|money in|money out|withdrawal|deposit|withdrawals|deposits|soll|haben',
  /** Last words of what is given for each of a unit. */
  prices: '价|价格|price|prices|preis|prix|precio|prezzo|preço|価格|가격',
  /** How the names of institutions end, which 单位 also means. */
  institutions: '学院|大学|学校|医院|公司|集团|银行|中心|局|部|院|所|厂|委|处|科|厅|社|队',
  /** What columns are called that say what is measured in each row, and in which unit. */
  indicators:
    '指标|指标名称|统计指标|统计项目|指标项|indicator|indicator name|indicator label|series name|series title|variable|variable name|measure|metric|subject descriptor|statistic|item name|indikator|merkmal|indicateur|indicador|indicatore|onderwerp|指標|지표',
  /** Words of columns that are called by what is measured and not by the thing it is measured of. */
  measures:
    '温度|气温|湿度|气压|身高|体重|长度|宽度|高度|面积|密度|体积|年龄|速度|距离|时间|时长|价格|单价|成本|收入|支出|利润|营收|工资|薪资|率|比|比重|占比|指数|评分|得分|分|分数|人口|产值|总值|销量|产量|销售额|金额|总额|余额|预算|税收|数量|数值|平均|中位数|降水量|能耗|排放量|寿命|合计|总计|temperature|temp|humidity|pressure|altitude|alt|elevation|elev|latency|mass|radius|diameter|thickness|capacity|memory|storage|visibility|precip|height|weight|length|width|depth|size|age|speed|distance|time|duration|minutes|hours|days|price|cost|income|revenue|profit|profits|sales|salary|wage|wages|rate|ratio|index|score|scores|rating|gdp|population|area|density|volume|percent|percentage|pct|perct|perc|share|value|amount|balance|debt|budget|turnover|tax|rain|rainfall|precipitation|energy|power|emissions|expectancy|points|pts|average|mean|median|total|quantity|interest|inflation|unemployment|incidence|weighting|count|number|years|months|weeks|seconds|temperatur|température|temperatura|druck|höhe|länge|gewicht|altura|peso|inzidenz|saldo|betrag|preis|wert|anteil|taux|tasa|tasso|taxa|비율',
  /** Words that two names can share without being of one kind. */
  vague:
    '数量|数值|金额|总数|总量|总额|合计|比重|占比|增速|增长|指数|情况|total|number|count|of|the|new|all|and|in|for|by|a|rate|ratio|index|score|value|amount|percent|pct|share|average|avg|mean|median|max|min|first|last|key|data|is|has|no|net|gross|per|gesamt|insgesamt|totale|anzahl|nombre|número|de|der|die|das|und|la|le|les|en|et|y',
  /** Words of columns whose numbers are changes, or by head: of another kind than levels. */
  change:
    '增长|增速|增幅|涨幅|变化|变动|同比|环比|增减|人均|平均|户均|growth|change|difference|swing|increase|decrease|per|yoy|mom|average|mean|median|je|pro|por|par|当たり|당|veränderung|variation|évolution|variación|variazione|variação|増減|증감',
  /** Parts of names of counts in languages that set a point between thousands: nobody counts people in thousandths. */
  counts:
    'befolkning|folketal|indbyggere|innbyggere|einwohner|bevölkerung|inwoners|bevolking|habitantes|población|população|abitanti|popolazione|nüfus|penduduk|ludność',
  /** Words of such names that are not parts of others: Cantal counts nothing. */
  counted: 'antal|antall|anzahl|aantal|número|numero|jumlah',
}
