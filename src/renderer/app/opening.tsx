import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { comma, sentenceGap } from '../../shared/domain/formatting.ts';
import { useCall } from '../host/use-call.ts';
import { displayName, entityPath } from '../ui/entity/names.ts';
import { searchField } from '../ui/search-field.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './opening.module.css';

/** So many of those viewed last fit into a line or two. */
const mostViewed = 5;

function Viewed() {
  const t = useTranslations('opening');
  const language = useLanguage();
  const { data } = useCall('recent.list', {});
  const rows = (data?.rows ?? []).flatMap(({ entity }) => (entity ? [entity] : [])).slice(0, mostViewed);
  return (
    <div>
      <dt>{t('viewed')}</dt>
      <dd>
        {rows.map((row, at) => (
          <span key={row.slug}>
            {at > 0 && comma(language)}
            <Link to={entityPath(row)}>{displayName(row, language)}</Link>
          </span>
        ))}
        {data && rows.length === 0 && t('noneViewed')}
      </dd>
    </div>
  );
}

/** What this is, for whom, and three doors; below, what was viewed last and what changed. */
export function Opening() {
  const t = useTranslations('opening');
  const ta = useTranslations('app');
  const tc = useTranslations('changes');
  const language = useLanguage();
  const { data } = useCall('reference.about', {});
  return (
    <section className={styles.opening} aria-labelledby="opening" data-pane>
      <h2 id="opening">{t('title')}</h2>
      <p className={styles.what}>
        {data &&
          [t('what', { count: data.profiles + data.listed }), t('whom', { edition: data.edition })].join(
            sentenceGap(language),
          )}
      </p>
      <ul className={styles.doors}>
        <li>
          <button
            type="button"
            onClick={() => {
              document.getElementById(searchField)?.focus();
            }}
          >
            {t('find')}
          </button>
          <p>{t('findHow')}</p>
        </li>
        <li>
          <Link to="/compare">{t('compare')}</Link>
          <p>{t('compareHow')}</p>
        </li>
        <li>
          <Link to="/saved">{t('mine')}</Link>
          <p>
            {t('mineHow')}
            {sentenceGap(language)}
            <Link to="/plan">{ta('plan')}</Link>
          </p>
        </li>
      </ul>
      <dl className={styles.last}>
        <Viewed />
        <div>
          <dt>{tc('title')}</dt>
          <dd>
            <Link to="/changes">{t('changed')}</Link>
          </dd>
        </div>
        <div>
          <dt>{ta('help')}</dt>
          <dd>
            <Link to="/help/figure">{t('howToRead')}</Link>
          </dd>
        </div>
      </dl>
    </section>
  );
}
