import { packMark } from './pack-mark.ts';
import type { Texts } from './texts.ts';

export const packs = {
  title: { en: 'Packs', zh: '数据包', ru: 'Пакеты' },
  intro: {
    en: 'Figures that a school or a counsellor has added or corrected, as one file. Each such figure says which pack it comes from; the edition stays as it is beneath.',
    zh: '学校或顾问补充、更正的数据，合为一个文件。每条数据都注明来自哪个数据包；其下的版本保持原样。',
    ru: 'Цифры, которые добавил или исправил вуз или консультант, одним файлом. Каждая такая цифра говорит, из какого она пакета; само издание под ними не меняется.',
  },
  choose: {
    en: 'Choose a pack (.almanac-pack or .zip)',
    zh: '选择数据包（.almanac-pack 或 .zip）',
    ru: 'Выбрать пакет (.almanac-pack или .zip)',
  },
  working: { en: 'Working…', zh: '处理中…', ru: 'Обработка…' },
  tooLarge: {
    en: 'The file is larger than a pack can be (720 kB).',
    zh: '文件超过数据包的上限（720 千字节）。',
    ru: 'Файл больше, чем может быть пакет (720 кБ).',
  },
  none: { en: 'None is installed.', zh: '尚未安装。', ru: 'Ни один не установлен.' },
  building: {
    en: 'The packs are being compiled into the new edition.',
    zh: '正在把数据包编入新版。',
    ru: 'Пакеты включаются в новое издание.',
  },
  problem: {
    en: 'The edition is shown without its packs: {reason}',
    zh: '当前显示的版本不含数据包：{reason}',
    ru: 'Издание показано без пакетов: {reason}',
  },
  installed: { en: '{name} is installed.', zh: '已安装 {name}。', ru: '{name}: установлен.' },
  removed: {
    en: '{name} was removed. Install its file again to bring it back.',
    zh: '已移除 {name}。重新安装其文件即可恢复。',
    ru: '{name}: удалён. Чтобы вернуть, установите его файл снова.',
  },
  installedAt: { en: 'installed {date}', zh: '安装于 {date}', ru: 'установлен {date}' },
  when: { en: 'Installed', zh: '安装时间', ru: 'Установлен' },
  remove: { en: 'Remove', zh: '移除', ru: 'Удалить' },
  removeOf: { en: 'Remove the pack {name}', zh: '移除数据包 {name}', ru: 'Удалить пакет {name}' },
  by: {
    en: '{publisher}, version {version} of {date}, made for edition {edition}',
    zh: '{publisher}，{date} 第 {version} 版，基于 {edition} 版',
    ru: '{publisher}, версия {version} от {date}, для издания {edition}',
  },
  leftOut: {
    en: '{count, plural, one {One file in the zip is no part of the pack and was left out:} other {# files in the zip are no part of the pack and were left out:}} {names}',
    zh: '压缩文件中有 {count} 个文件不属于数据包，未取用：{names}',
    ru: '{count, plural, one {# файл в архиве не относится к пакету и пропущен:} few {# файла в архиве не относятся к пакету и пропущены:} many {# файлов в архиве не относятся к пакету и пропущены:} other {# файла в архиве не относятся к пакету и пропущены:}} {names}',
  },
  replaces: {
    en: 'It takes the place of version {version}.',
    zh: '将取代第 {version} 版。',
    ru: 'Заменит версию {version}.',
  },
  mistakes: {
    en: '{count, plural, one {# mistake: it cannot be installed until it is mended} other {# mistakes: it cannot be installed until they are mended}}',
    zh: '{count} 处错误：改正后方可安装',
    ru: '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}: без исправления установить нельзя',
  },
  adds: {
    en: 'What it adds ({sources, plural, one {# new source} other {# new sources}})',
    zh: '新增内容（{sources} 个新来源）',
    ru: 'Что добавит ({sources, plural, one {# новый источник} few {# новых источника} many {# новых источников} other {# нового источника}})',
  },
  facts: {
    en: '{count, plural, one {# fact} other {# facts}}',
    zh: '{count} 条事实',
    ru: '{count, plural, one {# сведение} few {# сведения} many {# сведений} other {# сведения}}',
  },
  isNew: { en: 'new', zh: '新增', ru: 'новый' },
  disagrees: {
    en: '{count, plural, one {It disagrees once} other {It disagrees # times}}; both values will be shown',
    zh: '有 {count} 处不一致；两种数值都会显示',
    ru: '{count, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}}; будут показаны оба значения',
  },
  what: { en: 'What', zh: '项目', ru: 'Что' },
  ours: { en: 'The edition', zh: '本版', ru: 'Издание' },
  theirs: { en: 'The pack', zh: '数据包', ru: 'Пакет' },
  install: { en: 'Install', zh: '安装', ru: 'Установить' },
  cancel: { en: 'Leave it', zh: '不安装', ru: 'Не надо' },
  from: { en: 'from the pack {pack}', zh: '来自数据包 {pack}', ru: 'из пакета {pack}' },
  mark: packMark,
} as const satisfies Texts;
