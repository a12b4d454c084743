import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PrintJob } from '../../../shared/contract/documents.ts';
import { dot } from '../../../shared/domain/formatting.ts';
import { sayPrintProgress } from '../../host/print-ready.ts';
import { useCall, type CallFailure } from '../../host/use-call.ts';
import { useHyphenation } from '../../ui/hyphenation/use-hyphenation.ts';
import { Failure } from '../../ui/failure.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { engine } from './engine.ts';
import { counted, pageRules, type PageSetting } from './paper.ts';
import { usePrintAddress } from './print-address.ts';
import styles from './sheet.module.css';
import { Toolbar, type DrawnParts } from './toolbar.tsx';
import type { PageLayout } from './page-layout.ts';
import { useCurrent } from './use-current.ts';
import { useImprint } from './use-imprint.ts';
import { usePageLayout } from './use-page-layout.ts';
import { usePages } from './use-pages.ts';

export interface Printed {
  /** Names the window and the PDF. */
  readonly title: string;
  readonly drawn?: DrawnParts;
  readonly setting: Pick<PageSetting, 'head' | 'parts' | 'landscape'>;
  readonly body: (edition: string, begins: PageLayout['begins']) => React.ReactNode;
}

export interface SheetProps {
  /** What the host prints by itself; null where only the browser's means will do. */
  readonly document: PrintJob['document'] | null;
  readonly back: string;
  readonly failure: CallFailure | null;
  /** How far it is, while it is being put together. */
  readonly progress?: React.ReactNode;
  /** Null until everything is there. */
  readonly printed: Printed | null;
  readonly canHaveMine?: boolean;
  /** Whether there is a form of it that says only what decides. */
  readonly canBeShort?: boolean;
}

const nowhere: PageLayout['begins'] = new Map();

/** What an engine prints on every page that knows no margin boxes: head and foot as parts of the page, without a number. */
function OwnMargins({ head, foot }: { head: string; foot: string }) {
  return (
    <>
      <div className={styles.ownHead}>
        <bdi>{head}</bdi>
      </div>
      <div className={styles.ownFoot}>{foot}</div>
    </>
  );
}

/** A document as its pages, in the language and on the paper its address names, with the commands that print it. */
export function Sheet({
  document,
  back,
  failure,
  progress,
  printed,
  canHaveMine = true,
  canBeShort = false,
}: SheetProps) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const language = useLanguage();
  const { paper } = usePrintAddress();
  const { data: about, error } = useCall('reference.about', {});
  const foot = [ta('name'), useImprint(about?.edition ?? '')].join(dot);
  const failed = failure ?? error;
  // Where words may be broken decides how many pages there are.
  const canBreak = useHyphenation(language) !== undefined;
  const begun = printed !== null && about !== undefined && failed === null && canBreak;
  const drawn = begun ? printed.drawn : undefined;
  const isDrawn = begun && (drawn === undefined || drawn.done === drawn.total);
  // What was kept in mind is shown at once, and may be of before the last change.
  const isCurrent = useCurrent();
  const complete = isDrawn && isCurrent;
  const paperOf = useRef<HTMLElement>(null);
  const layout = usePageLayout(paperOf, complete, printed?.setting.landscape ?? false);
  const pages = layout?.pages ?? null;
  // Whole once its contents have their page numbers, and the bar has how many there are.
  const isReady = complete && layout !== undefined;
  useEffect(() => {
    sayPrintProgress({ pages });
  }, [pages]);
  usePages(
    begun
      ? {
          rules: pageRules({
            ...printed.setting,
            paper,
            foot,
            ownMargins: !engine.marginBoxes,
            pageNumber: t('page', counted),
          }),
          title: `${printed.title} · ${ta('name')}`,
          language,
        }
      : null,
    isReady,
  );
  return (
    // The keyboard comes in ahead of the bar, where PageDown scrolls the paper.
    <div className={styles.preview} tabIndex={-1} data-arrival>
      <Toolbar
        printed={document}
        back={back}
        complete={isReady}
        drawn={isDrawn ? null : (drawn ?? null)}
        landscape={printed?.setting.landscape ?? false}
        canHaveMine={canHaveMine}
        canBeShort={canBeShort}
        layout={layout ?? null}
      />
      <main
        ref={paperOf}
        className={styles.sheet}
        data-set="paper"
        data-paper={paper}
        data-landscape={printed?.setting.landscape}
        data-own-margins={!engine.marginBoxes}
        data-pane
      >
        {!engine.marginBoxes && begun && <OwnMargins head={printed.setting.head} foot={foot} />}
        {failed ? (
          <Failure isView failure={failed} />
        ) : begun ? (
          printed.body(about.edition, layout?.begins ?? nowhere)
        ) : (
          progress
        )}
      </main>
    </div>
  );
}
