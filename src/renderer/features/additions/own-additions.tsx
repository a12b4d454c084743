import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { inLanguage, type PartialText } from '../../../shared/domain/language.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { displayName } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useReader } from '../../ui/use-reader.ts';
import { usePen } from '../../ui/use-pen.ts';
import styles from './additions.module.css';
import { AlikeSchool, useAlike } from './alike.tsx';
import { AttachedFile } from './attached-file.tsx';

type Kept = Output<'additions.list'>['rows'][number];

/** What an addition is called: its property, its title, or the register that it is on. */
function useNameOf(): (kept: Kept) => string {
  const t = useTranslations('additions');
  const pen = usePen();
  const registers = useCall('registers.list', {});
  return ({ addition: { part, record, body } }) => {
    const { property, title, exam } = body;
    if (typeof property === 'string') return fieldLabel(property, pen);
    if (part === 'result' && typeof exam === 'string') return exam;
    const register = registers.data?.rows.find(({ slug }) => slug === record);
    if (register) return inLanguage(register.title, pen.language);
    if (typeof title === 'object' && title !== null) return inLanguage(title as unknown as PartialText, pen.language);
    return t(`part.${part}`);
  };
}

const namesIn = ({ names = [] }: Kept['addition']['body']) =>
  (names as readonly { readonly value?: unknown }[]).map(({ value }) => (typeof value === 'string' ? value : ''));

/** What an addition that is no figure says, in one line. */
function useSaid(): (addition: Kept['addition']) => string {
  const reader = useReader();
  return ({ part, body }) => {
    const text = (key: string) => (typeof body[key] === 'string' ? body[key] : '');
    const date = (key: string) => (text(key) === '' ? '' : formatPartialDate(text(key), reader.language));
    const [line] = (part === 'result' ? (body['results'] ?? []) : []) as readonly Record<string, unknown>[];
    const parts = {
      programme: [text('degree')],
      event: [date('date'), text('place')],
      listing: [
        reader.say(`listingStatus.${(text('status') || 'listed') as 'listed'}`),
        date('since'),
        text('as_listed'),
      ],
      result: [
        `${Number(line?.['passed'] ?? 0)} / ${Number(line?.['candidates'] ?? 0)}`,
        [...new Set([Number(body['from_year']), Number(body['to_year'])])].join('–'),
      ],
      claim: [],
      school: [...new Set(namesIn(body))],
    }[part];
    return parts.filter((one) => one !== '').join(dot);
  };
}

/** Says where a school that was added is in the reference by now, and joins it to the one that it is. */
function Joinable({ addition: { id, slug, body } }: { addition: Kept['addition'] }) {
  const t = useTranslations('additions');
  const { language } = useReader();
  const alike = useAlike(body, slug).filter(({ by }) => by !== 'near');
  if (alike.some(({ by }) => by === 'slug')) return <p className={styles.about}>{t('join.isThere')}</p>;
  if (alike.length === 0) return null;
  const join = (to: string, name: string) =>
    doIt(async () => {
      const { joining } = await ask('additions.join', { id, to });
      return {
        told: (say) => say('additions.join.joined', { name }),
        undo: () => ask('additions.part', { joining }),
      };
    });
  return (
    <div className={styles.about}>
      <p>{t('join.told')}</p>
      <ul>
        {alike.map((one) => {
          const name = displayName(one.school, language);
          return (
            <li key={one.school.slug} className={styles.one}>
              <span>
                <AlikeSchool alike={one} />
              </span>
              <button type="button" className={actions.action} onClick={() => void join(one.school.slug, name)}>
                {t('join.join', { name })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Row({ kept, name }: { kept: Kept; name: string }) {
  const t = useTranslations('additions');
  const pen = usePen();
  const said = useSaid();
  const { addition, claim } = kept;
  const { title, publisher } = addition.source;
  const date = claim?.asOf ?? null;
  const remove = () => {
    void doIt(async () => {
      const isSchool = addition.part === 'school';
      const call = isSchool ? 'additions.removeSchool' : 'additions.remove';
      const { addition: gone } = await ask(call, { id: addition.id });
      return (
        gone && {
          told: (say) => say('additions.removed', { name }),
          undo: () => ask(isSchool ? 'additions.restoreSchool' : 'additions.restore', { addition: gone }),
        }
      );
    });
  };
  return (
    <li>
      <span className={styles.name}>{name}</span>
      <span>
        {claim
          ? writeValue(claim, writtenField(claim.property), pen)
          : addition.part === 'claim'
            ? t('unread')
            : said(addition)}
        <span className={styles.about}>
          {' '}
          {[
            claim?.scope ? inLanguage(claim.scope, pen.language) : '',
            date === null ? '' : formatPartialDate(date, pen.language),
            [title, publisher].filter((part) => typeof part === 'string').join('. '),
          ]
            .filter((part) => part !== '')
            .join(dot)}
        </span>
        <AttachedFile addition={addition} of={name} />
        {addition.part === 'school' && <Joinable addition={addition} />}
      </span>
      <span className={styles.hands}>
        <Link
          to={
            addition.part === 'school'
              ? `/additions/school?id=${addition.id}`
              : `/institutions/${addition.slug}/add?id=${addition.id}`
          }
          aria-label={t('changeOf', { name })}
        >
          {t('change')}
        </Link>
        <button
          type="button"
          aria-label={t('remove', { name })}
          onClick={(event) => {
            event.currentTarget.closest('section')?.querySelector<HTMLElement>('a')?.focus();
            remove();
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}

/** What the person added to a school, each with its source; changed or removed from here. */
export function AdditionsOn({ slug }: { slug: string }) {
  const t = useTranslations('additions');
  const nameOf = useNameOf();
  const { data } = useCall('additions.list', { slug });
  if (!data) return null;
  return data.rows.length === 0 ? (
    <p className={page.quiet}>{t('none')}</p>
  ) : (
    <ul className={styles.kept}>
      {data.rows.map((kept) => (
        <Row key={kept.addition.id} kept={kept} name={nameOf(kept)} />
      ))}
    </ul>
  );
}

/** The part of a profile that has what the person added, and leads to where more is added. */
export function OwnAdditions({ slug }: { slug: string }) {
  const t = useTranslations('additions');
  return (
    <>
      <p className={page.quiet}>{t('intro')}</p>
      <AdditionsOn slug={slug} />
      <p className={styles.more}>
        <Link className={actions.action} to={`/institutions/${slug}/add`}>
          <Icon name="plus" /> {t('add')}
        </Link>{' '}
        <Link to="/additions">{t('all')}</Link>
      </p>
    </>
  );
}
