import { defaultSettings, type Settings } from '../../shared/contract/settings.ts';
import { useCall } from './use-call.ts';

/** From where the person asks; each part is null where they did not say. */
export interface Home {
  /** Where they will practise, ISO 3166-1. */
  readonly country: Settings['homeCountry'];
  /** What they pay in, ISO 4217. */
  readonly currency: Settings['homeCurrency'];
  /** What they will study, a detailed field of ISCED-F. */
  readonly field: Settings['homeField'];
  readonly language: Settings['homeLanguage'];
  /** Whether it is known already: what asks by it would ask twice otherwise. */
  readonly isKnown: boolean;
}

/** From where the person asks, as every view that answers them reads it. */
export function useHome(): Home {
  const { data, isError } = useCall('settings.get', {});
  const { homeCountry, homeCurrency, homeField, homeLanguage } = data ?? defaultSettings;
  return {
    country: homeCountry,
    currency: homeCurrency,
    field: homeField,
    language: homeLanguage,
    isKnown: data !== undefined || isError,
  };
}

/** Returns what the person wants to study, where they said so. */
export function wantedOf({ field, language }: Pick<Home, 'field' | 'language'>): {
  readonly field?: NonNullable<Home['field']>;
  readonly language?: NonNullable<Home['language']>;
} {
  return { ...(field !== null && { field }), ...(language !== null && { language }) };
}
