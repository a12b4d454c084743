import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { comma } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { EntityPicker } from '../entity-picker.tsx';
import { displayName, placeText } from '../entity/names.ts';
import { Icon } from '../icon.tsx';
import page from '../page.module.css';
import { useLanguage } from '../use-language.ts';
import styles from './bring.module.css';

type Hits = Output<'sheets.read'>['rows'][number]['hits'];

/** What a name means: one of those found, another that is looked up, or none. */
export function Meant({
  name,
  hits,
  slug,
  mean,
}: {
  name: string;
  hits: Hits;
  slug: string | null;
  mean: (slug: string | null) => void;
}) {
  const t = useTranslations('sheets');
  const language = useLanguage();
  const [finds, setFinds] = useState(false);
  const known = hits.some((hit) => hit.slug === slug);
  const chosen = useCall('institutions.get', { slug: slug ?? '-' }, { enabled: slug !== null && !known });
  const named = (hit: Hits[number]) =>
    [displayName(hit, language), placeText(hit.place, language)].filter((part) => part !== '').join(comma(language));
  if (finds)
    return (
      <span className={styles.finding}>
        <EntityPicker
          label={t('find', { name: name })}
          types={['institution']}
          without={[]}
          pick={(found) => {
            setFinds(false);
            mean(found);
          }}
        />
        <button
          type="button"
          aria-label={t('asWas')}
          onClick={() => {
            setFinds(false);
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    );
  return (
    <select
      className={page.field}
      aria-label={t('meantFor', { name: name })}
      value={slug ?? ''}
      onChange={(event) => {
        const { value } = event.target;
        if (value === '?') setFinds(true);
        else mean(value === '' ? null : value);
      }}
    >
      {hits.map((hit) => (
        <option key={hit.slug} value={hit.slug}>
          {named(hit)}
        </option>
      ))}
      {slug !== null && !known && <option value={slug}>{chosen.data ? named(chosen.data) : slug}</option>}
      <option value="?">{t('another')}</option>
      <option value="">{t('leaveOut')}</option>
    </select>
  );
}
