import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import { today } from '../../../shared/domain/day.ts';
import { colon, countryName, formatPartialDate, dot } from '../../../shared/domain/formatting.ts';
import { endOf, speaksAgainst, standingWords } from '../../../shared/domain/register-standing.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { useLanguage } from '../use-language.ts';
import { Way } from '../way.tsx';
import { RestsOn } from './row.tsx';
import styles from './answers.module.css';

const lateness = ({
  state,
  end,
}: {
  readonly state: Answers['registers'][number]['state'];
  readonly end: string | null;
}) => (state === 'not-looked-up' ? 2 : 0) + Number(end !== null);

interface RegistersProps extends Pick<Answers, 'registers' | 'country'> {
  /** Registers that nobody looked up, of which only the number is told. */
  readonly notLookedUp: Answers['registers'];
}

/** How the school stands on each register of the country asked for, of its own and of the world. */
export function Registers({ registers, country, notLookedUp }: RegistersProps) {
  const t = useTranslations('answer');
  const tr = useTranslations('registers');
  const language = useLanguage();
  const [day] = useState(today);
  const inTurn = registers
    .map((one) => ({ ...one, end: endOf(one.register, one.listing, day) }))
    // First what stands today, then what has ended; what nobody looked up tells nothing, and comes after both.
    .toSorted((a, b) => lateness(a) - lateness(b));
  const ofCountry =
    country === null || [...registers, ...notLookedUp].some(({ register }) => register.country === country);
  return (
    <ul className={styles.lines}>
      {inTurn.map(({ register, state, listing, confidence, end }) => (
        <li key={[register.slug, ...(listing?.sources ?? [])].join(' ')}>
          <strong data-against={end === null && speaksAgainst(register.purpose, state)}>
            {end === null
              ? tr(standingWords(register.purpose, state))
              : tr('ended', {
                  state: tr(standingWords(register.purpose, state)),
                  date: formatPartialDate(end, language),
                })}
          </strong>{' '}
          <Way to={`/registers/${register.slug}`}>{inLanguage(register.title, language)}</Way>
          <Footnotes sources={[...(listing?.sources ?? []), ...register.sources]} />
          <span className={styles.quiet}>
            {register.validFrom !== null && (
              <>
                {dot}
                <span className={styles.whole}>
                  {tr('validFrom', { date: formatPartialDate(register.validFrom, language) })}
                </span>
              </>
            )}
            {listing && (
              <>
                {dot}
                <RestsOn of={confidence} dated={false} />
              </>
            )}
          </span>
        </li>
      ))}
      {notLookedUp.length > 0 && (
        <li className={styles.quiet}>
          {tr('state.not-looked-up')}
          {colon(language)}
          {notLookedUp.length}
        </li>
      )}
      {country !== null && !ofCountry && (
        <li className={styles.quiet}>{t('noRegisters', { country: countryName(country, language) })}</li>
      )}
      {country === null && registers.length + notLookedUp.length === 0 && (
        <li className={styles.quiet}>{t('chooseCountry')}</li>
      )}
    </ul>
  );
}
