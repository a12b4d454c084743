import { useTranslations } from 'use-intl';
import type { PackPreview, PackSaid } from '../../../shared/contract/packs.ts';
import { fieldsOfStudy } from '../../../shared/domain/fields-of-study.ts';
import { comma, languageName } from '../../../shared/domain/formatting.ts';
import { kinds, programmeLevels, tiers } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { placeText } from '../../ui/entity/names.ts';
import { useFactLabel, useFactText } from '../../ui/facts/use-fact-text.ts';
import table from '../../ui/table.module.css';
import { useReader } from '../../ui/use-reader.ts';

type Disagreement = PackPreview['disagreements'][number];

/** The parts of a file of which there is one only, by the words that forms and profiles have for them. */
const parts = {
  kind: 'browse.facet.kind',
  tier: 'browse.facet.tier',
  parent: 'profile.partOf',
  place: 'registers.place',
  title: 'additions.fields.title',
  degree: 'additions.fields.degree',
  level: 'additions.fields.level',
  language: 'additions.fields.language',
  field: 'additions.fields.field',
} as const;
const isPart = (field: string): field is keyof typeof parts => Object.hasOwn(parts, field);

/** In what a pack says otherwise, and of what of a school. */
export function WhatDisagrees({ one }: { one: Disagreement }) {
  const { say } = useReader();
  const { main, detail } = useFactLabel()(one);
  return (
    <div className={table.muted}>
      {isPart(one.field) ? say(parts[one.field]) : main}
      {detail !== null && <div>{detail}</div>}
    </div>
  );
}

/** Returns how a code of a part is called; the code itself where this program has no word for it. */
function useCode(): (field: string, code: string) => string {
  const { language, say } = useReader();
  return (field, code) => {
    const kind = kinds.find((one) => one === code);
    const tier = tiers.find((one) => one === code);
    const level = programmeLevels.find((one) => one === code);
    if (field === 'kind' && kind) return say(`kind.${kind}`);
    if (field === 'tier' && tier) return say(`browse.tier.${tier}`);
    if (field === 'level' && level) return say(`level.${level}`);
    if (field === 'language')
      return code
        .split('+')
        .map((tag) => languageName(tag, language))
        .join(comma(language));
    const study = Object.entries(fieldsOfStudy).find(([known]) => field === 'field' && known === code);
    return study ? inLanguage(study[1], language) : code;
  };
}

/** What the edition or a pack says, in the reader's language. */
export function Said({ field, said }: { field: string; said: PackSaid }) {
  const { language } = useReader();
  const write = useFactText();
  const code = useCode();
  switch (said.as) {
    case 'figure': {
      const { main, date } = write(field, said.value);
      return (
        <div>
          {main} {date !== null && <span className={table.muted}>{date}</span>}
        </div>
      );
    }
    case 'name':
      return <bdi>{inLanguage(said.name, language)}</bdi>;
    case 'code':
      return code(field, said.code);
    case 'place':
      return (
        <>
          {placeText(said.place, language)}
          {said.point && (
            <div className={table.muted}>
              {said.point.latitude}, {said.point.longitude}
            </div>
          )}
        </>
      );
  }
}

/** All that the edition says of something. */
export function AllSaid({ field, all }: { field: string; all: readonly PackSaid[] }) {
  const t = useTranslations('changes');
  if (all.length === 0) return <span className={table.muted}>{t('notThere')}</span>;
  return all.map((said, at) => <Said key={at} field={field} said={said} />);
}
