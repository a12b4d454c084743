import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import { defaultList } from '../../../shared/contract/bookmarks.ts';
import { ownColumns } from '../../../shared/domain/list-columns.ts';
import { useCall } from '../../host/use-call.ts';
import { useCells } from '../../ui/columns/use-cells.ts';
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
  const lists = useCall('lists.list', {});
  const chosen = lists.data?.rows.find(({ id }) => id === list)?.columns ?? [];
  const columns = chosen.filter((column) => mine || !ownColumns.includes(column));
  const slugs = complete ? chapters.map(({ slug }) => slug) : [];
  const columned = useCells(slugs, columns, mine);
  const name = ownName || tl('title');
  const back = list === defaultList ? '/saved' : `/saved/${list}`;
  return (
    <Sheet
      document={{ kind: 'list', list, ...(mine && { mine }), ...(short && { short }) }}
      canBeShort
      back={back}
      failure={error ?? lists.error ?? columned.error}
      progress={
        <p role="status">
          {t('progress', { done: String(chapters.length), total: String(total) })}{' '}
          <progress max={Math.max(1, total)} value={chapters.length} aria-label={t('title')} />{' '}
          <Link to={back}>{t('cancel')}</Link>
        </p>
      }
      printed={
        complete && lists.data && columned.complete
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
              body: (edition) => (
                <ListDocument
                  name={name}
                  chapters={chapters}
                  edition={edition}
                  short={short}
                  columns={columns}
                  cells={columned.cells}
                />
              ),
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
