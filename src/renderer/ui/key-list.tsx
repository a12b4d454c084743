import { useTranslations } from 'use-intl';
import styles from './key-list.module.css';
import { keyNames } from './keys.ts';
import { useHasCharacterKeys } from './use-character-keys.ts';

/** The sections that a digit leads to. */
export const sectionKeys = [
  ['1', 'browse', '/browse'],
  ['2', 'alliances', '/alliances'],
  ['3', 'compareSection', '/compare'],
  ['4', 'saved', '/saved'],
  ['5', 'sources', '/sources'],
] as const;

/** All keys of the program, each with what it does. */
export function KeyList() {
  const t = useTranslations('keys');
  const hasCharacters = useHasCharacterKeys();
  const all: readonly [string, string][] = [
    ['Mod K  /', t('search')],
    ['F6', t('pane')],
    ['Shift F6', t('paneBefore')],
    ...sectionKeys.map(([key, id]): [string, string] => [`Alt ${key}`, t(id)]),
    ['↑ ↓', t('move')],
    ['PageUp PageDown', t('page')],
    ['Enter', t('open')],
    ['S', t('save')],
    ['C', t('compare')],
    ['N', t('besideNotes')],
    ['B', t('besideSchool')],
    ['P  Mod P', t('print')],
    ['Mod F', t('find')],
    ['Mod Z', t('undo')],
    ['Enter', t('explain')],
    ['Esc', t('escape')],
    ['F1', t('manual')],
    ['?', t('help')],
  ];
  const rows = hasCharacters
    ? all
    : all.flatMap(([keys, what]): readonly [string, string][] => {
        const others = keys.split('  ').filter((one) => !/^.$/.test(one));
        return others.length === 0 ? [] : [[others.join('  '), what]];
      });
  return (
    <dl className={styles.list}>
      {rows.map(([keys, what]) => (
        <div key={`${keys} ${what}`}>
          <dt>
            {keys.split('  ').map((one) => (
              <span key={one} className={styles.keys}>
                {keyNames(one).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
