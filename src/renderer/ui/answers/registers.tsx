import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import { countryName, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { speaksAgainst, standingWords } from '../../../shared/domain/register-standing.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { useLanguage } from '../use-language.ts';
import { RestsOn } from './row.tsx';
import styles from './answers.module.css';

/** How the school stands on each register of the country asked for, of its own and of the world. */
export function Registers({ registers, country }: Pick<Answers, 'registers' | 'country'>) {
  const t = useTranslations('answer');
  const tr = useTranslations('registers');
  const language = useLanguage();
  const ofCountry = country === null || registers.some(({ register }) => register.country === country);
  return (
    <ul className={styles.lines}>
      {registers.map(({ register, state, listing, confidence }) => (
        <li key={register.slug}>
          <strong data-against={speaksAgainst(register.purpose, state)}>
            {tr(standingWords(register.purpose, state))}
          </strong>{' '}
          <Link to={`/registers/${register.slug}`}>{inLanguage(register.title, language)}</Link>
          <Footnotes sources={[...(listing?.sources ?? []), ...register.sources]} />
          <span className={styles.quiet}>
            {register.validFrom !== null &&
              ` · ${tr('validFrom', { date: formatPartialDate(register.validFrom, language) })}`}
            {listing && (
              <>
                {' · '}
                <RestsOn of={confidence} dated={false} />
              </>
            )}
          </span>
        </li>
      ))}
      {country !== null && !ofCountry && (
        <li className={styles.quiet}>{t('noRegisters', { country: countryName(country, language) })}</li>
      )}
      {country === null && registers.length === 0 && <li className={styles.quiet}>{t('chooseCountry')}</li>}
    </ul>
  );
}
