import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { figureFields, type FigureField } from '../../../../shared/domain/compare-fields.ts';
import { currencyPattern } from '../../../../shared/domain/costs.ts';
import { unitsOf } from '../../../../shared/domain/figure-rules.ts';
import { dateProblem } from '../../../../shared/domain/partial-date.ts';
import { unitWord } from '../../../../shared/domain/writing/pen.ts';
import { useChange } from '../../../host/use-call.ts';
import actions from '../../../ui/action.module.css';
import { fieldLabel } from '../../../ui/entity/figure-text.ts';
import { Failure } from '../../../ui/failure.tsx';
import page from '../../../ui/page.module.css';
import { useLanguage } from '../../../ui/use-language.ts';
import styles from './figures.module.css';

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
const currencies = ['CNY', 'USD', 'RUB', 'EUR'];

/** A number as people type it: digits with spaces or commas between thousands; null where it is none. */
function readNumber(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00a0]/g, '')
    .replaceAll(/,(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const blank = { field: 'tuition', label: '', value: '', unit: '', asOf: '', note: '' };

/** Where the field has it: a currency, one of a few units, or any. */
function UnitField({
  field,
  unit,
  change,
}: {
  field: string;
  unit: string;
  change: (event: { target: { value: string } }) => void;
}) {
  const t = useTranslations('figures');
  const language = useLanguage();
  const list = useId();
  const units = unitsOf(field);
  // The only unit of a field is known without being written.
  if (units === 'none' || (Array.isArray(units) && units.length === 1)) return null;
  if (typeof units !== 'string') {
    return (
      <label>
        {t('unit')}
        <select className={page.field} value={unit} onChange={change}>
          {units.map((one) => (
            <option key={one} value={one}>
              {unitWord(one, language) || one}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label>
      {t('unit')}
      <input
        className={page.field}
        value={unit}
        maxLength={12}
        list={units === 'currency' ? list : undefined}
        autoComplete="off"
        onChange={change}
      />
      {units === 'currency' && (
        <datalist id={list}>
          {currencies.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
    </label>
  );
}

/** A new figure of the person's own: what it is, its value and its day. What cannot be kept is said before it is sent. */
export function FigureForm({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  const ts = useTranslations('lists');
  const language = useLanguage();
  const [draft, setDraft] = useState(blank);
  const [invalid, setInvalid] = useState('');
  const [tried, setTried] = useState(false);
  const dateHint = useId();
  const set = useChange('figures.set');
  const change = (name: keyof typeof blank) => (event: { target: { value: string } }) => {
    setDraft({ ...draft, [name]: event.target.value });
  };
  const own = draft.field === '';
  const chooseField = (event: { target: { value: string } }) => {
    const units = unitsOf(event.target.value);
    setDraft({ ...draft, field: event.target.value, unit: typeof units === 'string' ? '' : (units[0] ?? '') });
  };

  const number = readNumber(draft.value);
  const money = unitsOf(draft.field) === 'currency';
  const unit = money ? draft.unit.trim().toUpperCase() : draft.unit.trim();
  const wrong = () => {
    if (draft.value.trim() === '' || (own && draft.label.trim() === '')) return t('invalid');
    if (money && number !== null && !currencyPattern.test(unit)) return ts('currencyMissing');
    return '';
  };
  const date = draft.asOf.trim();
  const wrongDate = date === '' ? null : dateProblem(date);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setInvalid(wrong());
    setTried(true);
    if (wrong() !== '' || wrongDate !== null) return;
    set.mutate(
      {
        slug,
        field: own ? null : (draft.field as FigureField),
        label: own ? draft.label.trim() : null,
        number,
        text: number === null ? draft.value.trim() : null,
        unit: number === null || unit === '' ? null : unit,
        asOf: date === '' ? null : date,
        note: draft.note.trim() === '' ? null : draft.note.trim(),
      },
      {
        onSuccess: () => {
          setDraft({ ...blank, field: draft.field, unit: draft.unit });
          setTried(false);
        },
      },
    );
  };
  return (
    <form className={styles.figureForm} onSubmit={submit} noValidate>
      <label>
        {t('field')}
        <select className={page.field} value={draft.field} onChange={chooseField}>
          {common.map((field) => (
            <option key={field} value={field}>
              {fieldLabel(field, language)}
            </option>
          ))}
          <option value="">{t('own')}</option>
          {others.map((field) => (
            <option key={field} value={field}>
              {fieldLabel(field, language)}
            </option>
          ))}
        </select>
      </label>
      {own && (
        <label>
          {t('label')}
          <input className={page.field} value={draft.label} maxLength={120} onChange={change('label')} />
        </label>
      )}
      <label>
        {t('value')}
        <input
          className={page.field}
          value={draft.value}
          maxLength={1000}
          autoComplete="off"
          onChange={change('value')}
        />
      </label>
      <UnitField field={draft.field} unit={draft.unit} change={change('unit')} />
      <label>
        {t('asOf')}
        <input
          className={page.field}
          value={draft.asOf}
          maxLength={10}
          autoComplete="off"
          aria-invalid={tried && wrongDate !== null}
          aria-describedby={dateHint}
          onChange={change('asOf')}
        />
        <span
          id={dateHint}
          role={tried && wrongDate !== null ? 'alert' : undefined}
          className={tried && wrongDate !== null ? styles.invalid : styles.hint}
        >
          {tried && wrongDate === 'day' ? t('noSuchDay', { date }) : t('dateHint')}
        </span>
      </label>
      <label>
        {t('note')}
        <input
          className={page.field}
          value={draft.note}
          maxLength={2000}
          autoComplete="off"
          onChange={change('note')}
        />
      </label>
      <button type="submit" className={actions.action}>
        {t('add')}
      </button>
      {invalid !== '' && (
        <p role="alert" className={styles.invalid}>
          {invalid}
        </p>
      )}
      {set.error && <Failure failure={set.error} />}
    </form>
  );
}
