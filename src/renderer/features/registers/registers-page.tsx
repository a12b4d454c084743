import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { countryName, dot, formatPartialDate, sentenceGap } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { useCall } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';
import { Failure } from '../../ui/failure.tsx';
import { oneStop } from '../../ui/list-keys.ts';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './registers.module.css';

type Row = Output<'registers.list'>['rows'][number];

function Registers({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('registers');
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {rows.map(({ slug, title, body, purpose, validFrom, listed }) => (
        <li key={slug}>
          <Link to={`/registers/${slug}`}>{inLanguage(title, language)}</Link>
          <div className={styles.about}>
            {[
              inLanguage(body.name, language),
              t(`purpose.${purpose}`),
              ...(validFrom === null ? [] : [t('validFrom', { date: formatPartialDate(validFrom, language) })]),
              t('listed', { count: listed }),
            ].join(dot)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Every register, those of one country together: first those of where the person will practise, those of the world last. */
export function RegistersPage() {
  const t = useTranslations('registers');
  const tr = useTranslations('rules');
  const language = useLanguage();
  const home = useHome();
  usePageTitle(t('title'));
  const call = useCall('registers.list', {});
  const byCountry = [...Map.groupBy(call.data?.rows ?? [], ({ country }) => country)];
  const inTurn = byCountry.toSorted(([a], [b]) => Number(b === home.country) - Number(a === home.country));
  return (
    <section className={`${page.page} ${page.wide}`}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>
        {t('intro')}
        {sentenceGap(language)}
        <Link to="/rules">{tr('title')}</Link>
      </p>
      {call.error && <Failure failure={call.error} retry={() => void call.refetch()} />}
      {call.data?.rows.length === 0 && <p className={page.quiet}>{t('none')}</p>}
      <div ref={oneStop} className={styles.countries}>
        {inTurn.map(([country, rows]) => (
          <section key={country ?? ''} className={styles.country}>
            <h2>{country === null ? t('world') : countryName(country, language)}</h2>
            <Registers rows={rows} />
          </section>
        ))}
      </div>
    </section>
  );
}
