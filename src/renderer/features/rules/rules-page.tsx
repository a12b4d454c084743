import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { countryName, dot, formatPartialDate, localeOf, sentenceGap } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';
import { Failure } from '../../ui/failure.tsx';
import { oneStop } from '../../ui/list-keys.ts';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './rules.module.css';

/** The countries whose rules were looked for, that of the person first. */
export function RulesPage() {
  const t = useTranslations('rules');
  const tpk = useTranslations('packs');
  const tr = useTranslations('registers');
  const language = useLanguage();
  const home = useHome();
  usePageTitle(t('title'));
  const call = useCall('rules.list', {});
  const { compare } = new Intl.Collator(localeOf(language));
  const looked = (call.data?.rows ?? []).map((row) => ({ ...row, name: countryName(row.country, language) }));
  // One that nobody has looked for is said to be so where it is the person's own.
  const own = call.data && home.country !== null && !looked.some(({ country }) => country === home.country);
  const isHome = (country: string) => country === home.country;
  const rows = looked.toSorted(
    (a, b) => Number(isHome(b.country)) - Number(isHome(a.country)) || compare(a.name, b.name),
  );
  return (
    <section className={page.page}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>
        {t('intro')}
        {sentenceGap(language)}
        <Link to="/registers">{tr('title')}</Link>
      </p>
      {call.error && <Failure failure={call.error} retry={() => void call.refetch()} />}
      {own && home.country !== null && (
        <p className={page.quiet}>{t('notLooked', { country: countryName(home.country, language) })}</p>
      )}
      <ul ref={oneStop} className={styles.countries}>
        {rows.map(({ country, name, rules, looked: date, pack }) => (
          <li key={country}>
            <Link to={`/rules/${country}`}>{name}</Link>{' '}
            <span className={styles.about}>
              {rules === 0 && date !== null
                ? t('noneFound', { date: formatPartialDate(date, language) })
                : t('count', { count: rules })}
              {pack !== undefined && `${dot}${tpk('from', { pack })}`}
              {isHome(country) && `${dot}${t('mine')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
