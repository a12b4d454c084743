import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

/** Names the window after what is open in it. */
export function usePageTitle(title: string): void {
  const t = useTranslations('app');
  const name = t('name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
}
