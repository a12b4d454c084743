import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import type { Figure } from '../../../shared/contract/figures.ts';
import { figureFields, type FigureField } from '../../../shared/domain/compare-fields.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { useCall, useChange } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { fieldLabel, figureName, figureValue } from './figure-text.ts';
import styles from './figures.module.css';

/** What a person most often notes, offered first. */
const common: readonly FigureField[] = ['tuition', 'programme-cost', 'accommodation-fee', 'application-fee', 'insurance-fee', 'living-cost', 'scholarship', 'application-deadline', 'entry-requirement'];
const others = figureFields.filter((field) => !common.includes(field));

/** A number as people type it: digits with spaces or commas between thousands; null where it is none. */
function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0]/g, '').replaceAll(/,(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const blank = { field: 'tuition', label: '', value: '', unit: '', asOf: '', note: '' };

function FigureForm({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  const language = useLanguage();
  const units = useId();
  const [draft, setDraft] = useState(blank);
  const [invalid, setInvalid] = useState(false);
  const set = useChange('figures.set');
  const change = (name: keyof typeof blank) => (event: { target: { value: string } }) => { setDraft({ ...draft, [name]: event.target.value }); };
  const own = draft.field === '';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const number = readNumber(draft.value);
    const text = draft.value.trim();
    const wrong = text === '' || (own && draft.label.trim() === '') || (draft.asOf !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(draft.asOf));
    setInvalid(wrong);
    if (wrong) return;
    set.mutate({
      slug, field: own ? null : (draft.field as FigureField), label: own ? draft.label.trim() : null, number, text: number === null ? text : null,
      unit: number === null || draft.unit.trim() === '' ? null : draft.unit.trim(), asOf: draft.asOf === '' ? null : draft.asOf, note: draft.note.trim() === '' ? null : draft.note.trim(),
    }, { onSuccess: () => { setDraft({ ...blank, field: draft.field }); } });
  };
  return (
    <form className={styles.figureForm} onSubmit={submit} noValidate>
      <label>{t('field')}<select className={page.field} value={draft.field} onChange={change('field')}>
        {common.map((field) => <option key={field} value={field}>{fieldLabel(field, language)}</option>)}
        <option value="">{t('own')}</option>
        {others.map((field) => <option key={field} value={field}>{fieldLabel(field, language)}</option>)}
      </select></label>
      {own && <label>{t('label')}<input className={page.field} value={draft.label} maxLength={120} onChange={change('label')} /></label>}
      <label>{t('value')}<input className={page.field} value={draft.value} maxLength={1000} onChange={change('value')} /></label>
      <label>{t('unit')}<input className={page.field} value={draft.unit} maxLength={12} list={units} onChange={change('unit')} /></label>
      <datalist id={units}>{['CNY', 'USD', 'RUB', 'EUR'].map((unit) => <option key={unit}>{unit}</option>)}</datalist>
      <label>{t('asOf')}<input className={page.field} value={draft.asOf} maxLength={10} placeholder={t('dateHint')} onChange={change('asOf')} /></label>
      <label>{t('note')}<input className={page.field} value={draft.note} maxLength={2000} onChange={change('note')} /></label>
      <button type="submit" className={actions.action}>{t('add')}</button>
      {invalid && <p role="alert" className={styles.invalid}>{t('invalid')}</p>}
      {set.error && <Failure failure={set.error} />}
    </form>
  );
}

/** The person's own figures on a school: what was quoted or offered, with its day. */
export function FiguresOn({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  const ta = useTranslations('app');
  const language = useLanguage();
  const figures = useCall('figures.list', { slug });
  const remove = useChange('figures.remove');
  const restore = useChange('figures.restore');
  const [removed, setRemoved] = useState<Figure | null>(null);
  const nameOf = (figure: Figure) => figureName(figure, language);
  const takeBack = ({ id, slug: of, addedAt, updatedAt, field, label, number, text, unit, asOf, note }: Figure) => {
    restore.mutate({ figure: { id, slug: of, addedAt, updatedAt, field, label, number, text, unit, asOf, note } }, { onSuccess: () => { setRemoved(null); } });
  };
  return (
    <>
      <p className={page.quiet}>{t('intro')}</p>
      <ul className={styles.figures}>
        {figures.data?.rows.map((figure) => (
          <li key={figure.id}>
            <span className={styles.figureName}>{nameOf(figure)}</span>
            <span>{figureValue(figure, language)}<span className={styles.about}> {[figure.asOf === null ? '' : formatPartialDate(figure.asOf, language), figure.note ?? ''].filter((part) => part !== '').join(' · ')}</span></span>
            <button type="button" className={styles.remove} aria-label={t('remove', { name: nameOf(figure) })} onClick={() => { remove.mutate({ id: figure.id }, { onSuccess: ({ figure: gone }) => { setRemoved(gone); } }); }}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
      <div role="status" className={styles.told}>{removed && <>{t('removed', { name: nameOf(removed) })} <button ref={(button) => { button?.focus(); }} type="button" onClick={() => { takeBack(removed); }}>{ta('undo')}</button></>}</div>
      <FigureForm key={slug} slug={slug} />
    </>
  );
}

/** The person's own figures on the open school. */
export function FiguresEditor() {
  const { slug = '' } = useParams();
  return <FiguresOn slug={slug} />;
}
