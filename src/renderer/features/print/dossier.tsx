import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Chapter } from '../../../shared/contract/documents.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { colon, countryName, dot } from '../../../shared/domain/formatting.ts';
import { writeProgramme } from '../../../shared/domain/writing/programme-name.ts';
import { useHome } from '../../host/use-home.ts';
import { AnswerTable } from '../../ui/answers/answer-table.tsx';
import { isWorthAsking, lookedUp, withAnswered } from '../../ui/answers/worth-asking.ts';
import { figureName } from '../../ui/entity/figure-text.ts';
import { OwnFigureAbout, OwnFigureValue } from '../../ui/own-figure.tsx';
import { Claims } from '../../ui/profile/claims.tsx';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { byMember, MemberTable } from '../../ui/profile/members.tsx';
import { Memberships } from '../../ui/profile/memberships.tsx';
import { Identity } from '../../ui/entity/identity.tsx';
import { companionName, displayName } from '../../ui/entity/names.ts';
import { Names } from '../../ui/profile/name-list.tsx';
import { Passages } from '../../ui/profile/passages.tsx';
import { Programmes } from '../../ui/profile/programmes.tsx';
import { useQuestions } from '../../ui/profile/questions.tsx';
import { Rankings } from '../../ui/profile/rankings.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { Timeline } from '../../ui/profile/timeline.tsx';
import { Units } from '../../ui/profile/units.tsx';
import table from '../../ui/table.module.css';
import { usePen } from '../../ui/use-pen.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useReader } from '../../ui/use-reader.ts';
import styles from './dossier.module.css';
import { useImprint } from './use-imprint.ts';

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What was quoted or offered to the person, visibly theirs. */
function MyFigures({ figures }: { figures: readonly OwnFigure[] }) {
  const t = useTranslations('figures');
  const reader = useReader();
  return (
    <table className={table.table}>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <bdi className={table.words}>{figureName(figure, reader)}</bdi>{' '}
              <span className={table.muted}>{t('mine')}</span>
            </th>
            <td>
              <OwnFigureValue figure={figure} />
              <div className={table.muted}>
                <OwnFigureAbout figure={figure} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is unknown, with a line to write the answer on. */
function AskLines({ gaps }: { gaps: Entity['gaps'] }) {
  const t = useTranslations('print');
  const questions = useQuestions(gaps);
  return (
    <ol className={styles.ask}>
      {questions.map(({ field, label, reason }) => (
        <li key={field}>
          <span>
            <strong>{label}</strong>
            {dot}
            {reason}
          </span>
          <span className={styles.answer}>{t('askLine')}</span>
        </li>
      ))}
    </ol>
  );
}

/** What decides about one programme, for where the person comes from. */
function Decides({
  answers,
  gaps,
  notLookedUp,
}: {
  answers: Answers;
  gaps: Entity['gaps'];
  notLookedUp: Answers['registers'];
}) {
  const t = useTranslations('answer');
  const language = useLanguage();
  const pen = usePen();
  const { currency } = useHome();
  const { programme, country } = answers;
  const said = [
    programme && writeProgramme(programme, pen),
    country === null ? t('forNone') : t('forCountry', { country: countryName(country, language) }),
    currency && t('inCurrency', { currency }),
  ];
  return (
    <Part title={t('title')}>
      <p className={styles.identity}>{said.filter((part) => part !== null).join(dot)}</p>
      <AnswerTable answers={answers} gaps={gaps} currency={currency} notLookedUp={notLookedUp} />
    </Part>
  );
}

/** All that is known beside what decides. */
function Everything({ entity }: { entity: Entity }) {
  const t = useTranslations('profile');
  const ta = useTranslations('alliances');
  return (
    <>
      {entity.claims.length > 0 && (
        <Part title={t('keyFigures')}>
          <Claims entity={entity} />
        </Part>
      )}
      {entity.programmes.length > 0 && (
        <Part title={t('programmes')}>
          <Programmes programmes={entity.programmes} />
        </Part>
      )}
      {entity.rankings.length > 0 && (
        <Part title={t('rankings')}>
          <Rankings rankings={entity.rankings} />
        </Part>
      )}
      {entity.units.length > 0 && (
        <Part title={t('units')}>
          <Units units={entity.units} />
        </Part>
      )}
      {entity.memberships.length > 0 && (
        <Part title={entity.type === 'alliance' ? ta('members') : t('alliances')}>
          {entity.type === 'alliance' ? (
            <MemberTable members={byMember(entity.memberships)} />
          ) : (
            <Memberships memberships={entity.memberships} />
          )}
        </Part>
      )}
      {entity.events.length > 0 && (
        <Part title={t('history')}>
          <Timeline events={entity.events} />
        </Part>
      )}
      <Part title={t('names')}>
        <Names names={entity.names} />
      </Part>
    </>
  );
}

interface DossierProps {
  /** What the person keeps of it; empty in a document that goes to others. */
  readonly chapter: Pick<Chapter, 'student' | 'note' | 'tags' | 'figures' | 'answers'>;
  readonly entity: Entity;
  readonly edition: string;
  /** Only what decides, on a page or two; of a school of which nothing else is known, and of others, all there is. */
  readonly short?: boolean;
  /** Keeps the footnotes of one profile apart from those of another in the same document. */
  readonly scope?: string;
}

/** One profile as a document: the same facts as on screen, set for paper. */
export function Dossier({ chapter, entity, edition, short = false, scope = '' }: DossierProps) {
  const { student, note, tags, figures } = chapter;
  // Among many schools of a list, one of which nothing is known takes no page to say so.
  const worth = chapter.answers !== null && (!short || isWorthAsking(entity, chapter.answers)) ? chapter.answers : null;
  const whole = !(short && worth);
  const decides = worth && (whole ? { answers: worth, notLookedUp: [] } : lookedUp(worth));
  const t = useTranslations('profile');
  const tf = useTranslations('figures');
  const ts = useTranslations('students');
  const tpl = useTranslations('plan');
  const language = useLanguage();
  const companion = companionName(entity.name, entity.place?.country, language);
  const imprint = useImprint(edition);
  const questions =
    short && entity.tier === 'directory' ? [] : entity.gaps.filter((gap) => gap.reason !== 'not-applicable');
  const sources = withAnswered(whole ? entity.sources : [], decides?.answers);
  return (
    <FootnoteScope sources={sources} prefix={scope} onPaper>
      <header className={styles.head}>
        <h1>{displayName(entity, language)}</h1>
        {companion && (
          <p className={styles.companion} lang={companion.lang}>
            {companion.text}
          </p>
        )}
        <p className={styles.identity}>
          <Identity entity={entity} />
        </p>
        {/* Among others the foot of each page says so. */}
        {scope === '' && <p className={styles.identity}>{imprint}</p>}
        {tags.length > 0 && (
          <p className={styles.identity}>
            {tags.map((tag, at) => (
              <Fragment key={tag}>
                {at > 0 && dot}
                <bdi>{tag}</bdi>
              </Fragment>
            ))}
          </p>
        )}
        {whole && <Passages passages={entity.passages} />}
      </header>
      {decides && <Decides {...decides} gaps={entity.gaps} />}
      {whole && <Everything entity={entity} />}
      {figures.length > 0 && (
        <Part title={tf('title')}>
          <MyFigures figures={figures} />
        </Part>
      )}
      {student && (student.note !== '' || student.stage !== null) && (
        <Part title={ts('forStudent')}>
          {student.stage !== null && (
            <p>
              {tpl('stage')}
              {colon(language)}
              {tpl(`stages.${student.stage}`)}
            </p>
          )}
          {student.note !== '' && (
            <p className={styles.note} dir="auto">
              {student.note}
            </p>
          )}
        </Part>
      )}
      {note !== null && note.trim() !== '' && (
        <Part title={t('notes')}>
          <p className={styles.note} dir="auto">
            {note}
          </p>
        </Part>
      )}
      {whole && questions.length > 0 && (
        <Part title={t('ask')}>
          <p>{t('askIntro')}</p>
          <AskLines gaps={questions} />
        </Part>
      )}
      <Part title={t('sources')}>
        <SourceList sources={sources} prefix={scope} brief={!whole} />
      </Part>
    </FootnoteScope>
  );
}
