import type { Locale } from '@/lib/locale'
import type { Encoding } from '@/lib/text/decode'

const en = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  gb18030: 'GB18030 and GBK (Chinese, simplified)',
  big5: 'Big5 (Chinese, traditional)',
  shift_jis: 'Shift_JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1250': 'Windows-1250 (Central European)',
  'iso-8859-2': 'ISO-8859-2 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
}

type EncodingWords = Record<Encoding, string> & typeof en

const zh: EncodingWords = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16（小端）',
  'utf-16be': 'UTF-16（大端）',
  gb18030: 'GB18030、GBK（简体中文）',
  big5: 'Big5（繁体中文）',
  shift_jis: 'Shift_JIS（日文）',
  'euc-jp': 'EUC-JP（日文）',
  'euc-kr': 'EUC-KR（韩文）',
  'windows-1252': 'Windows-1252（西欧）',
  'windows-1250': 'Windows-1250（中欧）',
  'iso-8859-2': 'ISO-8859-2（中欧）',
  'windows-1251': 'Windows-1251（西里尔字母）',
}

/** What the encodings of files are called. */
export const ENCODING_WORDS: Record<Locale, EncodingWords> = { zh, en }
