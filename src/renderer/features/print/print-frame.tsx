import { useEffect, useState } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { Link, useSearchParams } from 'react-router';
import type { PrintJob } from '../../../shared/contract/documents.ts';
import { today } from '../../../shared/domain/day.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { bridge } from '../../host/client.ts';
import { useCall, useChange, type CallFailure } from '../../host/use-call.ts';
import { catalogs } from '../../i18n/catalogs.ts';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './dossier.module.css';
import { papers, setPages, type PageSetting, type Paper } from './paper.ts';

/** The language and paper the address names, and how to change them. */
function usePrintAddress() {
  const [params, setParams] = useSearchParams();
  const own = useLanguage();
  const language: Language = languages.find((one) => one === params.get('language')) ?? own;
  const paper: Paper = papers.find((one) => one === params.get('paper')) ?? 'A4';
  const set = (name: 'language' | 'paper', value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    setParams(next, { replace: true, flushSync: true });
  };
  return { language, paper, set };
}

interface ToolbarProps {
  readonly printed: PrintJob['document'];
  readonly back: string;
  readonly paper: Paper;
  readonly set: (name: 'language' | 'paper', value: string) => void;
  /** Whether all of the document is there. */
  readonly complete: boolean;
}

function Toolbar({ printed, back, paper, set, complete }: ToolbarProps) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const native = useChange('documents.print');
  const pdf = useChange('documents.pdf');
  const cancel = useChange('documents.cancel');
  const job = { document: printed, language, paper };
  const print = () => {
    if (bridge.capabilities.nativePrint) native.mutate(job);
    else
      void document.fonts.ready.then(() => {
        window.print();
      });
  };
  const failed = native.error ?? pdf.error;
  return (
    <header className={styles.toolbar}>
      <Link to={back}>
        <Icon name="back" /> {ta('back')}
      </Link>
      <label>
        {t('paper')}{' '}
        <select
          value={paper}
          onChange={(event) => {
            set('paper', event.target.value);
          }}
        >
          {papers.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        {ta('language')}{' '}
        <select
          value={language}
          onChange={(event) => {
            set('language', event.target.value);
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!complete} onClick={print}>
        <Icon name="print" /> {t('command')}
      </button>
      {bridge.capabilities.pdfFile && (
        <button
          type="button"
          disabled={!complete || pdf.isPending}
          onClick={() => {
            pdf.mutate(job);
          }}
        >
          <Icon name="page" /> {tp('pdf')}
        </button>
      )}
      {pdf.isPending && (
        <>
          <span role="status">{tp('printing')}</span>
          <button
            type="button"
            onClick={() => {
              cancel.mutate({});
            }}
          >
            <Icon name="close" /> {t('cancel')}
          </button>
        </>
      )}
      {pdf.data?.path && <span role="status">{tp('savedTo', { path: pdf.data.path })}</span>}
      {!bridge.capabilities.nativePrint && <p>{t('hint')}</p>}
      {failed && <Failure failure={failed} />}
    </header>
  );
}

export interface PrintContent {
  /** Names the window and the PDF. */
  readonly title: string;
  readonly setting: Pick<PageSetting, 'head' | 'parts' | 'landscape'>;
  readonly body: React.ReactNode;
}

interface FrameProps {
  readonly document: PrintJob['document'];
  readonly back: string;
  readonly failure: CallFailure | null;
  /** How far it is, while it is being put together. */
  readonly progress?: React.ReactNode;
  /** Null until everything is there. */
  readonly content: (edition: string) => PrintContent | null;
}

function Frame({
  document: printed,
  back,
  failure,
  progress,
  content,
  paper,
  set,
}: FrameProps & { paper: Paper; set: (name: 'language' | 'paper', value: string) => void }) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const language = useLanguage();
  const about = useCall('reference.about', {});
  const [printedOn] = useState(today);
  const edition = about.data?.edition;
  const shown = edition === undefined ? null : content(edition);
  const setting =
    shown &&
    JSON.stringify({
      ...shown.setting,
      paper,
      foot: [
        ta('name'),
        t('edition', { edition: edition ?? '' }),
        t('printedOn', { date: formatPartialDate(printedOn, language) }),
      ].join(' · '),
      pageWord: t('page'),
    } satisfies PageSetting);
  const title = shown?.title ?? '';

  useEffect(() => {
    if (setting === null) return undefined;
    const { documentElement: html } = document;
    const langBefore = html.lang;
    html.lang = language === 'zh' ? 'zh-Hans' : language;
    document.title = `${title} · ${ta('name')}`;
    const removePages = setPages(JSON.parse(setting) as PageSetting);
    let left = false;
    // What the host waits for before it prints: everything is on the page, in its own faces.
    requestAnimationFrame(() => {
      void document.fonts.ready.then(() => {
        if (!left) html.dataset['printReady'] = 'true';
      });
    });
    return () => {
      left = true;
      delete html.dataset['printReady'];
      html.lang = langBefore;
      removePages();
    };
  }, [setting, title, language, ta]);

  return (
    <div className={styles.preview}>
      <Toolbar printed={printed} back={back} paper={paper} set={set} complete={shown !== null} />
      <main className={styles.sheet} data-set="paper" data-paper={paper} data-landscape={shown?.setting.landscape}>
        {failure ? <Failure failure={failure} /> : (shown?.body ?? progress)}
      </main>
    </div>
  );
}

/** A document as its pages, in the language and on the paper the address names, with the commands that print it. */
export function PrintFrame(props: FrameProps) {
  const { language, paper, set } = usePrintAddress();
  return (
    <IntlProvider
      locale={language}
      messages={catalogs[language]}
      timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <Frame {...props} paper={paper} set={set} />
    </IntlProvider>
  );
}

/** The language the address names, for what is asked before the frame is there. */
export function usePrintLanguage(): Language {
  return usePrintAddress().language;
}
