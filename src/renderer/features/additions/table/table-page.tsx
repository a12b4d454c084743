import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { today } from '../../../../shared/domain/day.ts';
import { templateForms } from '../../../../shared/domain/figure-sheet.ts';
import { formatNumber, sentenceGap } from '../../../../shared/domain/formatting.ts';
import { ask } from '../../../host/ask.ts';
import { useSeparator } from '../../../host/use-separator.ts';
import actions from '../../../ui/action.module.css';
import { ChooseFile } from '../../../ui/choose-file.tsx';
import { focusAtFirst } from '../../../ui/focus-at-first.ts';
import page from '../../../ui/page.module.css';
import { saveFile } from '../../../ui/save-file.ts';
import bring from '../../../ui/sheet/bring.module.css';
import { ReadingSheet } from '../../../ui/sheet/reading-sheet.tsx';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { useArrivalFocus } from '../../../ui/use-arrival-focus.ts';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { usePageTitle } from '../../../ui/use-page-title.ts';
import { firstWrong } from '../field.tsx';
import { FigureRows } from './figure-rows.tsx';
import { Understood } from './understood.tsx';
import { useFigureTable, type FigureTable, type ShownTable } from './use-figure-table.ts';

function Templates() {
  const t = useTranslations('figureSheet');
  const language = useLanguage();
  const separator = useSeparator();
  return (
    <p className={page.tools}>
      <span>{t('template')}</span>
      {templateForms.map((format) => (
        <button
          key={format}
          type="button"
          className={actions.action}
          onClick={() => {
            void doIt(async () => {
              saveFile(await ask('tables.template', { language, format, separator, day: today() }));
              return null;
            });
          }}
        >
          {t('templateAs', { form: format.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}

function Choose({ start }: { start: (file: File) => void }) {
  const t = useTranslations('figureSheet');
  return (
    <p>
      <ChooseFile className={bring.choose} accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls" choose={start}>
        <span>{t('choose')}</span>
      </ChooseFile>{' '}
      {t('drop')}
    </p>
  );
}

function Preview({ bringing, shown }: { bringing: FigureTable; shown: ShownTable }) {
  const t = useTranslations('figureSheet');
  const tl = useTranslations('lists');
  const language = useLanguage();
  const { read, file, open } = shown;
  const { counts, takes, left } = read;
  const digits = (count: number) => formatNumber(count, language);
  return (
    <section className={bring.preview} aria-labelledby="figures-title" aria-busy={bringing.busy}>
      <h2 id="figures-title" tabIndex={-1} ref={focusAtFirst}>
        {t('of', { file })}
      </h2>
      <Understood bringing={bringing} shown={shown} />
      {left > 0 && <p className={bring.remark}>{t('left', { digits: digits(left) })}</p>}
      {read.columns.are.includes('note') && <p className={page.quiet}>{t('noteGoes')}</p>}
      <p role="status">
        {t('counts', {
          sure: digits(counts.sure),
          unsure: digits(counts.unsure),
          refused: digits(counts.refused),
          there: digits(counts.there),
        })}
      </p>
      <p className={bring.decide}>
        <button
          type="button"
          className={actions.action}
          // Not disabled: leaving a cell has the table read again, and a press that leaves one waits for that.
          aria-disabled={takes === 0 && !bringing.busy}
          onClick={({ currentTarget }) => {
            // What is longer than is kept stands in its field alone.
            const wrong = firstWrong(currentTarget.closest('article'));
            if (wrong) wrong.focus();
            else bringing.take();
          }}
        >
          {t('take', { count: takes })}
        </button>
        <button type="button" className={bring.link} onClick={bringing.stop}>
          {tl('cancel')}
        </button>
        <label>
          <input
            type="checkbox"
            checked={open}
            onChange={() => {
              bringing.showOpen(!open);
            }}
          />{' '}
          {t('onlyOpen')}
        </label>
      </p>
      <FigureRows bringing={bringing} shown={shown} />
    </section>
  );
}

/** Where a table of figures is brought in, and a template of one is had. */
export function TablePage() {
  const t = useTranslations('figureSheet');
  const ta = useTranslations('additions');
  const ts = useTranslations('sheets');
  const tl = useTranslations('lists');
  const language = useLanguage();
  usePageTitle(t('title'));
  const article = useArrivalFocus();
  const bringing = useFigureTable();
  const { table } = bringing;
  const { dropping, handlers } = useFileDrop(bringing.start);
  return (
    <article className={page.page} ref={article} tabIndex={-1} data-dropping={dropping} {...handlers}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>
        {t('intro')}
        {sentenceGap(language)}
        <Link to="/additions">{ta('all')}</Link>
      </p>
      {table.step === 'none' && (
        <>
          <Choose start={bringing.start} />
          <Templates />
        </>
      )}
      {table.step === 'reading' && (
        <ReadingSheet of={bringing.reading ?? { file: table.file, transfer: null }} stop={bringing.stop} />
      )}
      {table.step === 'failed' && (
        <section className={bring.preview} role="alert">
          <p>{ts(`problem.${table.problem}`, { file: table.file })}</p>
          <button type="button" className={bring.link} onClick={bringing.stop}>
            {tl('dismiss')}
          </button>
        </section>
      )}
      {table.step === 'shown' && <Preview bringing={bringing} shown={table} />}
    </article>
  );
}
