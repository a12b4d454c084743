import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { groupClaims, isOfSource } from '../../../shared/domain/disagreement.ts';
import { languageName, dot } from '../../../shared/domain/formatting.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { useLanguage } from '../use-language.ts';
import styles from './answers.module.css';
import { Missing, Told } from './told.tsx';

/** In which language it is taught, and whether that changes on the way. */
export function Taught({
  programme,
  taught: { claims },
  gaps,
}: Pick<Answers, 'programme' | 'taught'> & { gaps: Entity['gaps'] }) {
  const t = useTranslations('answer');
  const language = useLanguage();
  const languages = programme?.language?.split('+').map((tag) => languageName(tag, language)) ?? [];
  const mine = claims.filter((claim) => !isOfSource(claim));
  const groups = groupClaims(claims.filter(isOfSource));
  const [only] = groups;
  if (languages.length === 0)
    return claims.length === 0 ? <Missing property="teaching-language" gaps={gaps} /> : <Told claims={claims} />;
  const told = languages.reduce((a, b) => t('switches', { a, b }));
  if (languages.length === 1 && groups.length <= 1 && (only?.values.length ?? 0) <= 1 && !only?.scope)
    return (
      <>
        {told}
        <Footnotes sources={claims.filter(isOfSource).map(({ source }) => source)} />
        {claims.length > mine.length && (
          <span className={styles.quiet}>
            {dot}
            {t('noSwitch')}
          </span>
        )}
        <Told claims={mine} />
      </>
    );
  return (
    <>
      <div>{told}</div>
      <Told claims={claims} />
    </>
  );
}
