import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { countryName, dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { Footnotes } from '../../ui/entity/footnotes.tsx';
import { entityPath } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Way } from '../../ui/way.tsx';
import styles from './registers.module.css';

type Found = Output<'registers.get'>;

/** Who keeps a register, what for, from when on it holds, and how much of it was seen. */
export function About({ register }: Pick<Found, 'register'>) {
  const t = useTranslations('registers');
  const language = useLanguage();
  const { body, purpose, validFrom, validTo, complete, note, sources } = register;
  const date = (text: string) => formatPartialDate(text, language);
  const valid = [
    validFrom && t('validFrom', { date: date(validFrom) }),
    validTo && t('validUntil', { date: date(validTo) }),
  ].filter((part) => part !== null && part !== '');
  return (
    <dl className={styles.card}>
      <div>
        <dt>{t('keptBy')}</dt>
        <dd>
          {body.link ? (
            <Way to={entityPath(body.link)}>{inLanguage(body.name, language)}</Way>
          ) : (
            inLanguage(body.name, language)
          )}
          {register.country !== null && `${dot}${countryName(register.country, language)}`}
          <Footnotes sources={sources} />
        </dd>
      </div>
      <div>
        <dt>{t('purposeLabel')}</dt>
        <dd>{t(`purpose.${purpose}`)}</dd>
      </div>
      {valid.length > 0 && (
        <div>
          <dt>{t('valid')}</dt>
          <dd>{valid.join(dot)}</dd>
        </div>
      )}
      <div>
        <dt>{t('howMuch')}</dt>
        <dd>
          {t(`complete.${complete}`)}
          {note && <div className={styles.about}>{inLanguage(note, language)}</div>}
        </dd>
      </div>
    </dl>
  );
}
