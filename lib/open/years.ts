/** A year in four digits from 1500 on, as a part of patterns: older numbers are seldom years, and later ones never told. */
export const YEAR_DIGITS = '(?:1[5-9]|20)\\d{2}'
