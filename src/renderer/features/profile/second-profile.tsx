import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';
import { AnswerTable } from '../../ui/answers/answer-table.tsx';
import { isWorthAsking, withAnswered } from '../../ui/answers/worth-asking.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { Identity } from '../../ui/entity/identity.tsx';
import { companionName, displayName, entityPath } from '../../ui/entity/names.ts';
import { Failure } from '../../ui/failure.tsx';
import { Pending } from '../../ui/pending.tsx';
import { Passages } from '../../ui/profile/passages.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './beside.module.css';
import { useSections } from './sections.tsx';
import { useAnswers } from './use-answers.ts';

/** Sets its places in the page apart from those of the profile beside it. */
const prefix = 'beside-';

/** What the person keeps on a school is read and written in its own profile; its sources are numbered here again. */
const inOwnProfile: ReadonlySet<string> = new Set(['notes', 'my-figures', 'my-additions', 'sources']);

function Read({ entity, answers }: { entity: Entity; answers: Answers | undefined }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const { currency } = useHome();
  const sources = useMemo(() => withAnswered(entity.sources, answers), [entity, answers]);
  const sections = useSections(entity, sources);
  const companion = companionName(entity.name, entity.place?.country, language);
  return (
    <FootnoteScope sources={sources} about={entity.slug} prefix={prefix}>
      <h2>
        <Link to={entityPath(entity)}>{displayName(entity, language)}</Link>
      </h2>
      {companion && (
        <p className={styles.companion} lang={companion.lang} dir="auto">
          {companion.text}
        </p>
      )}
      <p className={styles.about}>
        <Identity entity={entity} />
      </p>
      {answers && isWorthAsking(entity, answers) && (
        <AnswerTable
          answers={answers}
          gaps={entity.gaps}
          currency={currency}
          worksheet={`/institutions/${entity.slug}/costs`}
        />
      )}
      <Passages passages={entity.passages} />
      {sections
        .filter(({ id }) => !inOwnProfile.has(id))
        // Without names of their own: those of the profile's parts are theirs.
        .map(({ id, title, body }) => (
          <section key={id} className={styles.section}>
            <h3 id={`${prefix}${id}-title`}>{title}</h3>
            {body}
          </section>
        ))}
      <section className={styles.section}>
        <h3 id={`${prefix}sources-title`}>{t('sources')}</h3>
        <SourceList sources={sources} prefix={prefix} />
      </section>
    </FootnoteScope>
  );
}

/** A school read beside another: all that sources say of it, and the way to its own profile. */
export function SecondProfile({ slug }: { slug: string }) {
  const call = useCall('institutions.get', { slug });
  const { answers } = useAnswers(slug, call.data?.programmes);
  if (call.error) return <Failure failure={call.error} retry={() => void call.refetch()} />;
  return call.data ? <Read entity={call.data} answers={answers} /> : <Pending />;
}
