import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { countryName, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { ruleSides } from '../../../shared/domain/kinds.ts';
import page from '../../ui/page.module.css';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { Rule } from './rule.tsx';
import styles from './rules.module.css';

/** The rules of a country by what they are about, or that none was found or looked for, and the sources; in the window and on paper. */
export function RulesOf({ country, looked, rules, sources }: Output<'rules.get'>) {
  const t = useTranslations('rules');
  const language = useLanguage();
  return (
    <>
      {rules.length === 0 && (
        <p className={page.quiet}>
          {looked === null
            ? t('notLooked', { country: countryName(country, language) })
            : t('noneFound', { date: formatPartialDate(looked, language) })}
        </p>
      )}
      {ruleSides
        .map((side) => ({ side, of: rules.filter(({ about }) => about === side) }))
        .filter(({ of }) => of.length > 0)
        .map(({ side, of }) => (
          <section key={side} className={styles.side}>
            <h2>{t(`about.${side}`)}</h2>
            <ol className={styles.rules}>
              {of.map((rule) => (
                <Rule key={rule.slug} rule={rule} />
              ))}
            </ol>
          </section>
        ))}
      {sources.length > 0 && (
        <section className={styles.side} id="sources">
          <h2>{t('sources')}</h2>
          <SourceList sources={sources} />
        </section>
      )}
    </>
  );
}
