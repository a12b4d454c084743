import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Settings } from '../../../shared/contract/settings.ts';
import { countryCodes, currencyOf } from '../../../shared/domain/countries.ts';
import { fieldCodes, fieldsOfStudy } from '../../../shared/domain/fields-of-study.ts';
import { countryName, currencyTitle, languageName, localeOf } from '../../../shared/domain/formatting.ts';
import { programmeLanguages } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { currencyCodes } from '../../../shared/domain/numbers/currencies.ts';
import { useCall } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';
import { useWrite } from '../../host/use-write.ts';
import page from '../page.module.css';
import { useLanguage } from '../use-language.ts';
import styles from './home.module.css';

type HomeSetting = 'homeCountry' | 'homeCurrency' | 'homeField' | 'homeLanguage';
type Option = readonly [value: string, shown: string];

function useSorted(codes: readonly string[], nameOf: (code: string) => string): readonly Option[] {
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(localeOf(language));
    return codes.map((code): Option => [code, nameOf(code)]).sort(([, a], [, b]) => compare(a, b));
  }, [codes, nameOf, language]);
}

const Options = ({ of }: { of: readonly Option[] }) =>
  of.map(([value, shown]) => (
    <option key={value} value={value}>
      {shown}
    </option>
  ));

/** Writes what was chosen; what stands in an option is one of those that the setting takes. */
function useSet(): (changes: Partial<Record<HomeSetting, string | null>>) => void {
  const write = useWrite('settings.set');
  return (changes) => {
    write.mutate({ ...(changes as Partial<Settings>), homeOffered: true });
  };
}

function Field({
  label,
  value,
  choose,
  children,
}: {
  label: string;
  value: string | null;
  choose: (value: string | null) => void;
  children: React.ReactNode;
}) {
  const t = useTranslations('home');
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        className={page.field}
        value={value ?? ''}
        onChange={({ target }) => {
          choose(target.value === '' ? null : target.value);
        }}
      >
        <option value="">{t('unsaid')}</option>
        {children}
      </select>
    </label>
  );
}

function Country({
  value,
  ruled,
  choose,
}: {
  value: string | null;
  /** Those whose rules this edition has: they stand first. */
  ruled: ReadonlySet<string>;
  choose: (value: string | null) => void;
}) {
  const t = useTranslations('home');
  const language = useLanguage();
  const nameOf = useMemo(() => (code: string) => countryName(code, language), [language]);
  const all = useSorted(countryCodes, nameOf);
  return (
    <Field label={t('country')} value={value} choose={choose}>
      {ruled.size > 0 && (
        <optgroup label={t('withRules')}>
          <Options of={all.filter(([code]) => ruled.has(code))} />
        </optgroup>
      )}
      <optgroup label={t('otherCountries')}>
        <Options of={all.filter(([code]) => !ruled.has(code))} />
      </optgroup>
    </Field>
  );
}

const currencies = currencyCodes();

/** What the person pays in. */
export function HomeCurrency() {
  const t = useTranslations('home');
  const language = useLanguage();
  const home = useHome();
  const set = useSet();
  const moneyOf = useMemo(() => (code: string) => currencyTitle(code, language), [language]);
  const money = useSorted(currencies, moneyOf);
  return (
    <Field
      label={t('currency')}
      value={home.currency}
      choose={(value) => {
        set({ homeCurrency: value });
      }}
    >
      <Options of={money} />
    </Field>
  );
}

/** Where a person will practise, their currency, field and language, each kept as it is chosen. */
export function HomeFields() {
  const t = useTranslations('home');
  const language = useLanguage();
  const home = useHome();
  const rules = useCall('rules.list', {});
  const set = useSet();
  const chooseCountry = (country: string | null) => {
    // The currency follows the country for as long as nobody has chosen another.
    const follows = home.currency === null || (home.country !== null && home.currency === currencyOf(home.country));
    set({ homeCountry: country, ...(follows && { homeCurrency: country === null ? null : currencyOf(country) }) });
  };
  // Options that were grouped again under a hand would lose what it chose.
  if (!home.isKnown || rules.isPending) return null;
  const ruled = new Set((rules.data?.rows ?? []).filter((row) => row.rules > 0).map(({ country }) => country));
  return (
    <div className={styles.fields}>
      <Country value={home.country} ruled={ruled} choose={chooseCountry} />
      <HomeCurrency />
      <Field
        label={t('field')}
        value={home.field}
        choose={(value) => {
          set({ homeField: value });
        }}
      >
        <Options of={fieldCodes.map((code) => [code, inLanguage(fieldsOfStudy[code], language)] as const)} />
      </Field>
      <Field
        label={t('language')}
        value={home.language}
        choose={(value) => {
          set({ homeLanguage: value });
        }}
      >
        <Options of={programmeLanguages.map((tag) => [tag, languageName(tag, language)] as const)} />
      </Field>
    </div>
  );
}
