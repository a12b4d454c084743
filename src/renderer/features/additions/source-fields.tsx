import { useTranslations } from 'use-intl';
import { localeOf } from '../../../shared/domain/formatting.ts';
import { displayNames } from '../../../shared/domain/intl.ts';
import { sourceKinds } from '../../../shared/domain/kinds.ts';
import { useCall } from '../../host/use-call.ts';
import { useReader } from '../../ui/use-reader.ts';
import styles from './additions.module.css';
import { sourceDraftOf, type SourceDraft } from '../../../shared/domain/figure-draft.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

/** What sources on schools here are mostly written in (ISO 639-1). */
const tongues = [
  'en',
  'zh',
  'ru',
  'hi',
  'ur',
  'ar',
  'fa',
  'fr',
  'de',
  'es',
  'uz',
  'kk',
  'ky',
  'tg',
  'mn',
  'vi',
  'th',
  'ko',
  'tr',
];

interface Props {
  readonly source: SourceDraft;
  readonly change: (part: Partial<SourceDraft>) => void;
}

/** The sources that were named before, each once: a fee slip has more than one figure. */
function Earlier({ source, change }: Props) {
  const t = useTranslations('additions');
  const all = useCall('additions.list', {});
  const drafts = new Map(
    all.data?.rows.map(({ addition }) => [JSON.stringify(addition.source), sourceDraftOf(addition.source, source)]),
  );
  if (drafts.size === 0) return null;
  const key = [...drafts].find(([, one]) => JSON.stringify(one) === JSON.stringify(source))?.[0] ?? '';
  return (
    <SelectField
      at="source"
      label={t('earlier')}
      wide
      value={key}
      options={[
        ['', t('newSource')],
        ...[...drafts].map(([one, { title, publisher }]) => [one, `${title} · ${publisher}`] as const),
      ]}
      choose={(one) => {
        const chosen = drafts.get(one);
        if (chosen) change(chosen);
      }}
    />
  );
}

/** Where a figure is from: what a source file says of a source. */
export function SourceFields({ source, change }: Props) {
  const t = useTranslations('additions');
  const { say, language } = useReader();
  const line = (part: 'title' | 'publisher' | 'url' | 'published' | 'accessed', label: string, hint?: string) => (
    <TextField
      at={`source.${part}`}
      label={label}
      hint={hint}
      value={source[part]}
      write={(text) => {
        change({ [part]: text });
      }}
    />
  );
  return (
    <fieldset className={styles.fields}>
      <legend>{t('source')}</legend>
      <Earlier source={source} change={change} />
      {line('title', t('sourceTitle'))}
      {line('publisher', t('publisher'))}
      <SelectField
        at="source.kind"
        label={t('kind')}
        value={source.kind}
        options={sourceKinds.map((kind) => [kind, say(`sourceKind.${kind}`)])}
        choose={(kind) => {
          // Nobody has published what a person merely knows: it is called what it is, and can be said otherwise.
          const unsaid = source.title.trim() === '' && source.publisher.trim() === '';
          change({
            kind,
            ...(kind === 'own-knowledge' && unsaid && { title: t('ownTitle'), publisher: t('ownPublisher') }),
          });
        }}
      />
      {line('url', t('url'), t('urlHint'))}
      {line('published', t('published'), t('dateHint'))}
      {line('accessed', t('accessed'), t('dateHint'))}
      <SelectField
        at="source.language"
        label={t('sourceLanguage')}
        value={source.language}
        options={[...new Set([source.language, ...tongues])].map((tag) => [
          tag,
          displayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag,
        ])}
        choose={(tag) => {
          change({ language: tag });
        }}
      />
    </fieldset>
  );
}
