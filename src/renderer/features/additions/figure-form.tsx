import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Addition } from '../../../shared/contract/additions.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { scopeKinds } from '../../../shared/domain/kinds.ts';
import { appliesTo } from '../../../shared/domain/price-scope.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import actions from '../../ui/action.module.css';
import page from '../../ui/page.module.css';
import { usePen } from '../../ui/use-pen.ts';
import styles from './additions.module.css';
import { asksWhose } from '../../../shared/domain/figure-draft.ts';
import { Field, focusFirstWrong, ProblemsAt } from './field.tsx';
import { FileField } from './file-field.tsx';
import { PropertyOptions } from './property-options.tsx';
import { SelectField } from './select-field.tsx';
import { SourceFields } from './source-fields.tsx';
import { TextField } from './text-field.tsx';
import { propertiesOf, useFigure, type Asked } from './use-figure.ts';
import { ValueField } from './value-field.tsx';

type Figure = ReturnType<typeof useFigure>;

function PropertyFields({ school, figure: { draft, change } }: { school: Entity; figure: Figure }) {
  const t = useTranslations('additions');
  const pen = usePen();
  const offered = propertiesOf(draft.programme);
  return (
    <>
      <SelectField
        at="programme"
        label={t('on')}
        value={draft.programme}
        options={[
          ['', t('school')],
          ...school.programmes.map(({ slug, title }) => [slug, inLanguage(title, pen.language)] as const),
        ]}
        choose={(programme) => {
          const own = propertiesOf(programme);
          const property = own.includes(draft.property) ? draft.property : (own[0] ?? draft.property);
          change({ programme, ...(property !== draft.property && { property, value: '', unit: '' }) });
        }}
      />
      <Field at="body.property" label={t('property')}>
        {(field) => (
          <select
            {...field}
            className={page.field}
            value={draft.property}
            onChange={({ target }) => {
              const property = offered.find((id) => id === target.value);
              if (property) change({ property, value: '', unit: '', qualifier: '', documents: {} });
            }}
          >
            <PropertyOptions offered={offered} />
          </select>
        )}
      </Field>
    </>
  );
}

/** Whose price or length it is: what the words on it come to, for sums. */
function WhoseField({ draft, change }: Pick<Figure, 'draft' | 'change'>) {
  const t = useTranslations('additions');
  return (
    <SelectField
      at="body.applies"
      label={t('whose')}
      hint={t('whoseHint')}
      value={draft.appliesTo}
      options={[
        ['', t('whoseNotTold')],
        ...appliesTo.filter((to) => to !== 'none').map((to) => [to, t(`whoseKinds.${to}`)] as const),
      ]}
      choose={(to) => {
        change({ appliesTo: to });
      }}
    />
  );
}

/** For whom and when a value holds. */
function AboutFields({ figure: { draft, change } }: { figure: Figure }) {
  const t = useTranslations('additions');
  const line = (part: 'asOf' | 'scope' | 'years', at: string, label: string, hint: string) => (
    <TextField
      at={at}
      label={label}
      hint={hint}
      value={draft[part]}
      write={(text) => {
        change({ [part]: text });
      }}
    />
  );
  return (
    <>
      {line('asOf', 'body.as_of', t('asOf'), t('asOfHint'))}
      {line('scope', 'body.scope', t('scope'), t('scopeHint'))}
      <SelectField
        at="body.scope_kind"
        label={t('scopeKind')}
        value={draft.scopeKind}
        options={[['', t('scopeKinds.usual')], ...scopeKinds.map((kind) => [kind, t(`scopeKinds.${kind}`)] as const)]}
        choose={(scopeKind) => {
          change({ scopeKind });
        }}
      />
      {asksWhose(draft) && <WhoseField draft={draft} change={change} />}
      {draft.programme !== '' && line('years', 'body.years', t('years'), t('yearsHint'))}
    </>
  );
}

/** A figure of a school or of one of its programmes, with its source; what is wrong stands at its field as one types. */
export function FigureForm({
  school,
  asked,
  kept,
  done,
}: {
  school: Entity;
  asked: Asked;
  /** The one that is changed; null for a new one. */
  kept: Addition | null;
  done: () => void;
}) {
  const t = useTranslations('additions');
  const pen = usePen();
  const form = useRef<HTMLFormElement>(null);
  const figure = useFigure(school, asked, kept);
  const { draft, claim, problems } = figure;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (figure.keep(done)) return;
    focusFirstWrong(form.current);
  };
  return (
    <ProblemsAt value={problems}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={t('add')}>
        <div className={styles.fields}>
          <PropertyFields school={school} figure={figure} />
          <p className={styles.meaning}>{pen.say(`property.${draft.property}.meaning`)}</p>
          <ValueField draft={draft} understood={figure.understood} change={figure.change} />
          <AboutFields figure={figure} />
        </div>
        <SourceFields source={figure.source} change={figure.changeSource} />
        <FileField choose={figure.setFile} />
        <p role="status" className={styles.reads}>
          {claim
            ? t('reads', { value: writeValue(claim, writtenField(claim.property), pen) })
            : figure.tried && problems.size > 0
              ? t('wrong')
              : ''}
        </p>
        <button type="submit" className={actions.action}>
          {t('keep')}
        </button>
      </form>
    </ProblemsAt>
  );
}
