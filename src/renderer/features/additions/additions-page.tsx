import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { longestPackName } from '../../../shared/contract/limits.ts';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import { Mistakes } from '../../ui/problems/mistakes.tsx';
import { useAtOnce } from '../../ui/portions/use-at-once.ts';
import { usePortions } from '../../ui/portions/use-portions.ts';
import { ProblemText } from '../../ui/problems/problem-text.tsx';
import { saveBlob } from '../../ui/save-file.ts';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLonger } from '../../ui/use-longer.ts';
import { useOnce } from '../../ui/use-once.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { useFileSize } from '../../ui/use-file-size.ts';
import { useReader } from '../../ui/use-reader.ts';
import styles from './additions.module.css';
import { fileOf, wrongWith } from './fetch-pack.ts';
import { firstWrong } from './field.tsx';
import { isFormPart } from './parts.ts';
import { AdditionsOn } from './own-additions.tsx';

type Handed = Output<'additions.pack'>;

/** What goes into a pack, school by school, and what cannot and why. */
function Preview({ handed: { goes, stays } }: { handed: Handed }) {
  const t = useTranslations('additions');
  const tp = useTranslations('packs');
  const reader = useReader();
  const name = (field: string) =>
    isFormPart(field) || field === 'school' ? t(`part.${field}`) : fieldLabel(field, reader);
  return (
    <>
      <h3>{t('goes')}</h3>
      {goes.length === 0 ? (
        <p className={page.quiet}>{t('none')}</p>
      ) : (
        <ul className={styles.kept}>
          {goes.map((one) => (
            <li key={one.slug}>
              <Link to={`/institutions/${one.slug}`}>{one.name}</Link>
              <span>
                {one.fields.map(name).join(dot)}{' '}
                <span className={styles.about}>{tp('facts', { count: one.facts })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {stays.length > 0 && (
        <>
          <h3>{t('stays')}</h3>
          <ul className={styles.kept}>
            {stays.map((one, at) => (
              <li key={at}>
                <span className={styles.name}>{one.name}</span>
                <span>
                  {name(one.field)}{' '}
                  <span className={styles.about}>
                    <ProblemText problem={one.why} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={page.quiet}>{t('private')}</p>
    </>
  );
}

/** Hands what was added on: as a pack, once it has been looked at as an installation will, or as source files. */
function HandOn() {
  const t = useTranslations('additions');
  const { language } = useReader();
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const size = useFileSize();
  const [figures, setFigures] = useState(false);
  const [slips, setSlips] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [mistakes, setMistakes] = useState<Output<'packs.preview'>['mistakes']>([]);
  // What goes does not hang on what it is called.
  const preview = useCall('additions.pack', { title: '-', publisher: '-', language, figures }, { keepPrevious: true });
  const named = title.trim() !== '' && publisher.trim() !== '';
  const empty = (preview.data?.zip ?? null) === null;
  const going = preview.data?.slips ?? { files: 0, bytes: 0 };
  const longer = useLonger();
  const section = useRef<HTMLElement>(null);
  const once = useOnce();
  const make = (kind: 'pack' | 'sources') => {
    setMistakes([]);
    if (!named) {
      setTold(t('named'));
      return;
    }
    const wrong = firstWrong(section.current);
    if (wrong) {
      setTold(null);
      wrong.focus();
      return;
    }
    setTold(t('making'));
    once(() =>
      doIt(async () => {
        const made = await ask(`additions.${kind}`, { title, publisher, language, figures, slips });
        const file = await fileOf(made);
        if (file === null) return null;
        const wrong = kind === 'pack' ? await wrongWith(made, file) : [];
        setMistakes(wrong);
        setTold(wrong.length > 0 ? t('mistakes') : t('made', { name: file.name }));
        if (wrong.length === 0) saveBlob(file.name, file);
        return null;
      }).then((done) => {
        if (!done) setTold(null);
      }),
    );
  };
  const line = (label: string, value: string, write: (text: string) => void, hint: string) => {
    const tooLong = longer(value, longestPackName);
    return (
      <label className={styles.part}>
        <span>{label}</span>
        <input
          className={page.field}
          type="text"
          autoComplete="off"
          aria-invalid={tooLong !== ''}
          value={value}
          onChange={({ target }) => {
            write(target.value);
          }}
        />
        {tooLong === '' ? (
          <span className={styles.hint}>{hint}</span>
        ) : (
          <span role="alert" className={styles.invalid}>
            {tooLong}
          </span>
        )}
      </label>
    );
  };
  return (
    <section ref={section} className={styles.there} aria-labelledby="hand-on-title">
      <h2 id="hand-on-title">{t('handOn')}</h2>
      <p className={page.quiet}>{t('handOnIntro')}</p>
      <div className={`${styles.fields} ${styles.form}`}>
        {line(t('packTitle'), title, setTitle, t('packTitleHint'))}
        {line(t('packPublisher'), publisher, setPublisher, t('packPublisherHint'))}
      </div>
      <p>
        <label>
          <input
            type="checkbox"
            checked={figures}
            onChange={({ target }) => {
              setFigures(target.checked);
            }}
          />{' '}
          {t('withFigures')}
        </label>
      </p>
      {going.files > 0 && (
        <p>
          <label>
            <input
              type="checkbox"
              aria-describedby="slips-hint"
              checked={slips}
              onChange={({ target }) => {
                setSlips(target.checked);
              }}
            />{' '}
            {t('withSlips', { count: going.files, size: size(going.bytes) })}
          </label>
          <br />
          <span id="slips-hint" className={styles.hint}>
            {t('slipsHint')}
          </span>
        </p>
      )}
      {preview.error && <Failure failure={preview.error} retry={() => void preview.refetch()} />}
      {preview.data && <Preview handed={preview.data} />}
      <div className={page.tools}>
        <button
          type="button"
          className={actions.action}
          disabled={empty}
          onClick={() => {
            make('pack');
          }}
        >
          {t('make')}
        </button>
        <button
          type="button"
          className={actions.action}
          disabled={empty}
          onClick={() => {
            make('sources');
          }}
        >
          {t('makeSources')}
        </button>
        <span role="status">{told}</span>
      </div>
      {mistakes.length > 0 && <Mistakes mistakes={mistakes} className={styles.kept} />}
    </section>
  );
}

/** A table of figures may have added to hundreds of schools; so many are drawn at first, and so many more each time. */
const portion = 20;

/** All that the person added, school by school, and how it is handed on. */
export function AdditionsPage() {
  const t = useTranslations('additions');
  const tf = useTranslations('figureSheet');
  usePageTitle(t('title'));
  const article = useArrivalFocus();
  const all = useCall('additions.list', {});
  const reader = useReader();
  const schools = useCall('additions.pack', { title: '-', publisher: '-', language: reader.language, figures: false });
  const slugs = [...new Set(all.data?.rows.map(({ addition }) => addition.slug))];
  const allAtOnce = useAtOnce();
  const portions = { first: portion, step: portion, pause: 30, allAtOnce };
  const { drawn, isWhole: areAllDrawn } = usePortions(slugs.length, article, portions);
  const isWhole = !all.isPending && areAllDrawn;
  const nameOf = (slug: string) => schools.data?.goes.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <article className={page.page} ref={article} tabIndex={-1} aria-busy={!isWhole}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>{t('intro')}</p>
      <p className={page.tools}>
        <Link className={actions.action} to="/additions/school">
          {t('newSchool.link')}
        </Link>
        <Link className={actions.action} to="/additions/table">
          {tf('title')}
        </Link>
      </p>
      {all.error && <Failure failure={all.error} retry={() => void all.refetch()} />}
      {all.data && slugs.length === 0 && <p className={page.quiet}>{t('noneHow')}</p>}
      {slugs.slice(0, drawn).map((slug) => (
        <section key={slug} className={styles.there} aria-labelledby={`added-${slug}`}>
          <h2 id={`added-${slug}`}>
            <Link to={`/institutions/${slug}#my-additions`}>{nameOf(slug)}</Link>
          </h2>
          <AdditionsOn slug={slug} />
        </section>
      ))}
      {isWhole && <HandOn />}
    </article>
  );
}
