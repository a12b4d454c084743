import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { comma } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { PrintProvider } from './print-provider.tsx';
import { TableSheet } from './table-sheet.tsx';

interface OverlapProps {
  /** Whom an address puts beside each other. */
  readonly read: (params: URLSearchParams) => readonly string[];
  readonly draw: (data: Overlap) => React.ReactNode;
}

function OverlapSheet({ read, draw }: OverlapProps) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const [params] = useSearchParams();
  const named = read(params);
  const all = useCall('alliances.list', {}, { enabled: named.length === 0 });
  const slugs = named.length > 0 ? [...named] : (all.data?.rows.map(({ slug }) => slug) ?? []);
  const { data, error } = useCall('alliances.overlap', { slugs }, { enabled: slugs.length > 1 });
  const back = new URLSearchParams(named.map((slug) => ['with', slug]));
  const chosen = data && [...data.institutions, ...data.alliances.filter((alliance) => alliance.chosen)];
  return (
    <TableSheet
      document={slugs.length > 1 ? { kind: 'overlap', slugs } : null}
      back={`/alliances/overlap?${back.toString()}`}
      failure={all.error ?? error}
      canHaveMine={false}
      table={
        data && chosen
          ? {
              title: t('title'),
              about: [chosen.map((one) => displayName(one, language)).join(comma(language))],
              landscape: true,
              body: draw(data),
            }
          : null
      }
    />
  );
}

/** What schools and alliances share, as it will stand on paper, across the page. */
export function OverlapSheetPage(props: OverlapProps) {
  return (
    <PrintProvider>
      <OverlapSheet {...props} />
    </PrintProvider>
  );
}
