import { useTranslations } from 'use-intl';
import { unitsOf } from '../../../shared/domain/figure-rules.ts';
import { unitWord } from '../../../shared/domain/writing/pen.ts';
import { currencyCodes } from '../../../shared/domain/numbers/currencies.ts';
import { currencyName } from '../../../shared/domain/numbers/currency-name.ts';
import { Combobox } from '../combobox/combobox.tsx';
import page from '../page.module.css';
import { useReader } from '../use-reader.ts';

/** What fees here are mostly stated in, offered before anything is typed. */
const common = ['CNY', 'USD', 'RUB', 'EUR', 'INR', 'PKR'];
const mostOffered = 7;

interface UnitFieldProps {
  readonly field: string | null;
  readonly unit: string;
  readonly write: (unit: string) => void;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
}

/** Whether a field has a unit that is chosen: the only unit of a field is known without being written. */
export function hasUnit(field: string | null): boolean {
  const units = unitsOf(field);
  return units !== 'none' && !(Array.isArray(units) && units.length === 1);
}

/** A currency by its code or its name, one of a few units, or any. */
export function UnitField({ field, unit, write, invalid, describedBy }: UnitFieldProps) {
  const t = useTranslations('figures');
  const reader = useReader();
  const { language } = reader;
  const units = unitsOf(field);
  if (typeof units !== 'string') {
    return (
      <select
        className={page.field}
        aria-label={t('unit')}
        value={unit}
        onChange={(event) => {
          write(event.target.value);
        }}
      >
        {units.map((one) => (
          <option key={one} value={one}>
            {unitWord(one, reader) || one}
          </option>
        ))}
      </select>
    );
  }
  const typed = unit.trim().toLowerCase();
  const begins = (code: string) => code.toLowerCase().startsWith(typed);
  const isNamed = (code: string) => currencyName(code, 5, language).toLowerCase().includes(typed);
  const others = typed === '' ? [] : currencyCodes().filter((code) => code.toLowerCase() !== typed);
  const offered =
    typed === ''
      ? common
      : [...others.filter(begins), ...others.filter((code) => !begins(code) && isNamed(code))].slice(0, mostOffered);
  return (
    <Combobox
      label={t('unit')}
      className={page.field}
      invalid={invalid}
      describedBy={describedBy}
      text={unit}
      write={write}
      empties={false}
      options={(units === 'currency' ? offered : []).map((code) => ({
        key: code,
        shown: (
          <>
            {code} <span>{currencyName(code, 5, language)}</span>
          </>
        ),
      }))}
      first={-1}
      choose={(index) => {
        write(offered[index] ?? unit);
      }}
    />
  );
}
