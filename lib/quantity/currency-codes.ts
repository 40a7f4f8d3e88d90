/** Codes of currencies that stand before or after a sum, as alternatives of a pattern. */
export const CURRENCY_CODES = 'USD|EUR|GBP|CNY|RMB|JPY|HKD|INR|CHF|AUD|SGD|KRW|TWD'
