import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import { defaultList } from '../../../shared/contract/bookmarks.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { isKnown, ListDocument } from './list-document.tsx';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { Sheet } from './sheet.tsx';
import { useChapters } from './use-chapters.ts';

function ListSheet() {
  const t = useTranslations('print');
  const tl = useTranslations('lists');
  const language = useLanguage();
  const { list = defaultList } = useParams();
  const { mine, short } = usePrintAddress();
  const { name: ownName, chapters, total, complete, error } = useChapters({ list }, mine);
  const name = ownName || tl('title');
  const back = list === defaultList ? '/saved' : `/saved/${list}`;
  return (
    <Sheet
      document={{ kind: 'list', list, ...(mine && { mine }), ...(short && { short }) }}
      canBeShort
      back={back}
      failure={error}
      progress={
        <p role="status">
          {t('progress', { done: String(chapters.length), total: String(total) })}{' '}
          <progress max={Math.max(1, total)} value={chapters.length} aria-label={t('title')} />{' '}
          <Link to={back}>{t('cancel')}</Link>
        </p>
      }
      printed={
        complete
          ? {
              title: name,
              setting: {
                head: name,
                landscape: false,
                parts: chapters.filter(isKnown).map(({ entity }, index) => ({
                  page: `school${index + 1}`,
                  head: `${name} · ${index + 1} ${displayName(entity, language)}`,
                })),
              },
              body: (edition) => <ListDocument name={name} chapters={chapters} edition={edition} short={short} />,
            }
          : null
      }
    />
  );
}

/** A list of what is saved as it will stand on paper; leaving the view stops its being put together. */
export function ListPage() {
  return (
    <PrintProvider>
      <ListSheet />
    </PrintProvider>
  );
}
