import type { NameKind } from '../../../src/shared/domain/kinds.ts';
import { transcribed } from './chinese.ts';
import type { Random } from './random.ts';
import type { Town } from './towns.ts';

export interface GeneratedName {
  readonly value: string;
  readonly lang: string;
  readonly kind: NameKind;
}

type InThree = readonly [en: string, zh: string, ru: string];

const ranks: readonly InThree[] = [
  ['', '', ''],
  ['', '', ''],
  ['', '', ''],
  ['State', '国立', 'государственный'],
  ['State', '国立', 'государственный'],
  ['National', '国家', 'национальный'],
  ['First', '第一', 'первый'],
  ['Second', '第二', 'второй'],
  ['New', '新', 'новый'],
  ['Northern', '北方', 'северный'],
  ['Southern', '南方', 'южный'],
  ['Open', '开放', 'открытый'],
];
const fields: readonly InThree[] = [
  ['Medical', '医科', 'медицинский'],
  ['Technical', '技术', 'технический'],
  ['Agricultural', '农业', 'аграрный'],
  ['Pedagogical', '师范', 'педагогический'],
  ['Pharmaceutical', '药科', 'фармацевтический'],
  ['Forestry', '林业', 'лесной'],
  ['Maritime', '海事', 'морской'],
  ['Mining', '矿业', 'горный'],
  ['Polytechnic', '理工', 'политехнический'],
  ['Economic', '财经', 'экономический'],
  ['Linguistic', '外国语', 'лингвистический'],
  ['Veterinary', '兽医', 'ветеринарный'],
  ['Aviation', '航空', 'авиационный'],
  ['Transport', '交通', 'транспортный'],
  ['Chemical', '化工', 'химический'],
  ['Humanitarian', '人文', 'гуманитарный'],
  ['Dental', '口腔医学', 'стоматологический'],
  ['Textile', '纺织', 'текстильный'],
  ['Petroleum', '石油', 'нефтяной'],
  ['Musical', '音乐', 'музыкальный'],
];
const sorts: readonly InThree[] = [
  ['University', '大学', 'университет'],
  ['University', '大学', 'университет'],
  ['University', '大学', 'университет'],
  ['Institute', '学院', 'институт'],
  ['Academy', '研究院', 'академический институт'],
  ['College', '专科学校', 'колледж'],
];
const people: readonly (readonly [en: string, ru: string])[] = [
  ['Vavilov', 'Вавилова'],
  ['Pirogov', 'Пирогова'],
  ['Zhukovskaya', 'Жуковской'],
  ['Tsiolkov', 'Циолкова'],
  ['Chizhevsky', 'Чижевского'],
  ['Shcherbakov', 'Щербакова'],
  ['Yefimov', 'Ефимова'],
  ['Khlebnikov', 'Хлебникова'],
  ['Alyokhin', 'Алёхина'],
  ['Yushkevich', 'Юшкевича'],
  ['Müller', 'Мюллера'],
  ['Dvořák', 'Дворжака'],
  ['Łukasiewicz', 'Лукасевича'],
  ['Sørensen', 'Сёренсена'],
  ['Çelebi', 'Челеби'],
  ['Gonçalves', 'Гонсалвеша'],
  ['Wu Lien-teh', 'У Ляньдэ'],
  ['Tao Xingzhi', 'Тао Синчжи'],
];

function namesFor(town: Town, rank: InThree, field: InThree, sort: InThree, person: (typeof people)[number] | null) {
  const en = [town.en, rank[0], field[0], sort[0], ...(person ? ['named after', person[0]] : [])]
    .filter(Boolean)
    .join(' ');
  const zh = `${town.zh}${rank[1]}${person ? transcribed(person[0]) : ''}${field[1]}${sort[1]}`;
  const ru = [town.ruAdjective, rank[2], field[2], sort[2], ...(person ? ['имени', person[1]] : [])]
    .filter(Boolean)
    .join(' ');
  return { en, zh, ru };
}

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/u)
    .filter((word) => !['named', 'after', 'имени'].includes(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
const nativeLanguages: Readonly<Record<Town['country'], string>> = {
  CN: 'zh-Hans',
  RU: 'ru',
  DE: 'de',
  PL: 'mul',
  CZ: 'mul',
  FR: 'fr',
  TR: 'mul',
  BR: 'pt',
};

/** Returns the names of one school of a town: English, Chinese, Russian, acronyms in three scripts, most also a former name. */
export function generateNames(random: Random, town: Town): readonly GeneratedName[] {
  const field = random.of(fields);
  const now = namesFor(town, random.of(ranks), field, random.of(sorts), random.chance(0.25) ? random.of(people) : null);
  const native = nativeLanguages[town.country];
  const names: GeneratedName[] = [
    { value: now.en, lang: 'en', kind: 'official' },
    { value: now.zh, lang: 'zh-Hans', kind: native === 'zh-Hans' ? 'native' : 'alias' },
    { value: now.ru, lang: 'ru', kind: native === 'ru' ? 'native' : 'alias' },
    { value: initialsOf(now.en), lang: 'en', kind: 'acronym' },
    { value: initialsOf(now.ru), lang: 'ru', kind: 'acronym' },
    { value: `${town.zh}${field[1].slice(0, 1)}大`, lang: 'zh-Hans', kind: 'short' },
  ];
  if (random.chance(0.7)) {
    const then = namesFor(town, random.of(ranks), random.of(fields), random.of(sorts), null);
    names.push({ value: then.en, lang: 'en', kind: 'former' });
    if (native === 'ru') names.push({ value: then.ru, lang: 'ru', kind: 'former' });
    if (native === 'zh-Hans') names.push({ value: then.zh, lang: 'zh-Hans', kind: 'former' });
  }
  return names;
}
