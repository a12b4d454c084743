import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { Icon } from '../../ui/icon.tsx';
import { useKeeping } from './use-keeping.ts';
import { usePrinting } from './use-printing.ts';

/** To keep a profile and to print it, as long as the buttons of its head are out of sight. */
export function KeepAndPrint({ entity }: { entity: Entity }) {
  const t = useTranslations('profile');
  const { saved, toggle } = useKeeping(entity);
  const { print } = usePrinting(entity);
  return (
    <>
      <button type="button" aria-pressed={saved} onClick={toggle}>
        <Icon name={saved ? 'bookmarkFilled' : 'bookmark'} /> {saved ? t('saved') : t('save')}
      </button>
      <button type="button" onClick={print}>
        <Icon name="print" /> {t('print')}
      </button>
    </>
  );
}
