import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { dot, formatNumber, formatPartialDate, languageName } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { languageOfText } from '../../../shared/domain/text-language.ts';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { OwnLanguage } from '../../ui/own-language.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { FactsOfSource } from '../../ui/facts/facts-of-source.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { Slips } from './slips.tsx';
import styles from './sources.module.css';

/** Of so many the facts stand open at once; of an alliance's list there may be hundreds. */
const openAtFirst = 5;

type CitedOn = Output<'sources.get'>['cited'][number];

/** One of those it is cited on, with what it says of it on demand. */
function Cited({ source, one, isFirst }: { source: string; one: CitedOn; isFirst: boolean }) {
  const t = useTranslations('sources');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <li className={styles.cited}>
      <Link to={entityPath(one)}>{displayName(one, language)}</Link>
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{t('citations', { count: one.facts })}</summary>
        {isOpen && <FactsOfSource id={source} slug={one.slug} all={one.facts} />}
      </details>
    </li>
  );
}

/** One source: what it is, when it was read, and what rests on it. */
export function SourcePage() {
  const t = useTranslations('sources');
  const tk = useTranslations('sourceKind');
  const tp = useTranslations('profile');
  const tpk = useTranslations('packs');
  const language = useLanguage();
  const { id = '' } = useParams();
  const call = useCall('sources.get', { id });
  usePageTitle(call.data?.source.title ?? t('title'));
  if (call.error) return <FailedPage call={call} />;
  if (!call.data) return <Pending />;
  const { source, cited, directory } = call.data;
  return (
    <section className={page.page}>
      <h1 lang={languageOfText(source.title, source.language)}>{source.title}</h1>
      <p className={page.quiet}>
        <OwnLanguage text={source.publisher} known={source.language} />
      </p>
      <dl className={styles.card}>
        <div>
          <dt>{t('kind')}</dt>
          <dd>
            {tk(source.kind)}
            {source.pack !== null && `${dot}${tpk('from', { pack: source.pack })}`}
          </dd>
        </div>
        <div>
          <dt>{t('language')}</dt>
          <dd>{languageName(source.language, language)}</dd>
        </div>
        <div>
          <dt>{t('published')}</dt>
          <dd>{source.published ? formatPartialDate(source.published, language) : tp('undated')}</dd>
        </div>
        <div>
          <dt>{t('accessed')}</dt>
          <dd>{formatPartialDate(source.accessed, language)}</dd>
        </div>
        {source.url && (
          <div>
            <dt>{t('address')}</dt>
            <dd>
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.url}
              </a>
            </dd>
          </div>
        )}
        {source.pack !== null && <Slips source={source.id} />}
      </dl>
      <h2 className={styles.rests}>{t('restsOn')}</h2>
      {directory > 0 && (
        <p>
          <Link to="/browse?tier=directory">
            {t('byNameOnly', { count: directory, shown: formatNumber(directory, language) })}
          </Link>
        </p>
      )}
      <ul>
        {cited.map((one, index) => (
          <Cited key={one.slug} source={source.id} one={one} isFirst={index < openAtFirst} />
        ))}
      </ul>
    </section>
  );
}
