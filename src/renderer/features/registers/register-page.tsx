import { useTranslations } from 'use-intl';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { countryName, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { useCall } from '../../host/use-call.ts';
import { FootnoteScope, Footnotes } from '../../ui/entity/footnotes.tsx';
import { displayName, entityPath } from '../../ui/entity/names.ts';
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
import { Listings } from './listings.tsx';
import styles from './registers.module.css';

type Found = Output<'registers.get'>;

function About({ register }: Pick<Found, 'register'>) {
  const t = useTranslations('registers');
  const language = useLanguage();
  const { body, purpose, validFrom, validTo, complete, note, sources } = register;
  const date = (text: string) => formatPartialDate(text, language);
  const valid = [
    validFrom && t('validFrom', { date: date(validFrom) }),
    validTo && t('validUntil', { date: date(validTo) }),
  ].filter((part) => part !== null && part !== '');
  return (
    <dl className={styles.card}>
      <div>
        <dt>{t('keptBy')}</dt>
        <dd>
          {body.link ? (
            <Link to={entityPath(body.link)}>{inLanguage(body.name, language)}</Link>
          ) : (
            inLanguage(body.name, language)
          )}
          {register.country !== null && ` · ${countryName(register.country, language)}`}
          <Footnotes sources={sources} />
        </dd>
      </div>
      <div>
        <dt>{t('purposeLabel')}</dt>
        <dd>{t(`purpose.${purpose}`)}</dd>
      </div>
      {valid.length > 0 && (
        <div>
          <dt>{t('valid')}</dt>
          <dd>{valid.join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('howMuch')}</dt>
        <dd>
          {t(`complete.${complete}`)}
          {note && <div className={styles.about}>{inLanguage(note, language)}</div>}
        </dd>
      </div>
    </dl>
  );
}

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
                {t('listed', { count: schools })} ·{' '}
                {isMap ? (
                  <Link to={`/registers/${register.slug}`}>{t('asTable')}</Link>
                ) : (
                  <Link to={`/registers/${register.slug}?view=map`}>{t('onMap')}</Link>
                )}{' '}
                · <Link to={`/browse?register=${register.slug}`}>{t('inBrowse')}</Link> ·{' '}
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
