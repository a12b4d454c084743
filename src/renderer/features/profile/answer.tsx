import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { countryName, dot } from '../../../shared/domain/formatting.ts';
import { useHome } from '../../host/use-home.ts';
import { AnswerTable } from '../../ui/answers/answer-table.tsx';
import { ProgrammeChooser } from '../../ui/answers/programme-chooser.tsx';
import { HomeFields } from '../../ui/home/home-fields.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './answer.module.css';

/** For whom it is answered, and the way to change that. */
function ForWhom() {
  const t = useTranslations('answer');
  const th = useTranslations('home');
  const language = useLanguage();
  const home = useHome();
  const fields = useId();
  const [isOpen, setOpen] = useState(false);
  const said = [
    home.country === null ? t('forNone') : t('forCountry', { country: countryName(home.country, language) }),
    ...(home.currency === null ? [] : [t('inCurrency', { currency: home.currency })]),
  ];
  return (
    <>
      <span className={styles.soft}>
        {said.join(dot)}{' '}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? th('done') : t('change')}
        </button>
      </span>
      {isOpen && (
        <div id={fields} className={styles.home}>
          <HomeFields />
        </div>
      )}
    </>
  );
}

/** What decides, at the head of a profile: for one programme and for where the person comes from. */
export function Answer({ entity, answers }: { entity: Entity; answers: Answers }) {
  const t = useTranslations('answer');
  const { currency } = useHome();
  const worksheet = `/institutions/${entity.slug}/costs${answers.programme ? `?programme=${answers.programme.slug}` : ''}`;
  return (
    <section id="answer" className={styles.answer} aria-label={t('title')}>
      <div className={styles.head}>
        <ProgrammeChooser programme={answers.programme} programmes={answers.programmes} />
        <ForWhom />
      </div>
      <AnswerTable answers={answers} gaps={entity.gaps} currency={currency} worksheet={worksheet} />
    </section>
  );
}
