import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { comma, dot } from '../../../shared/domain/formatting.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { displayName, entityPath, placeText } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { sectionPath, useSectionName } from './sections.ts';
import styles from './search.module.css';

type Found = Output<'search.query'>;

/** The list of Browse that has what was asked for by kind and place. */
function listPath({ kinds, place }: Found['understood']): string {
  const params = new URLSearchParams();
  if (place?.country) params.append('country', place.country);
  if (place?.region) params.append('region', place.region.en);
  for (const kind of kinds) params.append('kind', kind);
  return `/browse?${params.toString()}`;
}

/** How what was typed was taken, where not as a name: what was asked for, set aside, or read from other keys, and where that leads. */
export function Understood({ found, onLeave }: { found: Found; onLeave?: () => void }) {
  const t = useTranslations('search');
  const tk = useTranslations('kind');
  const language = useLanguage();
  const sectionName = useSectionName();
  const { understood, hits } = found;
  const [first] = hits;
  const section = sectionName(understood.section);
  const asked = understood.kinds.length > 0 && understood.place !== null;
  if (!asked && section === null && understood.without.length === 0 && understood.instead === null) return null;
  return (
    <div className={styles.understood} data-understood>
      {asked && (
        <p>
          {t('filter', {
            kinds: understood.kinds
              .slice(0, 2)
              .map((kind) => tk(kind))
              .join(comma(language)),
            place: placeText(understood.place, language),
          })}
          {dot}
          <Link to={listPath(understood)} onClick={onLeave}>
            {t('asList')}
          </Link>
        </p>
      )}
      {section !== null && first && (
        <p>
          <Link to={sectionPath(entityPath(first), understood.section)} onClick={onLeave}>
            {t('toSection', { section, name: displayName(first, language) })}
          </Link>
        </p>
      )}
      {understood.without.length > 0 && <p dir="auto">{t('without', { words: understood.without.join(' ') })}</p>}
      {understood.instead !== null && <p dir="auto">{t('instead', { text: understood.instead })}</p>}
    </div>
  );
}
