/** The marks of footnotes beside a name, which are not part of it: China[a], 北京①, Total*, 河北². */
const MARKS =
  /\s*(?:\[(?:[a-z]|\d{1,2}|(?:note|注|n)\s*\d{0,2})\]|[①-⑳⑴-⒇ⓐ-ⓩ†‡※]+|\*+(?=\s|$|[（(·])|(?<=[\p{Script=Han})）]|\p{L}{4})[⁰¹²³⁴-⁹]+(?=\s|$|[（(·]))/giu
const MAY_BE_MARKED = /[[①-⑳⑴-⒇ⓐ-ⓩ†‡※*⁰¹²³⁴-⁹]/

/** A name without the marks of footnotes, as names are compared; it is shown with them. */
export function withoutMarks(name: string): string {
  return MAY_BE_MARKED.test(name) ? name.replace(MARKS, '').trim() : name
}
