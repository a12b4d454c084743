import { useTranslations } from 'use-intl';
import { defaultSettings, type Settings } from '../../../shared/contract/settings.ts';
import { languages } from '../../../shared/domain/language.ts';
import { languageTable } from '../../../shared/words/languages.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import page from '../../ui/page.module.css';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { About } from './about.tsx';
import { Backups } from './backups.tsx';
import { Home } from './home.tsx';
import { Editions } from './editions.tsx';
import { Erase } from './erase.tsx';
import { Packs } from './packs.tsx';
import { World } from './world.tsx';
import styles from './settings.module.css';

function Choice<Value extends string>({
  legend,
  hint,
  value,
  options,
  choose,
}: {
  legend: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  choose: (value: Value) => void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={legend}
            checked={option.value === value}
            onChange={() => {
              choose(option.value);
            }}
          />{' '}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Language, look, tables and keys; each takes effect at once. */
export function SettingsPage() {
  const t = useTranslations('app');
  const { data: settings = defaultSettings } = useCall('settings.get', {});
  const change = useWrite('settings.set');
  usePageTitle(t('settings'));
  const set = (changes: Partial<Settings>) => {
    change.mutate(changes);
  };
  return (
    <section className={page.page}>
      <h1>{t('settings')}</h1>
      <div className={styles.choices}>
        <Choice
          legend={t('language')}
          value={settings.language ?? 'system'}
          choose={(value) => {
            set({ language: value === 'system' ? null : value });
          }}
          options={[
            { value: 'system', label: t('asSystem') },
            ...languages.map((value) => ({ value, label: languageTable[value].name, lang: languageTable[value].tag })),
          ]}
        />
        <Choice
          legend={t('theme')}
          value={settings.theme ?? 'system'}
          choose={(value) => {
            set({ theme: value === 'system' ? null : value });
          }}
          options={[
            { value: 'system', label: t('asSystem') },
            { value: 'light', label: t('themeLight') },
            { value: 'dark', label: t('themeDark') },
          ]}
        />
        <Choice
          legend={t('density')}
          hint={t('densityHint')}
          value={settings.density}
          choose={(density) => {
            set({ density });
          }}
          options={[
            { value: 'comfortable', label: t('comfortable') },
            { value: 'compact', label: t('compact') },
          ]}
        />
        <Choice
          legend={t('tables')}
          hint={t('tablesHint')}
          value={settings.separator ?? 'system'}
          choose={(value) => {
            set({ separator: value === 'system' ? null : value });
          }}
          options={[
            { value: 'system', label: t('asSystem') },
            { value: 'comma', label: t('tablesComma') },
            { value: 'semicolon', label: t('tablesSemicolon') },
          ]}
        />
        <Choice
          legend={t('characterKeys')}
          hint={t('characterKeysHint')}
          value={settings.characterKeys ? 'on' : 'off'}
          choose={(value) => {
            set({ characterKeys: value === 'on' });
          }}
          options={[
            { value: 'on', label: t('characterKeysOn') },
            { value: 'off', label: t('characterKeysOff') },
          ]}
        />
      </div>
      <div className={styles.parts}>
        <Home />
        <Backups />
        <Editions />
        <Packs />
        <World />
        <Erase />
        <About />
      </div>
    </section>
  );
}
