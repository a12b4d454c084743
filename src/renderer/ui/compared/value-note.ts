import { useTranslations } from 'use-intl';
import type { ComparedValue } from '../../../shared/contract/compare-values.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { writeProgramme } from '../../../shared/domain/writing/programme-name.ts';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';

/** Returns a smaller line on what a compared value is of: the programme it was read off, or the part taken in an alliance. */
export function useValueNote(): (value: Pick<ComparedValue, 'detail'>) => string | null {
  const tr = useTranslations('role');
  const tl = useTranslations('teachingLanguage');
  const language = useLanguage();
  const pen = usePen();
  return ({ detail }) => {
    if (!detail) return null;
    const parts =
      detail.kind === 'membership'
        ? [tr(detail.role), detail.since === null ? '' : formatPartialDate(detail.since, language)]
        : [
            writeProgramme(detail.programme, pen),
            (detail.programme.language?.split('+') ?? []).map((one) => tl(one as 'en')).join(', '),
          ];
    return parts.filter((part) => part !== '').join(detail.kind === 'membership' ? ', ' : dot);
  };
}
