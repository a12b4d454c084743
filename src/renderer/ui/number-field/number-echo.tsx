import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { currencyName, formatExactly } from '../../../shared/domain/numbers/currency-name.ts';
import { spellNumber } from '../../../shared/domain/numbers/spell-number.ts';
import { useLanguage } from '../use-language.ts';
import styles from './number-field.module.css';
import type { NumberUnderstood } from './use-number-entry.ts';

/** A number as it was understood, in digits and in words, which no comma can make ambiguous, with its currency. */
function useEcho(currency: string | null): (value: number) => string {
  const t = useTranslations('number');
  const language = useLanguage();
  return (value) => {
    const digits = formatExactly(value, language);
    const words = spellNumber(value, language);
    if (currency === null) return t('plain', { digits, words });
    return t('money', { digits, words, currency: currencyName(currency, value, language), code: currency });
  };
}

/** Says under a field what was understood before it is kept; where there are several meanings, the person chooses. */
export function NumberEcho({
  understood: { reading, entry, picked, pick },
  currency,
  id,
  asWords,
}: {
  understood: NumberUnderstood;
  /** The currency that the number is in, as far as it is known. */
  currency: string | null;
  id: string;
  /** Whether a text that is no number can be kept as it stands. */
  asWords: boolean;
}) {
  const t = useTranslations('number');
  const name = useId();
  const echo = useEcho(currency);
  const values = reading.kind === 'number' ? reading.values : [];
  const isChoice = values.length > 1 || (reading.kind === 'number' && !reading.sure) || reading.kind === 'refused';
  const choices: readonly (readonly [Exclude<typeof picked, null>, string])[] = [
    ...values.map((value, place) => [place, echo(value)] as const),
    ...(asWords ? [['words', t('asWords')] as const] : []),
  ];
  const chosen = entry.kind === 'words' ? 'words' : entry.kind === 'number' ? values.indexOf(entry.value) : null;
  const said = () => {
    if (entry.kind === 'number' && !isChoice) return echo(entry.value);
    if (entry.kind === 'words' && !isChoice && asWords) return t('keptAsWords');
    return '';
  };
  return (
    <div className={styles.echo}>
      <p id={id} role="status">
        {said()}
      </p>
      {isChoice && choices.length > 0 && (
        <fieldset>
          <legend>{t(reading.kind === 'refused' ? 'orElse' : 'choose')}</legend>
          {choices.map(([value, shown]) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={chosen === value}
                onChange={() => {
                  pick(value);
                }}
              />
              <span>{shown}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
