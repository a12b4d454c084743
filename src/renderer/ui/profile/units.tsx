import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { unitKinds } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { useLanguage } from '../use-language.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import styles from './units.module.css';

const order = ['hospital', ...unitKinds.filter((kind) => kind !== 'hospital')] as const;

/** Hospitals first, then schools and what else belongs to the institution. */
export function Units({ units }: { units: Entity['units'] }) {
  const t = useTranslations('unitKind');
  const language = useLanguage();
  return order.map((kind) => {
    const names = [
      ...Map.groupBy(
        units.filter((unit) => unit.kind === kind),
        (unit) => inLanguage(unit.name, language),
      ),
    ];
    if (names.length === 0) return null;
    return (
      <section key={kind} className={styles.kind}>
        <h3>
          {t(kind)} <span className={styles.count}>{names.length}</span>
        </h3>
        <ul>
          {names.map(([name, same]) => (
            <li key={name}>
              {name}
              <Footnotes sources={same.map((unit) => unit.source)} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
