import { useEffect, useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall, type CallFailure } from '../../host/use-call.ts';
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
import { Contents } from './contents.tsx';
import { ProfileHead } from './profile-head.tsx';
import styles from './profile.module.css';
import { RunningHead } from './running-head.tsx';
import { useBeside } from './use-beside.ts';
import { useSections } from './sections.tsx';
import { useAnswers } from './use-answers.ts';

const always = () => true;
const nothing = () => undefined;

/** Milliseconds between the sections of a profile that is opened, so that each is painted by itself. */
const pause = 20;

/** Remembers an institution among those viewed lately; by itself, so that how far this is draws nothing else again. */
function Viewed({ slug }: { slug: string }) {
  // Nobody asked for this: that it could not be done is no news where nothing can be kept.
  const { mutate } = useWrite('recent.add', always);
  useEffect(() => {
    mutate({ slug });
  }, [slug, mutate]);
  return null;
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

/** What is known, and what decides where there is something that does. */
interface Read {
  readonly entity: Entity;
  readonly answers?: Answers | undefined;
  readonly failure?: CallFailure | null;
  readonly again?: () => void;
  /** That it could not be read again, above what was read before. */
  readonly unread?: React.ReactNode;
}

function Profile({
  entity,
  answers,
  failure = null,
  again = nothing,
  unread,
  actions,
  figures,
  additions,
}: Slots & Read) {
  const language = useLanguage();
  usePageTitle(displayName(entity, language));
  const article = useArrivalFocus();
  const { hash } = useLocation();
  useEffect(() => {
    // The browser looks for the part an address names before the profile is there.
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  }, [hash]);
  // The same as long as what is read is: all that bears a number is drawn again with them.
  const sources = useMemo(() => withAnswered(entity.sources, answers), [entity, answers]);
  const beside = useBeside();
  // One note is written in one place: where it stands beside the profile, it is no part of it.
  const notesApart = entity.type === 'institution' && beside.hasRoom && beside.shows?.kind === 'notes';
  const sections = useSections(entity, sources, figures, additions).filter(({ id }) => id !== 'notes' || !notesApart);
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
        {entity.type === 'institution' && <Viewed slug={entity.slug} />}
        <RunningHead entity={entity} />
        {unread}
        <ProfileHead entity={entity} actions={actions} answers={answers} failure={failure} again={again} />
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

/** The page of one institution. What decides stands above the prose: were it read later, it would push away what is being read. */
export function ProfilePage(slots: Slots) {
  const { slug = '' } = useParams();
  const call = useCall('institutions.get', { slug });
  const { isPending, ...answering } = useAnswers(slug, call.data?.programmes);
  // What is there no more is shown no longer; where it only cannot be read again, what is being typed into it stays.
  const isThere = call.data !== undefined && call.error?.error.code !== 'not-found';
  const unread = call.error && <Failure isView={!isThere} failure={call.error} retry={() => void call.refetch()} />;
  if (unread && !isThere) return <div className={styles.profile}>{unread}</div>;
  if (!isThere || isPending) return <Pending />;
  return <Profile key={call.data.slug} entity={call.data} unread={unread} {...answering} {...slots} />;
}

/** The page of an organization: the same, of the little that is recorded. */
export function OrganizationPage() {
  const { slug = '' } = useParams();
  const call = useCall('organizations.get', { slug });
  if (call.error)
    return (
      <div className={styles.profile}>
        <Failure isView failure={call.error} retry={() => void call.refetch()} />
      </div>
    );
  return call.data ? <Profile key={call.data.slug} entity={call.data} /> : <Pending />;
}
