import { useTranslations } from 'use-intl';
import { dot } from '../../../shared/domain/formatting.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useLanguage } from '../use-language.ts';
import { Footnotes } from './footnotes.tsx';
import { placeText } from './names.ts';

/** What it is, where, with every source of the place, and since when: the line under the names. */
export function Identity({ entity }: { entity: Pick<Entity, 'kind' | 'place' | 'placeSources' | 'founded'> }) {
  const t = useTranslations('profile');
  const tk = useTranslations('kind');
  const language = useLanguage();
  const place = placeText(entity.place, language);
  return (
    <>
      {tk(entity.kind)}
      {place !== '' && `${dot}${place}`}
      <Footnotes sources={entity.placeSources} />
      {entity.founded !== null && `${dot}${t('founded', { year: String(entity.founded) })}`}
    </>
  );
}
