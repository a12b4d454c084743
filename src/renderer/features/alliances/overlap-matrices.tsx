import { useTranslations } from 'use-intl';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { OverlapMatrix } from './overlap-matrix.tsx';

/** How many each two of the chosen share: alliances their members, schools their alliances. On paper the names stand beneath. */
export function Matrices({ data, onPaper = false }: { data: Overlap; onPaper?: boolean }) {
  const t = useTranslations('overlap');
  const chosen = data.alliances.filter((alliance) => alliance.chosen);
  return (
    <>
      {chosen.length > 1 && (
        <OverlapMatrix
          onPaper={onPaper}
          title={t('byAlliance')}
          items={data.alliances}
          keep={(index) => data.alliances[index]?.chosen === true}
          pairs={data.byAlliance}
          shared={data.members}
          totals={data.alliances.map((alliance) => alliance.members)}
        />
      )}
      {data.institutions.length > 1 && (
        <OverlapMatrix
          onPaper={onPaper}
          title={t('byInstitution')}
          items={data.institutions}
          keep={() => true}
          pairs={data.byInstitution}
          shared={data.alliances}
          totals={data.institutions.map(
            (_, index) => data.memberships.filter((one) => one.institution === index && one.until === null).length,
          )}
        />
      )}
    </>
  );
}
