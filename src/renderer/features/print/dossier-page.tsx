import { useEffect } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { Link, useParams, useSearchParams } from 'react-router';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { bridge } from '../../host/client.ts';
import { useCall, useChange } from '../../host/use-call.ts';
import { catalogs } from '../../i18n/catalogs.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pending } from '../../ui/pending.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './dossier.module.css';
import { Dossier } from './dossier.tsx';
import { papers, showPaper, type Paper } from './paper.ts';

function Toolbar({ slug, paper, setParam }: { slug: string; paper: Paper; setParam: (name: string, value: string) => void }) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const language = useLanguage();
  const native = useChange('documents.print');
  const print = () => {
    if (bridge.capabilities.nativePrint) native.mutate({ document: { kind: 'profile', slug }, language, paper });
    else window.print();
  };
  return (
    <div className={styles.toolbar}>
      <Link to={`/institutions/${slug}`}><Icon name="back" /> {t('backToProfile')}</Link>
      <label>{t('paper')} <select value={paper} onChange={(event) => { setParam('paper', event.target.value); }}>{papers.map((one) => <option key={one}>{one}</option>)}</select></label>
      <label>{ta('language')} <select value={language} onChange={(event) => { setParam('language', event.target.value); }}>{languages.map((one) => <option key={one} value={one}>{one}</option>)}</select></label>
      <button type="button" onClick={print}><Icon name="print" /> {t('command')}</button>
      {!bridge.capabilities.nativePrint && <p>{t('hint')}</p>}
      {native.error && <Failure failure={native.error} />}
    </div>
  );
}

function View({ slug, paper, setParam }: { slug: string; paper: Paper; setParam: (name: string, value: string) => void }) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const language = useLanguage();
  const call = useCall('institutions.get', { slug });
  const about = useCall('reference.about', {});
  const note = useCall('notes.get', { slug });
  const ready = call.data !== undefined && about.data !== undefined && note.data !== undefined;
  const name = call.data ? displayName(call.data, language) : '';
  const edition = about.data?.edition ?? '';

  useEffect(() => {
    if (!ready) return undefined;
    const { documentElement: html } = document;
    const langBefore = html.lang;
    html.lang = language === 'zh' ? 'zh-Hans' : language;
    document.title = `${name} · ${ta('name')}`;
    const removePaper = showPaper({ paper, head: name, edition: `${ta('name')} · ${t('edition', { edition })}`, page: t('page') });
    let left = false;
    // What the host waits for before it prints: everything is on the page, in its own faces.
    requestAnimationFrame(() => { void document.fonts.ready.then(() => { if (!left) html.dataset['printReady'] = 'true'; }); });
    return () => {
      left = true;
      delete html.dataset['printReady'];
      html.lang = langBefore;
      removePaper();
    };
  }, [ready, language, paper, name, edition, t, ta]);

  if (call.error) return <main className={styles.sheet}><Failure failure={call.error} retry={() => void call.refetch()} /></main>;
  return (
    <div className={styles.preview}>
      <Toolbar slug={slug} paper={paper} setParam={setParam} />
      <main className={styles.sheet} data-paper={paper}>{ready ? <Dossier entity={call.data} edition={edition} note={note.data.body} /> : <Pending />}</main>
    </div>
  );
}

/** A profile as it will stand on paper, in the language the address names, with the command that prints it. */
export function DossierPage() {
  const { slug = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const own = useLanguage();
  const language: Language = languages.find((one) => one === params.get('language')) ?? own;
  const paper: Paper = papers.find((one) => one === params.get('paper')) ?? 'A4';
  const setParam = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <IntlProvider locale={language} messages={catalogs[language]} timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}>
      <View slug={slug} paper={paper} setParam={setParam} />
    </IntlProvider>
  );
}
