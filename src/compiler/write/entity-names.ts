import type { PartialText } from '../../shared/domain/language.ts';
import { certainText } from '../../shared/reference-format/texts.ts';
import type { EntityFile } from './entity-file.ts';

/** Returns what an entity is called in each written language; what has no English name goes by what it is called. */
export function entityNames({ slug, value }: Pick<EntityFile, 'slug' | 'value'>): PartialText {
  const nameIn = (lang: string) =>
    (
      value.names.find((name) => name.lang === lang && (name.kind === 'official' || name.kind === 'native')) ??
      value.names.find((name) => name.lang === lang && name.kind === 'alias')
    )?.value;
  const zh = nameIn('zh-Hans') ?? (value.tier === 'directory' ? nameIn('zh-Hant') : undefined);
  return certainText(nameIn('en') ?? value.names[0]?.value ?? slug, zh ?? null, nameIn('ru') ?? null);
}
