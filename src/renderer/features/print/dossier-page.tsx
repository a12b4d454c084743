import { useParams, useSearchParams } from 'react-router';
import { useCall } from '../../host/use-call.ts';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Dossier } from './dossier.tsx';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { Sheet } from './sheet.tsx';

function DossierSheet() {
  const { slug = '' } = useParams();
  const language = useLanguage();
  const { mine, short } = usePrintAddress();
  const [params] = useSearchParams();
  // What an address says that can be no programme is left out.
  const programme = params.getAll('programme').find((one) => /^[a-z0-9-]{1,120}$/.test(one));
  const of = { slug, ...(programme !== undefined && { programme }), ...(mine && { mine }) };
  const { data: chapter, error } = useCall('documents.profile', of);
  const title = chapter ? displayName(chapter.entity, language) : '';
  return (
    <Sheet
      document={{ kind: 'profile', ...of, ...(short && { short }) }}
      canBeShort
      back={`${entityPath(chapter?.entity ?? { type: 'institution', slug })}${programme === undefined ? '' : `?programme=${programme}`}`}
      failure={error}
      printed={
        chapter
          ? {
              title,
              setting: { head: title, parts: [], landscape: false },
              body: (edition) => <Dossier chapter={chapter} entity={chapter.entity} edition={edition} short={short} />,
            }
          : null
      }
    />
  );
}

/** The profile of an institution, an alliance or an organization as it will stand on paper. */
export function DossierPage() {
  return (
    <PrintProvider>
      <DossierSheet />
    </PrintProvider>
  );
}
