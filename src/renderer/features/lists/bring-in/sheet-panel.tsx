import { useTranslations } from 'use-intl';
import type { List } from '../../../../shared/contract/lists.ts';
import styles from '../../../ui/sheet/bring.module.css';
import { ReadingSheet } from '../../../ui/sheet/reading-sheet.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import type { SheetBring } from './use-sheet.ts';

interface PanelProps {
  readonly bring: SheetBring;
  readonly lists: readonly List[];
  readonly open: string;
}

/** How the bringing in of a table stands: what was wrong with it, or which schools it names. */
export function SheetPanel({ bring, lists, open }: PanelProps) {
  const { reading } = bring;
  return (
    <>
      {reading && <ReadingSheet key={reading.file} of={reading} stop={bring.stopReading} />}
      <Came bring={bring} lists={lists} open={open} />
    </>
  );
}

function Came({ bring, lists, open }: PanelProps) {
  const t = useTranslations('sheets');
  const tl = useTranslations('lists');
  const { sheet } = bring;
  switch (sheet.step) {
    case 'none':
      return null;
    case 'failed':
      return (
        <section className={styles.preview} role="alert">
          <p>{t(`problem.${sheet.problem}`, { file: sheet.file })}</p>
          <button type="button" className={styles.link} onClick={bring.stop}>
            {tl('dismiss')}
          </button>
        </section>
      );
    case 'preview':
      return <SheetPreview key={sheet.transfer} bring={bring} shown={sheet} lists={lists} open={open} />;
  }
}
