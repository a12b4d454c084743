/** The citation library, which has no types of its own; as far as tests ask it. */
declare module '@citation-js/core' {
  export interface Item {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly note?: string;
    readonly 'container-title'?: string;
    readonly publisher?: string;
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly Item[];
    format(form: 'bibliography', options: { readonly format: 'text'; readonly template: 'apa' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
