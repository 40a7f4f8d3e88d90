/** A full-width comma is between thousands, but not of a list of prices or behind decimals: $20，300美元, 0.68，95%. */
const BETWEEN_NUMBERS = /(?<=[$€£¥￥]\d+|\.\d+)，(?=\d)|(?<=\d)，(?=\d+(?<!，\d{3})(?!\d))/g

/** Most texts have none of these signs, and telling so is quicker than looking for each. */
const ASCII = /^[\x20-\x7e]*$/

/** Full-width signs as their ordinary forms (％ as %, ３ as 3). The length stays the same, and so do all offsets. */
export function toHalfWidth(text: string): string {
  if (ASCII.test(text)) return text
  return text
    .replace(BETWEEN_NUMBERS, '、')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('￥', '¥')
    .replaceAll('￡', '£')
    .replaceAll('∶', ':')
}

const TRADITIONAL =
  '萬億點個兩數幾餘約過達負間塊張顆隻雙對條種項總於與從時鐘週噸畝級滿將來開歲國際圓幣圖後無為進趨減賬陸參貳樣輛棟齡漲經遞戶鎊歐韓盧佔臺単戸積僅報額價購設產運種贈採賣獲贏輸擴縮擁辦簽領誤專業電標號據營廠區縣黨職場學醫質變動稅財貨資預實備註稱聯機構內強頂撐掛說夠應該許準難嚴還農曆陣'
const SIMPLIFIED =
  '万亿点个两数几余约过达负间块张颗只双对条种项总于与从时钟周吨亩级满将来开岁国际圆币图后无为进趋减账陆参贰样辆栋龄涨经递户镑欧韩卢占台单户积仅报额价购设产运种赠采卖获赢输扩缩拥办签领误专业电标号据营厂区县党职场学医质变动税财货资预实备注称联机构内强顶撑挂说够应该许准难严还农历阵'
const SIMPLE: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED.charAt(at)]),
)
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g')

/** Korean scales close to digits: 3조 5000억, 5천만. */
const KOREAN = /(?<=\d)(?:천?[만억조]|천)/g

/** The traditional characters of numbers, units and hedges in their simplified forms, one for one: 3.5億 as 3.5亿. */
export function toSimplified(text: string): string {
  return text
    .replace(ANY_TRADITIONAL, (sign) => SIMPLE.get(sign) ?? sign)
    .replace(KOREAN, (scales) =>
      scales.replace(/[천만억조]/g, (sign) => '千万亿兆'.charAt('천만억조'.indexOf(sign))),
    )
}
