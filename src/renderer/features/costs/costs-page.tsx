import { useTranslations } from 'use-intl';
import { Link, useParams, useSearchParams } from 'react-router';
import { printAddress } from '../../../shared/print-job.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { useCall } from '../../host/use-call.ts';
import { useWorksheet } from '../../ui/answers/use-worksheet.ts';
import { ProgrammeChooser } from '../../ui/answers/programme-chooser.tsx';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { displayName } from '../../ui/entity/names.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { HomeCurrency } from '../../ui/home/home-fields.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { RateField } from '../../ui/rate-field/rate-field.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { usePen } from '../../ui/use-pen.ts';
import styles from './costs.module.css';
import { CostLines } from './cost-lines.tsx';

type Worksheet = Output<'costs.worksheet'>;

/** The rates between the currencies of the sources and the person's own, each to be typed here. */
function Rates({ sheet, currency }: { sheet: Worksheet; currency: string }) {
  const { data } = useCall('figures.rates', {});
  const currencies = [...new Set(sheet.lines.flatMap(({ cost }) => cost?.currency ?? []))];
  return (
    data &&
    currencies
      .filter((one) => one !== currency)
      .map((one) => <RateField key={`${one} ${currency}`} currency={one} target={currency} rates={data.rows} />)
  );
}

function Costs({ sheet, currency }: { sheet: Worksheet; currency: string | null }) {
  const t = useTranslations('costs');
  const tp = useTranslations('profile');
  const pen = usePen();
  const article = useArrivalFocus();
  const { school, programme, sources } = sheet;
  const title = t('title', { school: displayName(school, pen.language) });
  usePageTitle(title);
  const document = { kind: 'costs', slug: school.slug, ...(programme && { programme: programme.slug }) } as const;
  const profile = `/institutions/${school.slug}${programme ? `?programme=${programme.slug}` : ''}`;
  return (
    <FootnoteScope sources={sources}>
      <article className={page.page} ref={article} tabIndex={-1}>
        <p className={styles.quiet}>
          <Link to={profile}>{displayName(school, pen.language)}</Link>
        </p>
        <h1>{title}</h1>
        <div className={styles.tools}>
          <ProgrammeChooser programme={programme} programmes={sheet.programmes} />
          <HomeCurrency />
          {currency !== null && <Rates sheet={sheet} currency={currency} />}
        </div>
        <p className={styles.quiet}>
          <Link to={printAddress({ document, language: pen.language, paper: 'A4' })}>{tp('print')}</Link>
        </p>
        <CostLines sheet={sheet} currency={currency} profile={profile} />
      </article>
    </FootnoteScope>
  );
}

/** What all the years at a school cost, line by line, in the person's currency at their rate, with what was quoted to them. */
export function CostsPage() {
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const call = useWorksheet(slug, params.get('programme'));
  if (call.error) return <FailedPage call={call} />;
  return call.data ? <Costs key={slug} sheet={call.data} currency={call.currency} /> : <Pending />;
}
