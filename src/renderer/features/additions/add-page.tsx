import { useTranslations } from 'use-intl';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Addition } from '../../../shared/contract/additions.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './additions.module.css';
import { FigureForm } from './figure-form.tsx';
import { PartForm } from './part-form.tsx';
import { formParts, type FormPart } from './parts.ts';
import { AdditionsOn } from './own-additions.tsx';
import { useOpened } from './use-opened.ts';

/** What is added, each with its own form: one is where its link says. */
function Kinds({ slug, part }: { slug: string; part: FormPart | 'claim' }) {
  const t = useTranslations('additions');
  return (
    <nav className={styles.kinds} aria-label={t('what')}>
      {(['claim', ...formParts] as const).map((one) => (
        <Link
          key={one}
          to={`/institutions/${slug}/add${one === 'claim' ? '' : `?part=${one}`}`}
          aria-current={one === part ? 'page' : undefined}
          replace
        >
          {t(`part.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

interface AddingProps {
  readonly school: Entity;
  readonly kept: Addition | null;
  /** What could not be read again, beside what was added as it was. */
  readonly failure: React.ReactNode;
}

function Adding({ school, kept, failure }: AddingProps) {
  const t = useTranslations('additions');
  const language = useLanguage();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const article = useArrivalFocus();
  const name = displayName(school, language);
  const title = t('to', { school: name });
  usePageTitle(title);
  const wanted = kept?.part ?? asked.get('part');
  const part = formParts.find((one) => one === wanted) ?? 'claim';
  const done = () => {
    // What was changed is there no more; the next is a new one.
    if (kept)
      void navigate(`/institutions/${school.slug}/add${part === 'claim' ? '' : `?part=${part}`}`, { replace: true });
  };
  return (
    <article className={page.page} ref={article} tabIndex={-1}>
      <p className={page.quiet}>
        <Link to={`/institutions/${school.slug}`}>{name}</Link>
      </p>
      <h1>{title}</h1>
      <p className={page.quiet}>{t('intro')}</p>
      <Kinds slug={school.slug} part={part} />
      {part === 'claim' ? (
        <FigureForm
          key={kept?.id ?? 'new'}
          school={school}
          asked={{ property: asked.get('property'), programme: asked.get('programme') }}
          kept={kept}
          done={done}
        />
      ) : (
        <PartForm key={`${part} ${kept?.id ?? 'new'}`} school={school} part={part} kept={kept} done={done} />
      )}
      <section className={styles.there} aria-labelledby="additions-title">
        <h2 id="additions-title">{t('title')}</h2>
        {failure}
        <AdditionsOn slug={school.slug} />
        <p className={styles.more}>
          <Link to={`/institutions/${school.slug}`}>{t('done')}</Link>
        </p>
      </section>
    </article>
  );
}

/** Where something is added to a school, or what was added is changed. */
export function AddPage() {
  const { slug = '' } = useParams();
  const [asked] = useSearchParams();
  const school = useCall('institutions.get', { slug });
  const all = useCall('additions.list', { slug });
  const id = asked.get('id');
  const kept = useOpened(all.data?.rows.find(({ addition }) => String(addition.id) === id)?.addition, id);
  const failed = school.error ?? all.error;
  const isThere = school.data !== undefined && all.data !== undefined;
  const failure = failed && (
    <Failure isView={!isThere} failure={failed} retry={() => void Promise.all([school.refetch(), all.refetch()])} />
  );
  // Where they only cannot be read again, what is being typed stays.
  if (failure && !isThere) return <div className={page.page}>{failure}</div>;
  if (!isThere) return <Pending />;
  return <Adding school={school.data} kept={kept} failure={failure} />;
}
