declare module '@citation-js/core' {
  /** One item in CSL-JSON, as far as this project writes it. */
  export interface CslItem {
    readonly id: string
    readonly type: 'webpage' | 'dataset'
    readonly title: string
    readonly author: readonly { readonly literal: string }[]
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
    readonly URL: string
    readonly language: string
    readonly version: string
    readonly note?: string
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean }
      }
    }
  }
  export class Cite {
    constructor(items: readonly CslItem[])
    format(
      format: 'bibliography' | 'bibtex' | 'ris',
      options?: { readonly template?: string; readonly lang?: string; readonly format?: 'text' },
    ): string
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
