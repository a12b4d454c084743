import { useTranslations } from 'use-intl';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import { printAddress } from '../../../shared/print-job.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { useCall } from '../../host/use-call.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { displayName } from '../../ui/entity/names.ts';
import exporting from '../../ui/export/export-menu.module.css';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { WorldMap } from '../../ui/map/world-map.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { About } from './about-register.tsx';
import { Listings } from './listings.tsx';
import styles from './registers.module.css';

type Found = Output<'registers.get'>;

function OnMap({ listings }: Pick<Found, 'listings'>) {
  const t = useTranslations('registers');
  const language = useLanguage();
  const navigate = useNavigate();
  // A school that stands there for two programmes is one place.
  const schools = new Map(listings.map((one) => [one.school.slug, one]));
  const points = [...schools.values()].flatMap(({ school, coordinates }) =>
    coordinates ? [{ slug: school.slug, name: displayName(school, language), ...coordinates }] : [],
  );
  return (
    <div className={styles.map}>
      <WorldMap points={points} label={t('mapLabel')} open={(slug) => void navigate(`/institutions/${slug}`)} />
    </div>
  );
}

function Register({ register, listings, sources }: Found) {
  const t = useTranslations('registers');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const [params] = useSearchParams();
  const article = useArrivalFocus();
  const title = inLanguage(register.title, language);
  usePageTitle(title);
  const isMap = params.get('view') === 'map';
  const schools = new Set(listings.map(({ school }) => school.slug)).size;
  return (
    <FootnoteScope sources={sources}>
      <article className={page.page} ref={article} tabIndex={-1}>
        <p className={styles.about}>
          <Link to="/registers">{t('title')}</Link>
        </p>
        <h1>{title}</h1>
        <About register={register} />
        <section className={styles.country} id="schools">
          <h2>{t('schools')}</h2>
          {listings.length === 0 ? (
            <p className={page.quiet}>{t('noSchools')}</p>
          ) : (
            <>
              <p className={styles.tools}>
                {t('listed', { count: schools })}
                {dot}
                {isMap ? (
                  <Link to={`/registers/${register.slug}`}>{t('asTable')}</Link>
                ) : (
                  <Link to={`/registers/${register.slug}?view=map`}>{t('onMap')}</Link>
                )}
                {dot}
                <Link to={`/browse?register=${register.slug}`}>{t('inBrowse')}</Link>
                {dot}
                <Link to={printAddress({ document: { kind: 'register', slug: register.slug }, language, paper: 'A4' })}>
                  {tp('print')}
                </Link>
                {dot}
                <ExportMenu of={{ kind: 'register', of: { slug: register.slug } }} className={exporting.quiet} />
              </p>
              {isMap && <OnMap listings={listings} />}
              <Listings purpose={register.purpose} listings={listings} />
            </>
          )}
        </section>
        <section className={styles.country} id="sources">
          <h2>{t('sources')}</h2>
          <SourceList sources={sources} />
        </section>
      </article>
    </FootnoteScope>
  );
}

/** One register: who keeps it, how much of it was seen, and all its schools as it prints them. */
export function RegisterPage() {
  const { slug = '' } = useParams();
  const call = useCall('registers.get', { slug });
  if (call.error) return <FailedPage call={call} />;
  return call.data ? <Register key={call.data.register.slug} {...call.data} /> : <Pending />;
}
