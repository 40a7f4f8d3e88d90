import { flag, id, items, size, text, word } from '@/lib/dossier/cells'
import {
  inEachLanguage,
  inEachOrNone,
  inSomeLanguages,
  optional,
  required,
  table,
} from '@/lib/dossier/column'
import { UNIT_KINDS } from '@/lib/quantity/unit'

/** The columns of units.csv: what only its article has, and what the reader of quantities knows of it. */
export const UNITS_TABLE = table(
  'units.csv',
  'units that the article has beside the general ones; a row with the id of a general unit takes its place',
  {
    id: required(id, 'id, unique'),
    kind: required(
      word(UNIT_KINDS),
      'what sort of number: count, money or physical; the other sorts have the general units alone',
    ),
    noun: inEachLanguage(text, 'what one of them is called: loaf'),
    plural: inSomeLanguages(text, 'what several are called, where that is another word: loaves'),
    measure: inSomeLanguages(text, 'the word between number and noun, where the language has one'),
    dimension: optional(
      id,
      'the unit that measures the same sort of thing and heads it; empty where there is no other',
    ),
    size: optional(size, 'how many base units it is; empty where it does not convert'),
    signed: optional(
      flag,
      'whether its numbers can be below zero; where empty, those of money can and others cannot',
    ),
    name: inEachOrNone(text, 'what is measured, for axes: lengths'),
    per: optional(size, 'how many of them “per …” divides by; 1 where empty'),
    caution: inEachOrNone(
      text,
      'what must be said beside other units of its sort, with {units} for their names',
    ),
    words: optional(items, 'what else it is called in texts, separated by “ | ”'),
    except: optional(items, 'longer words that only begin like one of these, separated by “ | ”'),
  },
  { optional: true },
)
