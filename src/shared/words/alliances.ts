import type { Texts } from './texts.ts';

export const alliances = {
  title: { en: 'Alliances', zh: '联盟', ru: 'Союзы' },
  intro: {
    en: 'Who is in it, since when, in which role, by which source.',
    zh: '有哪些成员、何时加入、担任何种角色、依据何种来源。',
    ru: 'Кто в нём состоит, с какого времени, в какой роли и по какому источнику.',
  },
  recorded: {
    en: '{count, plural, one {# member recorded} other {# members recorded}}',
    zh: '已录成员 {count, number} 个',
    ru: '{count, plural, one {записан # участник} few {записано # участника} many {записано # участников} other {записано # участника}}',
  },
  members: { en: 'Members', zh: '成员', ru: 'Участники' },
  member: { en: 'Member', zh: '成员', ru: 'Участник' },
  none: { en: 'No members are recorded.', zh: '尚未录入成员。', ru: 'Участники не записаны.' },
  pick: {
    en: 'Pick an alliance to see its members and events.',
    zh: '请选择联盟，查看成员与大事。',
    ru: 'Выберите союз, чтобы увидеть участников и события.',
  },
  inMost: {
    en: 'Schools in most of them',
    zh: '加入联盟最多的学校',
    ru: 'Вузы, которые состоят в наибольшем числе союзов',
  },
  inCount: {
    en: '{count, plural, one {# alliance} other {# alliances}}',
    zh: '{count, number} 个联盟',
    ru: '{count, plural, one {# союз} few {# союза} many {# союзов} other {# союза}}',
  },
  events: { en: 'Events', zh: '大事', ru: 'События' },
  what: { en: 'What it is for', zh: '宗旨与职能', ru: 'Для чего он создан' },
  line: { en: 'No.\u00a0{line}', zh: '第 {line} 行', ru: '№\u00a0{line}' },
  listedAs: { en: 'Listed as', zh: '来源写法', ru: 'Как в списке' },
  filter: { en: 'Find a member', zh: '查找成员', ru: 'Найти участника' },
  shown: { en: '{shown} of {total} shown', zh: '显示 {shown}／{total}', ru: 'показано {shown} из {total}' },
} as const satisfies Texts;

export const overlap = {
  title: { en: 'What they share', zh: '共同之处', ru: 'Что у них общего' },
  intro: {
    en: 'Choose schools or alliances: which memberships they have in common. A membership that has ended is told and not counted.',
    zh: '选择学校或联盟，查看它们共有的成员关系。已结束的成员关系会列出，但不计入。',
    ru: 'Выберите вузы или союзы: какое членство у них общее. Прекращённое членство показано, но не считается.',
  },
  add: { en: 'Add a school or an alliance', zh: '添加学校或联盟', ru: 'Добавить вуз или союз' },
  chosen: { en: 'Chosen', zh: '已选', ru: 'Выбраны' },
  drop: { en: 'Take out {name}', zh: '移除{name}', ru: 'Убрать {name}' },
  two: { en: 'Choose at least two.', zh: '请至少选择两个。', ru: 'Выберите хотя бы два.' },
  byAlliance: { en: 'Members that alliances share', zh: '联盟之间共有的成员', ru: 'Общие участники союзов' },
  byInstitution: { en: 'Alliances that schools share', zh: '学校之间共有的联盟', ru: 'Общие союзы вузов' },
  pair: { en: '{a} and {b} share {count}', zh: '{a}与{b}共有 {count} 个', ru: '{a} и {b}: общих {count}' },
  picture: { en: 'As a picture', zh: '图示', ru: 'На рисунке' },
  pictureNote: {
    en: '{count, plural, one {# school} other {# schools}}; a line is a membership.',
    zh: '{count, number} 所学校；每条线代表一个成员关系。',
    ru: '{count, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}}; линия означает членство.',
  },
  dotsNote: {
    en: '{count, plural, one {# school} other {# schools}}; a dot is a membership.',
    zh: '{count, number} 所学校；每个圆点代表一个成员关系。',
    ru: '{count, plural, one {# вуз} few {# вуза} many {# вузов} other {# вуза}}; точка означает членство.',
  },
  pictureLabel: {
    en: 'Lines from schools to their alliances; the table above holds the same',
    zh: '学校与所属联盟的连线；上方表格有同样的内容',
    ru: 'Линии от вузов к их союзам; то же в таблице выше',
  },
  map: { en: 'Where the members are', zh: '成员分布', ru: 'Где находятся участники' },
  open: { en: 'What alliances share', zh: '联盟的共同之处', ru: 'Что общего у союзов' },
} as const satisfies Texts;
