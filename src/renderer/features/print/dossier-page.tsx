import { useParams } from 'react-router';
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
  const { mine } = usePrintAddress();
  const { data: chapter, error } = useCall('documents.profile', { slug, mine });
  const title = chapter ? displayName(chapter.entity, language) : '';
  return (
    <Sheet
      document={{ kind: 'profile', slug, ...(mine && { mine }) }}
      back={entityPath(chapter?.entity ?? { type: 'institution', slug })}
      failure={error}
      printed={
        chapter
          ? {
              title,
              setting: { head: title, parts: [], landscape: false },
              body: (edition) => <Dossier chapter={chapter} entity={chapter.entity} edition={edition} />,
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
