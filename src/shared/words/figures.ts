import { mineMark } from './pack-mark.ts';
import type { Texts } from './texts.ts';

export const figures = {
  title: { en: 'My figures', zh: '我的数据', ru: 'Мои цифры' },
  mine: mineMark,
  intro: {
    en: 'An offer, a fee an agent quoted: they stand beside the sourced figures and stay on this computer.',
    zh: '录取条件、中介报价等：与有来源的数据并列，只存于本机。',
    ru: 'Предложение вуза, цена, названная агентом: стоят рядом с цифрами из источников и остаются на этом компьютере.',
  },
  field: { en: 'What', zh: '项目', ru: 'Что' },
  own: { en: 'in my own words', zh: '自定义', ru: 'своими словами' },
  label: { en: 'My own words', zh: '自定义名称', ru: 'Своими словами' },
  value: { en: 'Value', zh: '数值', ru: 'Значение' },
  unit: { en: 'Unit or currency', zh: '单位或币种', ru: 'Единица или валюта' },
  asOf: { en: 'Date', zh: '日期', ru: 'Дата' },
  note: { en: 'Note', zh: '备注', ru: 'Примечание' },
  add: { en: 'Add', zh: '添加', ru: 'Добавить' },
  remove: { en: 'Remove {name}', zh: '移除{name}', ru: 'Убрать {name}' },
  kept: { en: '{name} was kept.', zh: '已保存{name}。', ru: '{name}: сохранено.' },
  removed: { en: '{name} was removed.', zh: '已移除{name}。', ru: '{name}: убрано.' },
  labelMissing: { en: 'Write what it is.', zh: '请写明是什么。', ru: 'Напишите, что это.' },
  belowNothing: {
    en: 'This cannot be below zero.',
    zh: '此项不能小于零。',
    ru: 'Здесь не бывает меньше нуля.',
  },
  valueMissing: { en: 'Write its value.', zh: '请填写数值。', ru: 'Напишите значение.' },
  dateHint: {
    en: 'as 2026, 2026-09 or 2026-09-01',
    zh: '如 2026、2026-09 或 2026-09-01',
    ru: 'как 2026, 2026-09 или 2026-09-01',
  },
  noSuchDay: {
    en: 'There is no {date} in the calendar.',
    zh: '日历上没有 {date} 这一天。',
    ru: 'В календаре нет даты {date}.',
  },
} as const satisfies Texts;
