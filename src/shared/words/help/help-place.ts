import type { deciding } from './deciding.ts';
import type { figure } from './figure.ts';

type PartOf<Page extends { readonly id: string; readonly parts: readonly { readonly id: string }[] }> =
  `${Page['id']}#${Page['parts'][number]['id']}`;

/** A part of Help that signs lead to, by its address behind /help: one that is not there does not compile. */
export type HelpPlace = PartOf<typeof figure> | PartOf<typeof deciding>;
