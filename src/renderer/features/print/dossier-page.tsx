import { useParams } from 'react-router';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Dossier } from './dossier.tsx';
import { PrintFrame, usePrintLanguage } from './print-frame.tsx';

/** A profile as it will stand on paper. */
export function DossierPage() {
  const { slug = '' } = useParams();
  const language = usePrintLanguage();
  // Read here and not below: what is first read within the frame would not have this drawn anew when it comes.
  const { data: entity, error } = useCall('institutions.get', { slug });
  const { data: note, error: noteError } = useCall('notes.get', { slug });
  const { data: figures, error: figuresError } = useCall('figures.list', { slug });
  return (
    <PrintFrame
      document={{ kind: 'profile', slug }}
      back={`/institutions/${slug}`}
      failure={error ?? noteError ?? figuresError}
      content={(edition) => {
        if (!entity || !note || !figures) return null;
        const title = displayName(entity, language);
        return {
          title,
          setting: { head: title, parts: [], landscape: false },
          body: <Dossier entity={entity} edition={edition} note={note.body} figures={figures.rows} />,
        };
      }}
    />
  );
}
