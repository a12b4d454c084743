import { useTranslations } from 'use-intl';
import type { List } from '../../../../shared/contract/lists.ts';
import styles from '../../../ui/sheet/bring.module.css';
import { SheetPreview } from './sheet-preview.tsx';
import type { SheetBring } from './use-sheet.ts';

/** How the bringing in of a table stands: what was wrong with it, or which schools it names. */
export function SheetPanel({ bring, lists, open }: { bring: SheetBring; lists: readonly List[]; open: string }) {
  const t = useTranslations('sheets');
  const tl = useTranslations('lists');
  const { sheet } = bring;
  switch (sheet.step) {
    case 'none':
    case 'reading':
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
