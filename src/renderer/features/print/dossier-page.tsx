import { useParams } from 'react-router';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Dossier } from './dossier.tsx';
import { PrintFrame, usePrintLanguage } from './print-frame.tsx';

/** A profile as it will stand on paper. */
export function DossierPage() {
  const { slug = '' } = useParams();
  const language = usePrintLanguage();
  const call = useCall('institutions.get', { slug });
  const note = useCall('notes.get', { slug });
  const figures = useCall('figures.list', { slug });
  return (
    <PrintFrame
      document={{ kind: 'profile', slug }} back={`/institutions/${slug}`} failure={call.error ?? note.error}
      content={(edition) => {
        if (!call.data || !note.data || !figures.data) return null;
        const title = displayName(call.data, language);
        return { title, setting: { head: title, parts: [], landscape: false }, body: <Dossier entity={call.data} edition={edition} note={note.data.body} figures={figures.data.rows} /> };
      }}
    />
  );
}
