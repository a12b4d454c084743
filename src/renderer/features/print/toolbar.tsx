import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { PrintJob } from '../../../shared/contract/documents.ts';
import { languages } from '../../../shared/domain/language.ts';
import { languageTable } from '../../../shared/words/languages.ts';
import { bridge } from '../../host/client.ts';
import { pdfCommand, printCommand } from '../../host/page-command.ts';
import { useWrite } from '../../host/use-write.ts';
import { DocumentProgress } from '../../ui/document-progress.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWrittenFile } from '../../ui/written-file.ts';
import { engine } from './engine.ts';
import type { PageLayout } from './page-layout.ts';
import { papers } from './paper.ts';
import { usePrintAddress } from './print-address.ts';
import styles from './sheet.module.css';

/** How many parts of a document stand on the page, where they come one after another. */
export interface DrawnParts {
  readonly done: number;
  readonly total: number;
}

interface ToolbarProps {
  /** What the host can print by itself; a view that it cannot is printed by the browser's means. */
  readonly printed: PrintJob['document'] | null;
  readonly back: string;
  /** Whether all of the document is there. */
  readonly complete: boolean;
  /** How many of its parts are, while they come. */
  readonly drawn: DrawnParts | null | undefined;
  readonly landscape: boolean;
  /** Whether there is something of the person's own to leave out or take in. */
  readonly canHaveMine: boolean;
  readonly canBeShort: boolean;
  /** How it is divided into pages; null until that can be told. */
  readonly layout: PageLayout | null;
}

/** What to choose in the browser's own print window, by what it makes of our pages. */
function Hints({ landscape }: { landscape: boolean }) {
  const t = useTranslations('print');
  return (
    <p>
      {t(engine.marginBoxes ? 'hint' : 'hintWithoutBoxes')}
      {landscape && !engine.pageSize && ` ${t('hintLandscape')}`}
    </p>
  );
}

/** How far the document is, while it can be read already. */
function Drawn({ done, total }: DrawnParts) {
  const t = useTranslations('print');
  return (
    <span>
      {t('progress', { done: String(done), total: String(total) })}{' '}
      <progress max={total} value={done} aria-label={t('title')} />
    </span>
  );
}

/** The page to be printed has no notices of its own; the bar tells what failed. */
const always = () => true;

/** The way back, how the document is to be, and the commands that print it. */
export function Toolbar({ printed, back, complete, drawn, landscape, canHaveMine, canBeShort, layout }: ToolbarProps) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const tp = useTranslations('profile');
  const { language, paper, mine, short, set } = usePrintAddress();
  const native = useWrite('documents.print', always);
  const pdf = useWrite('documents.pdf', always);
  const job = printed && { document: printed, language, paper };
  const print = () => {
    if (bridge.capabilities.nativePrint && job) native.mutate(job);
    else
      void document.fonts.ready.then(() => {
        window.print();
      });
  };
  const savePdf = () => {
    if (!job || pdf.isPending) return;
    pdf.mutate(job, {
      onSuccess: ({ path }) => {
        useWrittenFile.getState().wrote(path);
      },
    });
  };
  // The menu's Print and Save as PDF do what the buttons do.
  useEffect(() => (complete ? printCommand.offer(print) : undefined));
  useEffect(() => (complete && job ? pdfCommand.offer(savePdf) : undefined));
  const failed = native.error ?? pdf.error;
  return (
    <header className={styles.toolbar} data-pane>
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
            <option key={one} value={one} lang={languageTable[one].tag}>
              {languageTable[one].name}
            </option>
          ))}
        </select>
      </label>
      {canHaveMine && (
        <label>
          <input
            type="checkbox"
            checked={mine}
            onChange={() => {
              set('mine', mine ? null : '1');
            }}
          />{' '}
          {t('mine')}
        </label>
      )}
      {canBeShort && (
        <label>
          <input
            type="checkbox"
            checked={short}
            onChange={() => {
              set('short', short ? null : '1');
            }}
          />{' '}
          {t('short')}
        </label>
      )}
      <button type="button" disabled={!complete} onClick={print}>
        <Icon name="print" /> {t('command')}
      </button>
      {bridge.capabilities.pdfFile && job && (
        <button type="button" disabled={!complete || pdf.isPending} onClick={savePdf}>
          <Icon name="page" /> {tp('pdf')}
        </button>
      )}
      {drawn && <Drawn {...drawn} />}
      {layout && <span role="status">{t(engine.marginBoxes ? 'pages' : 'pagesAbout', { count: layout.pages })}</span>}
      {pdf.isPending && <DocumentProgress />}
      {!bridge.capabilities.nativePrint && <Hints landscape={landscape} />}
      {failed && <Failure failure={failed} />}
    </header>
  );
}
