import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { figureFields, type FigureField } from '../../../../shared/domain/compare-fields.ts';
import { fieldLabel } from '../../../../shared/domain/field-labels.ts';
import { readCurrencyCode } from '../../../../shared/domain/numbers/currencies.ts';
import actions from '../../../ui/action.module.css';
import { NumberEcho } from '../../../ui/number-field/number-echo.tsx';
import page from '../../../ui/page.module.css';
import { useReader } from '../../../ui/use-reader.ts';
import styles from './figures.module.css';
import { hasUnit, UnitField } from '../../../ui/number-field/unit-field.tsx';
import { useFigureDraft, type FigurePart } from './use-figure-draft.ts';

/** What a person most often notes, offered first. */
const common: readonly FigureField[] = [
  'tuition',
  'programme-cost',
  'accommodation-fee',
  'application-fee',
  'insurance-fee',
  'living-cost',
  'scholarship',
  'application-deadline',
  'entry-requirement',
];
const others = figureFields.filter((field) => !common.includes(field));

/** A field with what is said about it under it: what is wrong, then how it is understood. */
function Part({
  part,
  label,
  id,
  problem = '',
  children,
}: {
  part: FigurePart;
  label: string;
  id: string;
  problem?: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <div className={styles.part} data-part={part}>
      <span aria-hidden="true">{label}</span>
      {children}
      {problem !== '' && (
        <p id={`${id}-${part}`} role="alert" className={styles.invalid}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** A new figure of the person's own: what it is, its value and its day. What was understood is said before it is kept, and what cannot be kept at its field. */
export function FigureForm({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  const reader = useReader();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { draft, own, understood, echoed, alias, problems, change, chooseField, keep } = useFigureDraft(slug);
  const currency = echoed === null ? null : (readCurrencyCode(echoed)?.code ?? null);
  const field = (part: 'label' | 'value' | 'asOf' | 'note', label: string, said?: string) => ({
    className: page.field,
    type: 'text',
    'aria-label': label,
    'aria-invalid': problems[part] !== undefined,
    'aria-describedby': [problems[part] === undefined ? '' : `${id}-${part}`, said ?? ''].join(' ').trim() || undefined,
    autoComplete: 'off',
    value: draft[part],
    onChange: (event: { target: { value: string } }) => {
      change(part, event.target.value);
    },
  });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const first = keep();
    if (first !== null) form.current?.querySelector<HTMLElement>(`[data-part="${first}"] :is(input, select)`)?.focus();
  };
  return (
    <form ref={form} className={styles.figureForm} onSubmit={submit} noValidate>
      <Part part="field" label={t('field')} id={id}>
        <select
          className={page.field}
          aria-label={t('field')}
          value={draft.field}
          onChange={(event) => {
            chooseField(event.target.value);
          }}
        >
          {common.map((one) => (
            <option key={one} value={one}>
              {fieldLabel(one, reader)}
            </option>
          ))}
          <option value="">{t('own')}</option>
          {others.map((one) => (
            <option key={one} value={one}>
              {fieldLabel(one, reader)}
            </option>
          ))}
        </select>
      </Part>
      {own && (
        <Part part="label" label={t('label')} id={id} problem={problems.label}>
          <input {...field('label', t('label'))} />
        </Part>
      )}
      <Part part="value" label={t('value')} id={id} problem={problems.value}>
        <input {...field('value', t('value'), `${id}-read`)} />
        <NumberEcho understood={understood} currency={currency} id={`${id}-read`} asWords />
      </Part>
      {hasUnit(own ? null : draft.field) && (
        <Part part="unit" label={t('unit')} id={id} problem={problems.unit}>
          <UnitField
            field={own ? null : draft.field}
            unit={draft.unit}
            write={(text) => {
              change('unit', text);
            }}
            invalid={problems.unit !== undefined}
            describedBy={problems.unit === undefined ? `${id}-alias` : `${id}-unit`}
          />
          <p id={`${id}-alias`} role="status" className={styles.hint}>
            {alias}
          </p>
        </Part>
      )}
      <Part part="asOf" label={t('asOf')} id={id} problem={problems.asOf}>
        <input {...field('asOf', t('asOf'), `${id}-date`)} />
        <span id={`${id}-date`} className={styles.hint}>
          {t('dateHint')}
        </span>
      </Part>
      <Part part="note" label={t('note')} id={id}>
        <input {...field('note', t('note'))} />
      </Part>
      <button type="submit" className={actions.action}>
        {t('add')}
      </button>
    </form>
  );
}
