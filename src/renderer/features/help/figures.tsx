import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { properties, propertyIds } from '../../../shared/domain/properties/dictionary.ts';
import { propertyGroups } from '../../../shared/domain/properties/property.ts';
import { directoryMark } from '../../../shared/words/directory-mark.ts';
import { signMeanings } from '../../../shared/words/help/figure.ts';
import type { HelpFigure } from '../../../shared/words/help/page-texts.ts';
import { useCall } from '../../host/use-call.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { KeyList } from '../../ui/key-list.tsx';
import { Claims } from '../../ui/profile/claims.tsx';
import { Questions } from '../../ui/profile/questions.tsx';
import { Sign, type SignTone } from '../../ui/sign.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useReader } from '../../ui/use-reader.ts';
import styles from './help.module.css';
import { disputedFigure, plainFigures, useSpecimen } from './specimen.ts';

/** A piece of a profile as it stands there, by the parts that draw it there: it can be pressed and opened like the profile itself. */
function Piece({ draw }: { draw: (entity: Entity) => React.ReactNode }) {
  const language = useLanguage();
  const entity = useSpecimen();
  const drawn = entity && draw(entity);
  if (!entity || drawn === null) return null;
  return (
    <figure className={styles.figure}>
      <FootnoteScope sources={entity.sources} about={entity.slug}>
        {drawn}
      </FootnoteScope>
      <figcaption>
        <Link to={entityPath(entity)}>{displayName(entity, language)}</Link>
      </figcaption>
    </figure>
  );
}

const claimed = (choose: (entity: Entity) => readonly Claim[]) =>
  function Claimed() {
    return (
      <Piece
        draw={(entity) => {
          const claims = choose(entity);
          return claims.length === 0 ? null : <Claims entity={{ claims: [...claims] }} />;
        }}
      />
    );
  };

function Unknown() {
  return (
    <Piece
      draw={({ gaps }) => {
        const some = gaps.filter(({ reason }) => reason !== 'not-applicable').slice(0, 3);
        return some.length === 0 ? null : <Questions gaps={some} />;
      }}
    />
  );
}

function Signs() {
  const t = useTranslations('profile');
  const language = useLanguage();
  const rows: readonly (readonly [keyof typeof signMeanings, SignTone | null, string])[] = [
    ['disagree', 'disagree', t('disagree')],
    ['changed', 'quiet', t('changed')],
    ['preferred', 'good', t('preferred')],
    ['agencyOnly', 'quiet', t('agencyOnly')],
    ['deprecated', 'warn', t('deprecated')],
    ['old', null, t('old')],
    ['dateUnknown', null, t('dateUnknown')],
    ['ourRendering', null, t('ourRendering')],
    ['directory', null, inLanguage(directoryMark, language)],
  ];
  return (
    <dl className={styles.signs}>
      {rows.map(([id, tone, sign]) => (
        <div key={id}>
          <dt>
            {tone === null ? (
              sign
            ) : (
              <Sign tone={tone} help={null}>
                {sign}
              </Sign>
            )}
          </dt>
          <dd>{inLanguage(signMeanings[id], language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every figure that a profile may have, by its group. */
function Terms() {
  const tg = useTranslations('group');
  const { say } = useReader();
  return propertyGroups.map((group) => (
    <section key={group}>
      <h3>{tg(group)}</h3>
      <dl className={styles.terms}>
        {propertyIds
          .filter((id) => properties[id].group === group)
          .map((id) => (
            <div key={id} id={id}>
              <dt>{say(`property.${id}.label`)}</dt>
              <dd>{say(`property.${id}.meaning`)}</dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}

/** The folders of students on this computer, each leading to where it stands. */
function Folders() {
  const t = useTranslations('lists');
  const lists = useCall('lists.list', {}).data?.rows ?? [];
  const persons = Map.groupBy(lists, ({ person }) => person);
  persons.delete(null);
  return (
    <figure className={styles.figure}>
      {persons.size === 0 ? (
        <p>—</p>
      ) : (
        <ul>
          {[...persons].map(([person, own]) => (
            <li key={person}>
              <Link to={`/saved?${new URLSearchParams({ student: person ?? '' }).toString()}`}>
                <bdi>{person}</bdi>
              </Link>
              {dot}
              {t('count', { count: own.reduce((sum, { count }) => sum + count, 0) })}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** What Help shows beside its words. */
export const figures: Readonly<Record<HelpFigure, React.ComponentType>> = {
  claims: claimed(plainFigures),
  spread: claimed(disputedFigure),
  questions: Unknown,
  signs: Signs,
  keys: KeyList,
  terms: Terms,
  folders: Folders,
};
