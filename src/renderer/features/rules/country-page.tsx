import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { countryCodes } from '../../../shared/domain/countries.ts';
import { countryName, dot } from '../../../shared/domain/formatting.ts';
import { printAddress } from '../../../shared/print-job.ts';
import { useCall } from '../../host/use-call.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import exporting from '../../ui/export/export-menu.module.css';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { RulesOf } from './rules-of.tsx';
import styles from './rules.module.css';

/** What of a slip in an address is shown. */
const longestCode = 40;

function Country({ country, looked, rules, sources }: Output<'rules.get'>) {
  const t = useTranslations('rules');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const article = useArrivalFocus();
  const name = countryName(country, language);
  const title = t('of', { country: name });
  usePageTitle(title);
  return (
    <FootnoteScope sources={sources}>
      <article className={page.page} ref={article} tabIndex={-1}>
        <p className={styles.about}>
          <Link to="/rules">{t('title')}</Link>
        </p>
        <h1>{title}</h1>
        {rules.length > 0 && (
          <p className={styles.about}>
            <Link to={printAddress({ document: { kind: 'rules', country }, language, paper: 'A4' })}>
              {tp('print')}
            </Link>
            {dot}
            <ExportMenu of={{ kind: 'rules', of: { country } }} className={exporting.quiet} />
          </p>
        )}
        <RulesOf country={country} looked={looked} rules={rules} sources={sources} />
      </article>
    </FootnoteScope>
  );
}

/** An address that names no country. */
function NoCountry({ code }: { code: string }) {
  const t = useTranslations('rules');
  const article = useArrivalFocus();
  usePageTitle(t('title'));
  return (
    <article className={page.page} ref={article} tabIndex={-1}>
      <h1>{t('noCountry', { code })}</h1>
      <p>
        <Link to="/rules">{t('toCountries')}</Link>
      </p>
    </article>
  );
}

/** The rules of one country, each with the body that made it, whom it binds, and how a programme is weighed by it. */
export function CountryRulesPage() {
  const code = (useParams().country ?? '').toUpperCase();
  const country = countryCodes.find((one) => one === code);
  const call = useCall('rules.get', { country: code }, { enabled: country !== undefined });
  if (country === undefined) return <NoCountry code={code.slice(0, longestCode)} />;
  if (call.error) return <FailedPage call={call} />;
  return call.data ? <Country key={call.data.country} {...call.data} /> : <Pending />;
}
