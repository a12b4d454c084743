import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import { defaultList } from '../../../shared/contract/bookmarks.ts';
import { ownColumns } from '../../../shared/domain/list-columns.ts';
import { useCells } from '../../ui/columns/use-cells.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useDrawn } from '../../ui/portions/use-drawn.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ChaptersProgress } from './chapters-progress.tsx';
import { isKnown, ListDocument } from './list-document.tsx';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { Sheet } from './sheet.tsx';
import { useChapters } from './use-chapters.ts';

function ListSheet() {
  const tl = useTranslations('lists');
  const language = useLanguage();
  const { list = defaultList } = useParams();
  const { mine, short } = usePrintAddress();
  const told = useChapters({ list }, mine);
  const { name: ownName, chapters, complete, error } = told;
  const columns = told.columns.filter((column) => mine || !ownColumns.includes(column));
  const slugs = complete ? chapters.map(({ slug }) => slug) : [];
  const columned = useCells(slugs, columns, { mine, list });
  const schools = chapters.filter(isKnown);
  const [drawn] = useDrawn(complete && columned.complete ? schools.length : 0);
  const name = ownName || tl('title');
  const back = list === defaultList ? '/saved' : `/saved/${list}`;
  return (
    <Sheet
      document={{ kind: 'list', list, ...(mine && { mine }), ...(short && { short }) }}
      canBeShort
      back={back}
      failure={error ?? columned.error}
      progress={<ChaptersProgress of={told} back={back} />}
      printed={
        complete && columned.complete
          ? {
              title: name,
              drawn: { done: drawn, total: schools.length },
              setting: {
                head: name,
                landscape: false,
                parts: schools.map(({ entity }, index) => ({
                  page: `school${index + 1}`,
                  head: `${name}${dot}${index + 1} ${displayName(entity, language)}`,
                })),
              },
              body: (edition, begins) => (
                <ListDocument
                  name={name}
                  chapters={chapters}
                  drawn={drawn}
                  edition={edition}
                  short={short}
                  begins={begins}
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
