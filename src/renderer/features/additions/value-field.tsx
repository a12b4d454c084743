import { useTranslations } from 'use-intl';
import { attestations, documentKinds } from '../../../shared/domain/documents.ts';
import { properties } from '../../../shared/domain/properties/dictionary.ts';
import { unitWord } from '../../../shared/domain/writing/pen.ts';
import { NumberEcho } from '../../ui/number-field/number-echo.tsx';
import { UnitField } from '../../ui/number-field/unit-field.tsx';
import type { NumberUnderstood } from '../../ui/number-field/use-number-entry.ts';
import page from '../../ui/page.module.css';
import { useReader } from '../../ui/use-reader.ts';
import styles from './additions.module.css';
import type { FigureDraft } from '../../../shared/domain/figure-draft.ts';
import { Field } from './field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly draft: FigureDraft;
  readonly understood: NumberUnderstood;
  readonly change: (part: Partial<FigureDraft>) => void;
}
type TextPart = 'value' | 'en' | 'zh' | 'ru' | 'opens' | 'closes';

function Line({
  part,
  label,
  hint,
  draft,
  change,
}: Pick<Props, 'draft' | 'change'> & { part: TextPart; label: string; hint?: string }) {
  return (
    <TextField
      at="body.value"
      label={label}
      hint={hint}
      value={draft[part]}
      write={(text) => {
        change({ [part]: text });
      }}
    />
  );
}

function Documents({ draft: { documents }, change }: Pick<Props, 'draft' | 'change'>) {
  const t = useTranslations('additions');
  const { say } = useReader();
  const set = (kind: string, attested: string | null) => {
    const others = Object.entries(documents).filter(([one]) => one !== kind);
    change({ documents: Object.fromEntries(attested === null ? others : [...others, [kind, attested]]) });
  };
  return (
    <Field at="body.value" label={t('documents')} wide>
      {({ 'aria-label': label }) => (
        <fieldset className={styles.documents} aria-label={label}>
          {documentKinds.map((kind) => {
            const attested = documents[kind];
            const ways = attested?.split(' ').filter((way) => way !== '') ?? [];
            return (
              <div key={kind}>
                <label>
                  <input
                    type="checkbox"
                    checked={attested !== undefined}
                    onChange={({ target }) => {
                      set(kind, target.checked ? '' : null);
                    }}
                  />{' '}
                  {say(`document.kind.${kind}`)}
                </label>
                {attested !== undefined && (
                  <span className={styles.ways}>
                    {attestations.map((way) => (
                      <label key={way}>
                        <input
                          type="checkbox"
                          checked={ways.includes(way)}
                          onChange={({ target }) => {
                            set(kind, (target.checked ? [...ways, way] : ways.filter((one) => one !== way)).join(' '));
                          }}
                        />{' '}
                        {say(`document.attested.${way}`)}
                      </label>
                    ))}
                  </span>
                )}
              </div>
            );
          })}
        </fieldset>
      )}
    </Field>
  );
}

function Unit({ draft, change, label }: Pick<Props, 'draft' | 'change'> & { label: string }) {
  const reader = useReader();
  const { type, units = [] } = properties[draft.property];
  if (type.entry === 'number' && units.length < 2) return null;
  return (
    <Field at="body.unit" label={label}>
      {(field) =>
        type.units(properties[draft.property]) === 'currency' ? (
          <UnitField
            field={draft.property}
            unit={draft.unit}
            write={(unit) => {
              change({ unit });
            }}
            invalid={field['aria-invalid']}
            describedBy={field['aria-describedby']}
          />
        ) : (
          <select
            {...field}
            className={page.field}
            value={draft.unit}
            onChange={({ target }) => {
              change({ unit: target.value });
            }}
          >
            <option value="">—</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unitWord(unit, reader).trim() || unit}
              </option>
            ))}
          </select>
        )
      }
    </Field>
  );
}

/** The value of a property, by the fields that its type is written down with. */
export function ValueField(props: Props) {
  const t = useTranslations('additions');
  const reader = useReader();
  const { draft, change, understood } = props;
  const { type, term = false, choices = {} } = properties[draft.property];
  switch (type.entry) {
    case 'number':
      return (
        <>
          <div className={styles.part}>
            <Line part="value" label={t('value')} hint={t('valueHint')} draft={draft} change={change} />
            <NumberEcho understood={understood} currency={null} id="addition-read" asWords={false} />
          </div>
          <Unit draft={draft} change={change} label={t('unit')} />
          <SelectField
            at="body.qualifier"
            label={t('qualifier')}
            value={draft.qualifier}
            options={[
              ['', t('exactly')],
              ['at-least', t('atLeast')],
              ['at-most', t('atMost')],
              ['about', t('about')],
            ]}
            choose={(qualifier) => {
              change({ qualifier });
            }}
          />
        </>
      );
    case 'score':
      return (
        <>
          <Unit draft={draft} change={change} label={t('test')} />
          <Line part="value" label={t('value')} hint={t('testHint')} draft={draft} change={change} />
        </>
      );
    case 'date':
      return term ? (
        <>
          <Line part="opens" label={t('opens')} draft={draft} change={change} />
          <Line part="closes" label={t('closes')} hint={t('termHint')} draft={draft} change={change} />
        </>
      ) : (
        <Line part="value" label={t('value')} hint={t('dateHint')} draft={draft} change={change} />
      );
    case 'choice':
      return (
        <SelectField
          at="body.value"
          label={t('value')}
          value={draft.value}
          options={[
            ['', '—'],
            ...Object.keys(choices).map((one) => [one, reader.say(`choice.${one}` as 'choice.yes')] as const),
          ]}
          choose={(value) => {
            change({ value });
          }}
        />
      );
    case 'documents':
      return <Documents draft={draft} change={change} />;
    case 'texts':
      return (
        <>
          <Line part="en" label={t('inEnglish')} hint={t('textHint')} draft={draft} change={change} />
          <Line part="zh" label={t('inChinese')} draft={draft} change={change} />
          <Line part="ru" label={t('inRussian')} draft={draft} change={change} />
        </>
      );
    case 'line':
      return <Line part="value" label={t('value')} draft={draft} change={change} />;
  }
}
