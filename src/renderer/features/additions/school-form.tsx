import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNavigate } from 'react-router';
import type { Addition } from '../../../shared/contract/additions.ts';
import { countryCodes } from '../../../shared/domain/countries.ts';
import { today } from '../../../shared/domain/day.ts';
import { countryName, localeOf } from '../../../shared/domain/formatting.ts';
import { displayNames } from '../../../shared/domain/intl.ts';
import actions from '../../ui/action.module.css';
import { useReader } from '../../ui/use-reader.ts';
import styles from './additions.module.css';
import { AlikeSchool, useAlike } from './alike.tsx';
import { blankSource, sourceDraftOf, sourceFragmentOf } from '../../../shared/domain/figure-draft.ts';
import { focusFirstWrong, ProblemsAt } from './field.tsx';
import {
  blankSchoolFields,
  draftNamed,
  schoolDraftOf,
  schoolFieldAt,
  schoolFragment,
  schoolKinds,
  type SchoolDraft,
} from './school-draft.ts';
import { SelectField, type Options } from './select-field.tsx';
import { SourceFields } from './source-fields.tsx';
import { TextField } from './text-field.tsx';
import { blankParts, useAddition } from './use-addition.ts';

/** In which a school's own name may be beside the three (BCP 47), as a file names them. */
const nativeTongues =
  'ar az be bn de el es fa fr he hi hy id it ja ka kk km ko ky lo mn my ne pl pt ro si sr ta tg th tk tr uk ur uz vi zh-Hant'.split(
    ' ',
  );

/** The slug of one that has none yet: it gets one when it is kept. */
const unnamed = 'new-school';

/** Sorted by what a reader calls them. */
function useSorted(codes: readonly string[], nameOf: (code: string) => string): Options {
  const { language } = useReader();
  const { compare } = new Intl.Collator(language);
  return codes.map((one) => [one, nameOf(one)] as const).toSorted(([, a], [, b]) => compare(a, b));
}

function useSchool(kept: Addition | null, named: string) {
  const { language } = useReader();
  const blank = blankSource(language, today());
  const [draft, setDraft] = useState<SchoolDraft>(() => (kept ? schoolDraftOf(kept) : draftNamed(named)));
  const [source, setSource] = useState(() => (kept ? sourceDraftOf(kept.source, blank) : blank));
  const body = schoolFragment(draft);
  const addition = useAddition({
    content: {
      slug: kept?.slug ?? unnamed,
      part: 'school',
      programme: null,
      record: null,
      body,
      source: sourceFragmentOf(source),
    },
    blanks: new Set([...blankSchoolFields(draft), ...blankParts(source)]),
    fieldOf: (at) => schoolFieldAt(draft, at),
    kept,
  });
  return { draft, setDraft, source, setSource, body, ...addition };
}

/** A school that the edition does not have, or one that was added, with where it is known from; who may be it already is said as one types. */
export function SchoolForm({ kept, named }: { kept: Addition | null; named: string }) {
  const t = useTranslations('additions');
  const { say, language } = useReader();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { draft, setDraft, source, setSource, body, keep, problems, tried, isKeeping } = useSchool(kept, named);
  const alike = useAlike(body, kept?.slug);
  const countries = useSorted(countryCodes, (code) => countryName(code, language));
  const tongueName = (tag: string) => displayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
  const tongues = useSorted(nativeTongues, tongueName);
  const field = (name: keyof SchoolDraft, label: string, hint?: string) => (
    <TextField
      at={`body.${name}`}
      label={label}
      hint={hint}
      value={draft[name]}
      write={(text) => {
        setDraft((before) => ({ ...before, [name]: text }));
      }}
    />
  );
  const choice = (name: keyof SchoolDraft, label: string, options: Options) => (
    <SelectField
      at={`body.${name}`}
      label={label}
      value={draft[name]}
      options={options}
      choose={(one) => {
        setDraft((before) => ({ ...before, [name]: one }));
      }}
    />
  );
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (isKeeping) return;
    const isSound = keep(({ slug }) => {
      void navigate(`/institutions/${slug}`);
    });
    if (!isSound) focusFirstWrong(form.current);
  };
  const state = isKeeping ? t('newSchool.writing') : tried && problems.size > 0 ? t('wrong') : '';
  return (
    <ProblemsAt value={problems}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={t('newSchool.title')}>
        <div className={`${styles.fields} ${styles.names}`}>
          {field('en', t('newSchool.nameEn'), t('newSchool.nameHint'))}
          {field('zh', t('newSchool.nameZh'))}
          {field('ru', t('newSchool.nameRu'))}
          {field('native', t('newSchool.nameOwn'), t('newSchool.nameOwnHint'))}
          {draft.native.trim() !== '' && choice('nativeIn', t('newSchool.nameOwnIn'), [['', '—'], ...tongues])}
        </div>
        <div className={styles.fields}>
          {choice(
            'kind',
            t('kind'),
            schoolKinds.map((kind) => [kind, say(`kind.${kind}`)]),
          )}
          {choice('country', t('newSchool.country'), [['', '—'], ...countries])}
          {field('city', t('newSchool.city'), t('newSchool.cityHint'))}
          {field('website', t('newSchool.website'))}
          {field('ror', 'ROR', t('newSchool.codeHint'))}
          {field('wikidata', 'Wikidata')}
          {field('moe-code', t('newSchool.moeCode'))}
        </div>
        {alike.length > 0 && (
          <section className={styles.alike} aria-labelledby="alike-title" role="status">
            <h2 id="alike-title">{t('newSchool.there')}</h2>
            <p>{t('newSchool.thereHint')}</p>
            <ul className={styles.kept}>
              {alike.map((one) => (
                <li key={one.school.slug} className={styles.one}>
                  <span>
                    <AlikeSchool alike={one} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <SourceFields
          source={source}
          change={(changed) => {
            setSource((before) => ({ ...before, ...changed }));
          }}
        />
        <p role="status" className={styles.reads}>
          {state}
        </p>
        <button type="submit" className={actions.action} aria-disabled={isKeeping}>
          {kept ? t('keep') : t('newSchool.add')}
        </button>
      </form>
    </ProblemsAt>
  );
}
