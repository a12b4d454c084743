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
    en: 'The file is larger than a pack can be (33 MB).',
    zh: '文件超过数据包的上限（33 兆字节）。',
    ru: 'Файл больше, чем может быть пакет (33 МБ).',
  },
  none: { en: 'None is installed.', zh: '尚未安装。', ru: 'Ни один не установлен.' },
  building: {
    en: 'The packs are being compiled into the new edition.',
    zh: '正在把数据包编入新版。',
    ru: 'Пакеты включаются в новое издание.',
  },
  problem: {
    en: 'The edition is shown without its packs.',
    zh: '当前显示的版本不含数据包。',
    ru: 'Издание показано без пакетов.',
  },
  installed: { en: '{name} is installed.', zh: '已安装 {name}。', ru: '{name}: установлен.' },
  replaced: {
    en: '{name}: version {version} is installed in the place of version {replaced}.',
    zh: '{name}：已安装第 {version} 版，取代第 {replaced} 版。',
    ru: '{name}: версия {version} установлена вместо версии {replaced}.',
  },
  removed: { en: '{name} was removed.', zh: '已移除{name}。', ru: '{name}: убрано.' },
  takingBack: { en: 'Being taken back…', zh: '正在撤销…', ru: 'Возвращается…' },
  installedAt: { en: 'installed {date}', zh: '安装于 {date}', ru: 'установлен {date}' },
  when: { en: 'Installed', zh: '安装时间', ru: 'Установлен' },
  remove: { en: 'Remove', zh: '移除', ru: 'Удалить' },
  removeOf: { en: 'Remove the pack {name}', zh: '移除数据包 {name}', ru: 'Удалить пакет {name}' },
  by: {
    en: 'By its own account from {publisher}; version {version} of {date}, made for edition {edition}',
    zh: '自称来自 {publisher}；{date} 第 {version} 版，基于 {edition} 版',
    ru: 'По собственным словам, от: {publisher}; версия {version}, {date}; для издания {edition}',
  },
  selfDeclared: {
    en: 'by its own account from {publisher}',
    zh: '自称来自 {publisher}',
    ru: 'по собственным словам, от: {publisher}',
  },
  nobodyChecks: {
    en: 'Anybody can make a pack and write any name into it; this program cannot tell who it was.',
    zh: '任何人都能制作数据包并写上任意名称；本程序无法确认其来源。',
    ru: 'Пакет может сделать кто угодно и назваться кем угодно; программа не может узнать, кто это был.',
  },
  otherPublisher: {
    en: 'The installed pack of this name says it is from {before}; this one says it is from {now}. Install it only if you know why.',
    zh: '已安装的同名数据包自称来自 {before}，此包自称来自 {now}。请确认缘由后再安装。',
    ru: 'Установленный пакет с этим именем говорит, что он от: {before}; этот — что он от: {now}. Устанавливайте его, только если знаете почему.',
  },
  step: {
    reading: { en: 'Reading the packs…', zh: '正在读取数据包…', ru: 'Чтение пакетов…' },
    compiling: {
      en: 'Comparing with the edition…',
      zh: '正在与本版比对…',
      ru: 'Сравнение с изданием…',
    },
    checking: { en: 'Checking what was written…', zh: '正在检查结果…', ru: 'Проверка записанного…' },
  },
  stopped: {
    en: 'Stopped; nothing was changed.',
    zh: '已停止，未作任何更改。',
    ru: 'Остановлено, ничего не изменено.',
  },
  stop: { en: 'Stop', zh: '停止', ru: 'Остановить' },
  leftOut: {
    en: '{count, plural, one {One file in the zip is no part of the pack and was left out:} other {# files in the zip are no part of the pack and were left out:}} {names}',
    zh: '压缩文件中有 {count, number} 个文件不属于数据包，未取用：{names}',
    ru: '{count, plural, one {# файл в архиве не относится к пакету и пропущен:} few {# файла в архиве не относятся к пакету и пропущены:} many {# файлов в архиве не относятся к пакету и пропущены:} other {# файла в архиве не относятся к пакету и пропущены:}} {names}',
  },
  isInstalled: {
    en: 'This very file is installed already; installing it again changes nothing.',
    zh: '此文件已安装，再次安装不会有任何变化。',
    ru: 'Именно этот файл уже установлен; повторная установка ничего не изменит.',
  },
  replaces: {
    en: 'It takes the place of version {version}.',
    zh: '将取代第 {version} 版。',
    ru: 'Заменит версию {version}.',
  },
  mistakes: {
    en: '{count, plural, one {# mistake: it cannot be installed until it is mended} other {# mistakes: it cannot be installed until they are mended}}',
    zh: '{count, number} 处错误：改正后方可安装',
    ru: '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}: без исправления установить нельзя',
  },
  adds: {
    en: 'What it adds ({sources, plural, one {# new source} other {# new sources}})',
    zh: '新增内容（{sources, number} 个新来源）',
    ru: 'Что добавит ({sources, plural, one {# новый источник} few {# новых источника} many {# новых источников} other {# нового источника}})',
  },
  facts: {
    en: '{count, plural, one {# fact} other {# facts}}',
    zh: '{count, number} 条事实',
    ru: '{count, plural, one {# сведение} few {# сведения} many {# сведений} other {# сведения}}',
  },
  slips: {
    en: '{count, plural, one {# file} other {# files}} beside its figures, {size}: copies can be saved from the page of the source; the program opens none.',
    zh: '数据附有 {count, number} 个文件，{size}：在其来源处可按原样另存，本程序不打开。',
    ru: '{count, plural, one {# файл при его цифрах} few {# файла при его цифрах} many {# файлов при его цифрах} other {# файла при его цифрах}}, {size}: у их источника можно сохранить копию; программа их не открывает.',
  },
  slipsOf: { en: 'Files', zh: '文件', ru: 'Файлы' },
  isNew: { en: 'new', zh: '新增', ru: 'новый' },
  disagrees: {
    en: '{count, plural, one {It disagrees once} other {It disagrees # times}}; both values will be shown',
    zh: '有 {count, number} 处不一致；两种数值都会显示',
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
