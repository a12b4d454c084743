import { useTranslations } from 'use-intl';
import type { Difference, FactValue } from '../../../shared/contract/changes.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { listingStatuses, membershipRoles } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { useLanguage } from '../use-language.ts';
import { useReader } from '../use-reader.ts';
import { usePen } from '../use-pen.ts';

const fields = [
  'tuition',
  'programme',
  'ranking',
  'membership',
  'unit',
  'event',
  'name',
  'listing',
  'exam-result',
] as const;

/** Returns how a difference is named: the figure, and what of it. */
export function useFactLabel(): (difference: Pick<Difference, 'field' | 'detail'>) => {
  main: string;
  detail: string | null;
} {
  const t = useTranslations('changes');
  const tu = useTranslations('unitKind');
  const tn = useTranslations('search');
  const tl = useTranslations('teachingLanguage');
  const reader = useReader();
  const { language } = reader;
  const detailOf = (detail: Difference['detail']): string | null => {
    switch (detail?.kind) {
      case undefined:
        return null;
      case 'scope':
        return inLanguage(detail.scope, language);
      case 'programme': {
        const taught = detail.language?.split('+').map((one) => tl(one as 'en')) ?? [];
        const scope = detail.scope === null ? [] : [inLanguage(detail.scope, language)];
        return [inLanguage(detail.title, language), taught.join(', '), ...scope]
          .filter((part) => part !== '')
          .join(dot);
      }
      case 'list':
        return `${inLanguage(detail.title, language)} ${detail.year}`;
      case 'entity':
        return inLanguage(detail.name, language);
      case 'unit':
        return tu(detail.unit);
      case 'name': {
        const named = new Intl.DisplayNames([language], { type: 'language' }).of(detail.language || 'en');
        return `${tn(`why.${detail.name}`)}, ${named ?? detail.language}`;
      }
    }
  };
  return ({ field, detail }) => {
    const known = fields.find((one) => one === field);
    return {
      main: known ? t(`field.${known}`) : fieldLabel(field, reader),
      detail: detailOf(detail),
    };
  };
}

/** Returns how a value as it was or is reads in the reader's language, with its date where the value does not hold it. */
export function useFactText(): (field: string, value: FactValue) => { main: string; date: string | null } {
  const tr = useTranslations('role');
  const ts = useTranslations('listingStatus');
  const language = useLanguage();
  const pen = usePen();
  return (field, value) => {
    const status = field === 'listing' && listingStatuses.find((one) => one === value.text.en);
    const role = field === 'membership' && membershipRoles.find((one) => one === value.text.en);
    // What changes of a programme is its length.
    const of = writtenField(field === 'programme' ? 'duration' : field);
    return {
      main: status ? ts(status) : role ? tr(role) : writeValue(value, of, pen, value.per ?? undefined),
      // The year of a ranking or a result stands in its name.
      date:
        value.asOf === null || field === 'ranking' || field === 'exam-result'
          ? null
          : formatPartialDate(value.asOf, language),
    };
  };
}
