import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { displayName } from '../../ui/entity/names.ts';
import { withAnswered } from '../../ui/answers/worth-asking.ts';
import { Failure } from '../../ui/failure.tsx';
import { Pending } from '../../ui/pending.tsx';
import { useAtOnce } from '../../ui/portions/use-at-once.ts';
import { usePortions } from '../../ui/portions/use-portions.ts';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { Answer } from './answer.tsx';
import { Contents } from './contents.tsx';
import { ProfileHead } from './profile-head.tsx';
import styles from './profile.module.css';
import { useBeside } from './use-beside.ts';
import { useSections } from './sections.tsx';
import { useAnswers } from './use-answers.ts';

const always = () => true;

/** Milliseconds between the sections of a profile that is opened, so that each is painted by itself. */
const pause = 20;

/** Remembers an institution among those viewed lately. */
function useViewed({ type, slug }: Entity): void {
  // Nobody asked for this: that it could not be done is no news where nothing can be kept.
  const { mutate } = useWrite('recent.add', always);
  useEffect(() => {
    if (type === 'institution') mutate({ slug });
  }, [type, slug, mutate]);
}

/** What other features put on a profile. */
interface Slots {
  /** Beside Save and Print. */
  readonly actions?: React.ReactNode;
  /** The person's own figures. */
  readonly figures?: React.ReactNode;
  /** What the person added to what sources say. */
  readonly additions?: React.ReactNode;
}

type Answering = ReturnType<typeof useAnswers>;

function Profile({ entity, answering, actions, figures, additions }: Slots & { entity: Entity; answering: Answering }) {
  const language = useLanguage();
  usePageTitle(displayName(entity, language));
  const article = useArrivalFocus();
  const { hash } = useLocation();
  useEffect(() => {
    // The browser looks for the part an address names before the profile is there.
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  }, [hash]);
  useViewed(entity);
  const { answers, failure, again } = answering;
  const sources = withAnswered(entity.sources, answers);
  const beside = useBeside();
  // One note is written in one place: where it stands beside the profile, it is no part of it.
  const notesApart = entity.type === 'institution' && beside.hasRoom && beside.shows?.kind === 'notes';
  const sections = useSections(entity, { figures, additions }, sources).filter(
    ({ id }) => id !== 'notes' || !notesApart,
  );
  // From above, so that what is read first is there first.
  const allAtOnce = useAtOnce();
  const { drawn, isWhole } = usePortions(sections.length, article, { first: 0, pause, allAtOnce });
  return (
    <FootnoteScope sources={sources} about={entity.slug}>
      <article
        className={styles.profile}
        ref={article}
        tabIndex={-1}
        data-slug={entity.slug}
        data-pane
        aria-busy={!isWhole}
      >
        <ProfileHead
          entity={entity}
          actions={actions}
          answer={
            failure ? (
              <Failure failure={failure} retry={again} />
            ) : (
              answers && <Answer entity={entity} answers={answers} />
            )
          }
        />
        <Contents entity={entity} sections={sections} drawn={drawn} />
        {sections.slice(0, drawn).map(({ id, title, body }) => (
          <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </article>
    </FootnoteScope>
  );
}

/** What decides stands above the prose: were it read later, it would push away what is being read. */
function Answered({ entity, ...slots }: Slots & { entity: Entity }) {
  const answering = useAnswers(entity);
  return answering.isPending ? <Pending /> : <Profile entity={entity} answering={answering} {...slots} />;
}

/** The page of one institution. */
export function ProfilePage(slots: Slots) {
  const { slug = '' } = useParams();
  const call = useCall('institutions.get', { slug });
  if (call.error)
    return (
      <div className={styles.profile}>
        <Failure failure={call.error} retry={() => void call.refetch()} />
      </div>
    );
  return call.data ? <Answered key={call.data.slug} entity={call.data} {...slots} /> : <Pending />;
}

/** The page of an organization: the same, of the little that is recorded. */
export function OrganizationPage() {
  const { slug = '' } = useParams();
  const call = useCall('organizations.get', { slug });
  if (call.error)
    return (
      <div className={styles.profile}>
        <Failure failure={call.error} retry={() => void call.refetch()} />
      </div>
    );
  return call.data ? <Answered key={call.data.slug} entity={call.data} /> : <Pending />;
}
