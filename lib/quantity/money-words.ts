/** Codes of currencies that stand before or after a sum, as alternatives of a pattern. */
export const CURRENCY_CODES = 'USD|EUR|GBP|CNY|RMB|JPY|HKD|INR|CHF|AUD|SGD|KRW|TWD'

/** Signs of money: $, €, £, ¥, ₹. */
export const MONEY_SIGN = '[$€£¥₹]'

/** What stands before $ for the dollars of one country: US$, HK$, A$. */
export const DOLLARS_OF = '(?:[Uu][Ss]|HK|NT|AU|SG|CA|Mex|CAD|cad|[Uu]\\.[Ss]\\.?)\\s?|[CARS]'

/** Money by its English name, which the site has no unit for. */
export const MONEY_NOUNS =
  'dollars?|cents?|pence|penny|pennies|rupees?|francs?|pesos?|roubles?|rubles?|liras?|won|yuan|kroner|kronor|drachmas?|bitcoins?'

/** Money by the Chinese word before its sum: 港币5000万元, 美元30亿. */
export const MONEY_WORD = '人民[币幣]|[港台欧歐日英美澳][币幣元圆圓镑鎊金]|新[台臺][币幣]'
