import type { GapReason, MembershipRole, Qualifier, SourceKind } from './kinds.ts';
import type { LocalText } from './language.ts';

/** The words of a file that goes out, where no catalog of the window is at hand. */
export const exportWords = {
  part: { en: 'Part', zh: '部分', ru: 'Раздел' },
  row: { en: 'Compared', zh: '比较项', ru: 'Показатель' },
  unit: { en: 'Unit', zh: '单位', ru: 'Единица' },
  asOf: { en: 'as of', zh: '日期', ru: 'на дату' },
  sources: { en: 'Sources', zh: '来源', ru: 'Источники' },
  mine: { en: 'mine', zh: '我的记录', ru: 'моё' },
  disagree: { en: 'sources disagree', zh: '来源不一致', ru: 'источники расходятся' },
  deprecated: { en: 'known to be wrong', zh: '已知有误', ru: 'заведомо неверно' },
  preferred: { en: 'newest official', zh: '最新官方', ru: 'новейшее официальное' },
  agencyOnly: { en: 'agency only', zh: '仅中介所述', ru: 'только агентство' },
  pack: { en: 'pack', zh: '数据包', ru: 'пакет' },
  unknown: { en: 'unknown', zh: '未知', ru: 'неизвестно' },
  edition: { en: 'Edition', zh: '版本', ru: 'Издание' },
  position: { en: 'No.', zh: '序号', ru: '№' },
  name: { en: 'School', zh: '院校', ru: 'Вуз' },
  english: { en: 'English name', zh: '英文名', ru: 'Английское название' },
  kind: { en: 'Kind', zh: '类型', ru: 'Вид' },
  country: { en: 'Country', zh: '国家', ru: 'Страна' },
  city: { en: 'City', zh: '城市', ru: 'Город' },
  tags: { en: 'Tags', zh: '标签', ru: 'Метки' },
  note: { en: 'Note', zh: '笔记', ru: 'Заметка' },
  figures: { en: 'My figures', zh: '我的数据', ru: 'Мои данные' },
  added: { en: 'Saved on', zh: '收藏日期', ru: 'Сохранено' },
  slug: { en: 'Address', zh: '标识', ru: 'Адрес' },
} as const satisfies Record<string, LocalText>;

export const gapWords: Readonly<Record<GapReason, LocalText>> = {
  'not-published': { en: 'not published', zh: '未公布', ru: 'не опубликовано' },
  'not-applicable': { en: 'not applicable', zh: '不适用', ru: 'неприменимо' },
  'not-researched': { en: 'not yet researched', zh: '尚未查证', ru: 'пока не изучено' },
};

export const qualifierWords: Readonly<Record<Qualifier, LocalText>> = {
  'at-least': { en: 'over', zh: '超过', ru: 'свыше' },
  'at-most': { en: 'at most', zh: '至多', ru: 'не более' },
  about: { en: 'about', zh: '约', ru: 'около' },
};

export const periodWords: Readonly<Record<'year' | 'semester' | 'programme' | 'month' | 'once', LocalText>> = {
  year: { en: 'a year', zh: '每年', ru: 'в год' },
  semester: { en: 'a semester', zh: '每学期', ru: 'за семестр' },
  programme: { en: 'for the whole programme', zh: '全程', ru: 'за всю программу' },
  month: { en: 'a month', zh: '每月', ru: 'в месяц' },
  once: { en: 'once', zh: '一次性', ru: 'единовременно' },
};

/** Currencies are written by their codes, and people and things are counted without a word. */
export const unitWords: Readonly<Record<string, LocalText>> = {
  people: { en: '', zh: '', ru: '' },
  items: { en: '', zh: '', ru: '' },
  beds: { en: '', zh: '', ru: '' },
  visits: { en: '', zh: '', ru: '' },
  m2: { en: 'm²', zh: '平方米', ru: 'м²' },
  ha: { en: 'ha', zh: '公顷', ru: 'га' },
  mu: { en: 'mu', zh: '亩', ru: 'му' },
  percent: { en: '%', zh: '%', ru: '%' },
  months: { en: 'months', zh: '个月', ru: 'мес.' },
};

export const roleWords: Readonly<Record<MembershipRole, LocalText>> = {
  founder: { en: 'founder', zh: '创始成员', ru: 'основатель' },
  chair: { en: 'chair', zh: '主席单位', ru: 'председатель' },
  council: { en: 'council', zh: '理事单位', ru: 'член совета' },
  member: { en: 'member', zh: '成员', ru: 'член' },
  partner: { en: 'partner', zh: '合作单位', ru: 'партнёр' },
};

export const sourceKindWords: Readonly<Record<SourceKind, LocalText>> = {
  official: { en: 'official', zh: '官方', ru: 'официальный' },
  government: { en: 'government', zh: '政府', ru: 'государственный' },
  ranking: { en: 'ranking', zh: '排名', ru: 'рейтинг' },
  encyclopedia: { en: 'encyclopedia', zh: '百科', ru: 'энциклопедия' },
  press: { en: 'press', zh: '媒体', ru: 'пресса' },
  agency: { en: 'agency', zh: '中介', ru: 'агентство' },
};
