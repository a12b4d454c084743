import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { comma } from '../../../shared/domain/formatting.ts';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity, EntityLink } from '../../../shared/contract/values.ts';
import type { CallFailure } from '../../host/use-call.ts';
import { Failure } from '../../ui/failure.tsx';
import { Identity } from '../../ui/entity/identity.tsx';
import { acronymsOf, companionName, displayName, entityPath } from '../../ui/entity/names.ts';
import { Passages } from '../../ui/profile/passages.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { OwnLanguage } from '../../ui/own-language.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { Answer } from './answer.tsx';
import { ProfileActions } from './profile-actions.tsx';
import styles from './profile.module.css';

function Related({ label, links, icon }: { label: string; links: readonly EntityLink[]; icon?: IconName }) {
  const language = useLanguage();
  if (links.length === 0) return null;
  return (
    <p className={styles.related}>
      <span>
        {icon && <Icon name={icon} />}
        {label}
      </span>{' '}
      {links.map((link, index) => (
        <span key={link.slug}>
          {index > 0 && comma(language)}
          <Link to={entityPath(link)}>{displayName(link, language)}</Link>
        </span>
      ))}
    </p>
  );
}

/** How little is known: of one of the directory by its name alone, or by what an open list has beside. */
function saidOf({ tier, place, coordinates, claims, parent, parts }: Entity) {
  if (tier === 'listed') return 'listedOnly';
  const hasMore =
    typeof place?.city?.en === 'string' ||
    coordinates !== null ||
    parent !== null ||
    parts.length > 0 ||
    claims.some(({ property }) => property !== 'website');
  return hasMore ? 'directoryMore' : 'directoryOnly';
}

/** Names, identity line, actions, what decides and the prose: what a reader sees first, drawn once however many sections come below. */
export const ProfileHead = memo(function ProfileHead({
  entity,
  actions,
  answers,
  failure,
  again,
}: {
  entity: Entity;
  actions: React.ReactNode;
  answers: Answers | undefined;
  /** Why there are no answers. */
  failure: CallFailure | null;
  again: () => void;
}) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const companion = companionName(entity.name, entity.place?.country, language);
  const acronyms = acronymsOf(entity);
  return (
    <header className={styles.head}>
      {/* How little is known of one of the directory is said in full below. */}
      <h1>{displayName({ name: entity.name, pack: entity.pack }, language)}</h1>
      <p className={styles.names}>
        {companion && (
          <span lang={companion.lang} dir="auto">
            {companion.text}
          </span>
        )}
        {acronyms.map((acronym) => (
          <span key={acronym} className={styles.acronym}>
            <OwnLanguage text={acronym} known={language} />
          </span>
        ))}
      </p>
      <p className={styles.identity}>
        <Identity entity={entity} />
      </p>
      <Related label={t('partOf')} links={entity.parent ? [entity.parent] : []} />
      <Related label={t('parts')} links={entity.parts} />
      <Related label={t('distinct')} icon="differ" links={entity.distinctFrom} />
      <ProfileActions entity={entity}>{actions}</ProfileActions>
      {entity.tier !== 'profile' && entity.type === 'institution' && (
        <p className={styles.intro}>{t(saidOf(entity))}</p>
      )}
      {failure ? <Failure failure={failure} retry={again} /> : answers && <Answer entity={entity} answers={answers} />}
      <Passages passages={entity.passages} />
    </header>
  );
});
