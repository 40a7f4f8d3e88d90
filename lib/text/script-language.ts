/**
 * The language of a text whose language nobody states, by its script: enough for the right face and the right voice.
 * @example scriptLanguage('超2000万名') // zh-Hans
 */
export function scriptLanguage(words: string): 'zh-Hans' | 'ja' | 'hi' | 'en' {
  if (/[\u3040-\u30ff]/.test(words)) return 'ja'
  if (/[\u0900-\u097f]/.test(words)) return 'hi'
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en'
}
