import { measure } from './compare.ts';
import type { Texts } from './texts.ts';

/** What decides about one programme, at the head of a profile. */
export const answer = {
  title: { en: 'What decides', zh: '决定要点', ru: 'Что решает' },
  chooser: { en: 'Programme', zh: '项目', ru: 'Программа' },
  forCountry: { en: 'for {country}', zh: '面向{country}', ru: 'для страны: {country}' },
  forNone: { en: 'for no country', zh: '未选国家', ru: 'страна не выбрана' },
  inCurrency: { en: 'in {currency}', zh: '以{currency}计', ru: 'в {currency}' },
  change: { en: 'change', zh: '更改', ru: 'изменить' },
  taught: { en: 'Taught in', zh: '授课语言', ru: 'Язык обучения' },
  switches: { en: '{a}, then {b}', zh: '先{a}，后{b}', ru: '{a}, затем {b}' },
  noSwitch: {
    en: 'no source tells of a change on the way',
    zh: '没有来源提到中途换语言',
    ru: 'о смене языка ни один источник не говорит',
  },
  length: { en: 'Length', zh: '学制', ru: 'Срок' },
  internship: measure.internship,
  cost: { en: 'Whole cost', zh: '总费用', ru: 'Полная стоимость' },
  parts: {
    en: '{found} of {parts} parts found',
    zh: '{parts} 项中找到 {found} 项',
    ru: 'найдено {found} из {parts} частей',
  },
  partOnly: {
    en: 'a part only: a price for tuition, room or insurance was not found',
    zh: '仅为部分费用：学费、住宿费或保险费有未找到的',
    ru: 'это лишь часть: цена обучения, жилья или страховки не найдена',
  },
  mixed: {
    en: 'in several currencies, and no rate joins them',
    zh: '涉及多种货币，且没有汇率可合计',
    ru: 'в разных валютах, и курса между ними нет',
  },
  atRate: { en: '{money} at {rate}', zh: '{money}（汇率 {rate}）', ru: '{money} по курсу {rate}' },
  noRate: { en: 'no rate for {currency} yet', zh: '尚无{currency}汇率', ru: 'курса {currency} ещё нет' },
  worksheet: { en: 'line by line', zh: '逐项查看', ru: 'по строкам' },
  registers: { en: 'Registers', zh: '官方名单', ru: 'Реестры' },
  noRegisters: {
    en: '{country}: none in this edition',
    zh: '{country}：本版没有名单',
    ru: '{country}: в этом издании нет',
  },
  rules: { en: 'Rules', zh: '规定', ru: 'Правила' },
  counted: {
    en: '{country}: {met} met · {notMet} not met · {unknown} unknown',
    zh: '{country}：符合 {met} 条 · 不符合 {notMet} 条 · 不明 {unknown} 条',
    ru: '{country}: выполнено {met} · не выполнено {notMet} · неизвестно {unknown}',
  },
  chooseCountry: {
    en: 'Say where you will practise to see them.',
    zh: '填写执业国家后显示。',
    ru: 'Укажите, где будете работать, и они появятся.',
  },
  noRuleBinds: {
    en: '{country}: no rule of this edition binds this programme',
    zh: '{country}：本版没有适用于此项目的规定',
    ru: '{country}: ни одно правило издания этой программы не касается',
  },
  each: { en: 'each rule', zh: '逐条查看', ru: 'каждое правило' },
  ask: { en: 'ask: {question}', zh: '询问：{question}', ru: 'спросить: {question}' },
  results: { en: 'Results', zh: '考试结果', ru: 'Результаты' },
  passed: {
    en: '{passed} of {candidates} passed ({share} %, {low} to {high})',
    zh: '{candidates} 人中 {passed} 人通过（{share}%，{low} 至 {high}）',
    ru: 'сдали {passed} из {candidates} ({share} %, от {low} до {high})',
  },
  nobody: { en: 'nobody sat', zh: '无人应考', ru: 'никто не сдавал' },
  few: {
    en: 'fewer than {count} candidates: says little',
    zh: '应考不足 {count} 人：说明不了什么',
    ru: 'кандидатов меньше {count}: говорит о немногом',
  },
  interval: {
    en: 'The share, and between what it may lie by chance (Wilson, 95 %).',
    zh: '括号内为通过率及其 95% 威尔逊区间。',
    ru: 'Доля и пределы, в которых она может лежать случайно (Уилсон, 95 %).',
  },
  printedAs: { en: 'printed as {names}', zh: '原文写作{names}', ru: 'напечатано как {names}' },
  more: { en: '{count} more', zh: '另有 {count} 项', ru: 'ещё {count}' },
  deadline: { en: 'Deadline', zh: '申请截止', ru: 'Срок подачи' },
  notFound: { en: 'not found', zh: '未找到', ru: 'не найдено' },
  also: { en: 'also', zh: '另有', ru: 'также' },
  question: { en: 'Question', zh: '问题', ru: 'Вопрос' },
  answer: { en: 'What is known', zh: '已知情况', ru: 'Что известно' },
  restsOn: { en: 'Rests on', zh: '依据', ru: 'На чём основано' },
  noProgramme: {
    en: 'No programme of this school is recorded.',
    zh: '没有记录该校的项目。',
    ru: 'Ни одна программа этого вуза не записана.',
  },
} as const satisfies Texts;
