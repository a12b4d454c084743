import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Addition } from '../../../shared/contract/additions.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { countryCodes } from '../../../shared/domain/countries.ts';
import { today } from '../../../shared/domain/day.ts';
import { fieldCodes, fieldsOfStudy } from '../../../shared/domain/fields-of-study.ts';
import { countryName, languageName } from '../../../shared/domain/formatting.ts';
import { listingStatuses, programmeLanguages, programmeLevels } from '../../../shared/domain/kinds.ts';
import { inLanguage, writtenLanguages } from '../../../shared/domain/language.ts';
import { useCall } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { useReader } from '../../ui/use-reader.ts';
import styles from './additions.module.css';
import { blankSource, sourceDraftOf, sourceFragmentOf } from '../../../shared/domain/figure-draft.ts';
import { focusFirstWrong, ProblemsAt } from './field.tsx';
import { FileField } from './file-field.tsx';
import {
  blankFields,
  blankPart,
  partDraftOf,
  partFieldAt,
  partFields,
  partFragment,
  type Choice,
  type FormPart,
  type PartField,
} from './parts.ts';
import { NumberLine } from './number-line.tsx';
import { SelectField, type Options } from './select-field.tsx';
import { SourceFields } from './source-fields.tsx';
import { TextField } from './text-field.tsx';
import { blankParts, useAddition } from './use-addition.ts';

/** What a field offers, in the reader's words; what need not be said is offered as a dash. */
function useOptions(school: Entity): (choice: Choice, needed: boolean) => Options {
  const t = useTranslations('additions');
  const { say, language } = useReader();
  const registers = useCall('registers.list', {});
  const collator = new Intl.Collator(language);
  const none: Options = [['', '—']];
  return (choice, needed) => {
    switch (choice) {
      case 'level':
        return programmeLevels.map((one) => [one, say(`level.${one}`)]);
      case 'language':
        return [...none, ...programmeLanguages.map((one) => [one, languageName(one, language)] as const)];
      case 'field':
        return [...none, ...fieldCodes.map((one) => [one, inLanguage(fieldsOfStudy[one], language)] as const)];
      case 'status':
        return listingStatuses.map((one) => [one, say(`listingStatus.${one}`)]);
      case 'programme':
        return [
          ['', t('fields.wholeSchool')],
          ...school.programmes
            .filter(({ id }) => id > 0)
            .map(({ slug, title }) => [slug, inLanguage(title, language)] as const),
        ];
      case 'register':
        return [
          ...none,
          ...(registers.data?.rows ?? []).map(({ slug, title }) => [slug, inLanguage(title, language)] as const),
        ];
      case 'country':
        return [
          ...(needed ? none : []),
          ...countryCodes
            .map((one) => [one, countryName(one, language)] as const)
            .toSorted(([, a], [, b]) => collator.compare(a, b)),
        ];
    }
  };
}

/** A programme, a date, a place on a register or a result of an exam, with its source; what is wrong stands at its field as one types. */
export function PartForm({
  school,
  part,
  kept,
  done,
}: {
  school: Entity;
  part: FormPart;
  /** The one that is changed; null for a new one. */
  kept: Addition | null;
  done: () => void;
}) {
  const t = useTranslations('additions');
  const { language } = useReader();
  const form = useRef<HTMLFormElement>(null);
  const optionsOf = useOptions(school);
  const blank = blankSource(language, today());
  const [draft, setDraft] = useState(() => (kept ? partDraftOf(part, kept) : blankPart(part)));
  const [source, setSource] = useState(() => (kept ? sourceDraftOf(kept.source, blank) : blank));
  const { keep, problems, tried, setFile } = useAddition({
    content: {
      slug: school.slug,
      part,
      programme: null,
      ...partFragment(part, draft, { school, kept, language }),
      source: sourceFragmentOf(source),
    },
    blanks: new Set([...blankFields(part, draft), ...blankParts(source)]),
    fieldOf: (at) => partFieldAt(part, at),
    kept,
  });
  const set = (name: string) => (text: string) => {
    setDraft((before) => ({ ...before, [name]: text }));
  };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const isSound = keep(() => {
      setDraft(blankPart(part));
      done();
    });
    if (!isSound) focusFirstWrong(form.current);
  };
  const fieldOf = ({ name, at, label, hint, entry, needed }: PartField) => {
    const called = t(`fields.${label}`);
    const told = hint === undefined ? undefined : hint === 'date' ? t('dateHint') : t(`fields.${hint}`);
    if (entry === 'texts')
      return writtenLanguages.map((tongue, index) => (
        <TextField
          key={`${name}.${tongue}`}
          at={at}
          label={t(`inTongue.${tongue}`, { field: called })}
          hint={index === 0 ? t('textHint') : undefined}
          value={draft[`${name}.${tongue}`] ?? ''}
          write={set(`${name}.${tongue}`)}
        />
      ));
    if (entry === 'line' || entry === 'number') {
      const Line = entry === 'number' ? NumberLine : TextField;
      return <Line key={name} at={at} label={called} hint={told} value={draft[name] ?? ''} write={set(name)} />;
    }
    return (
      <SelectField
        key={name}
        at={at}
        label={called}
        value={draft[name] ?? ''}
        options={optionsOf(entry, needed === true)}
        choose={set(name)}
      />
    );
  };
  return (
    <ProblemsAt value={problems}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={t(`part.${part}`)}>
        <div className={styles.fields}>{partFields[part].map(fieldOf)}</div>
        <SourceFields
          source={source}
          change={(changed) => {
            setSource((before) => ({ ...before, ...changed }));
          }}
        />
        <FileField choose={setFile} />
        <p role="status" className={styles.reads}>
          {tried && problems.size > 0 ? t('wrong') : ''}
        </p>
        <button type="submit" className={actions.action}>
          {t('keep')}
        </button>
      </form>
    </ProblemsAt>
  );
}
