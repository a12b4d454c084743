import { useTranslations } from 'use-intl';
import type { Hit } from '../../../shared/contract/search.ts';
import { colon, dot } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { displayName, placeText } from '../../ui/entity/names.ts';
import { Marked } from '../../ui/marked.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './search.module.css';

/** Names as they stand are their own reason; any other match is said in words. */
function Why({ hit, own }: { hit: Hit; own: boolean }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { why } = hit;
  if (own && why.via === null) return null;
  const label =
    why.field === 'name' && why.kind ? t(`why.${why.kind}`) : t(`why.${why.field === 'name' ? 'official' : why.field}`);
  return (
    <span className={styles.why}>
      {label}
      {colon(language)}
      <Marked text={why.value} ranges={why.ranges} lang={why.lang} />
      {why.via && (
        <span className={styles.via}>
          {dot}
          {why.via}
        </span>
      )}
    </span>
  );
}

/** One hit: the name with what matched, where it is, and why it stands here. */
export function HitRow({ hit }: { hit: Hit }) {
  const tk = useTranslations('kind');
  const language = useLanguage();
  const shown = displayName(hit, language);
  // What is marked beside the name does not hide what of it matched.
  const own = shown.startsWith(hit.why.value) && hit.why.value === inLanguage(hit.name, language);
  return (
    <>
      <span className={styles.name}>{own ? <Marked text={shown} ranges={hit.why.ranges} /> : shown}</span>
      <span className={styles.place}>
        {[tk(hit.kind), placeText(hit.place, language)].filter((part) => part !== '').join(dot)}
      </span>
      <Why hit={hit} own={own} />
    </>
  );
}
