import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { useCall } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { PrintProvider } from './print-provider.tsx';
import { TableSheet } from './table-sheet.tsx';

interface RegisterProps {
  readonly draw: (found: Output<'registers.get'>) => React.ReactNode;
}

function RegisterSheet({ draw }: RegisterProps) {
  const t = useTranslations('registers');
  const language = useLanguage();
  const { slug = '' } = useParams();
  const { data, error } = useCall('registers.get', { slug });
  const title = data ? inLanguage(data.register.title, language) : '';
  const schools = new Set(data?.listings.map(({ school }) => school.slug)).size;
  return (
    <TableSheet
      document={{ kind: 'register', slug }}
      back={`/registers/${slug}`}
      failure={error}
      canHaveMine={false}
      table={data ? { title, about: [t('listed', { count: schools })], body: draw(data) } : null}
    />
  );
}

/** A register as it will stand on paper. */
export function RegisterSheetPage(props: RegisterProps) {
  return (
    <PrintProvider>
      <RegisterSheet {...props} />
    </PrintProvider>
  );
}
