import type { Texts } from './texts.ts';

/** The schools of the world, from ROR's own file. */
export const world = {
  title: { en: 'Schools of the world', zh: '世界各地的学校', ru: 'Вузы мира' },
  intro: {
    en: 'The Research Organization Registry (ROR) gives out all its records as one file, free for any use. From it come the names of schools in their languages, their towns, their places on the map and their codes. Nobody has checked them; what you keep stays as it is.',
    zh: '研究机构注册库（ROR）将全部记录作为一个文件发布，可自由使用。其中有各校的多语言名称、所在城镇、地图位置和编号。这些内容未经核实；你保存的内容不受影响。',
    ru: 'Реестр исследовательских организаций (ROR) отдаёт все свои записи одним файлом для любого использования. Из него берутся названия вузов на их языках, города, места на карте и коды. Никто их не проверял; сохранённое вами остаётся как есть.',
  },
  choose: {
    en: 'Choose ROR’s file (.zip or .json)',
    zh: '选择 ROR 文件（.zip 或 .json）',
    ru: 'Выбрать файл ROR (.zip или .json)',
  },
  sending: { en: 'Taking the file…', zh: '正在接收文件…', ru: 'Приём файла…' },
  step: {
    look: {
      reading: { en: 'Reading the file…', zh: '正在读取文件…', ru: 'Чтение файла…' },
      compiling: { en: 'Comparing with the edition…', zh: '正在与本版比对…', ru: 'Сравнение с изданием…' },
      checking: { en: 'Comparing with the edition…', zh: '正在与本版比对…', ru: 'Сравнение с изданием…' },
    },
    compile: {
      reading: { en: 'Reading the schools…', zh: '正在读取学校…', ru: 'Чтение вузов…' },
      compiling: {
        en: 'Joining them to the edition…',
        zh: '正在并入本版…',
        ru: 'Присоединение к изданию…',
      },
      checking: { en: 'Checking what was written…', zh: '正在检查结果…', ru: 'Проверка записанного…' },
    },
  },
  soFar: {
    en: '{count, plural, one {# record} other {# records}}',
    zh: '{count, number} 条记录',
    ru: '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  },
  why: {
    tooLarge: {
      en: 'The file is larger than any of ROR is (1 gigabyte). Choose the zip that ROR gives out.',
      zh: '文件超过任何 ROR 文件的大小（1 吉字节）。请选择 ROR 发布的 zip 文件。',
      ru: 'Файл больше, чем бывает у ROR (1 гигабайт). Выберите zip, который отдаёт ROR.',
    },
    empty: {
      en: 'There is nothing in the file. Download it again.',
      zh: '文件是空的。请重新下载。',
      ru: 'Файл пуст. Скачайте его снова.',
    },
    unreadable: {
      en: 'The file could not be read to its end. Choose it again.',
      zh: '未能读完文件。请重新选择。',
      ru: 'Файл не удалось дочитать. Выберите его снова.',
    },
  },
  refused: { en: 'This file was not taken', zh: '未能采用此文件', ru: 'Этот файл не принят' },
  found: {
    en: '{count, plural, one {# record in it} other {# records in it}}',
    zh: '共有 {count, number} 条记录',
    ru: '{count, plural, one {В нём # запись} few {В нём # записи} many {В нём # записей} other {В нём # записи}}',
  },
  education: { en: 'Active schools', zh: '现存学校', ru: 'Действующие учебные заведения' },
  others: {
    en: 'Others: clinics, companies, authorities, foundations',
    zh: '其他：诊所、企业、机关、基金会',
    ru: 'Прочие: клиники, компании, ведомства, фонды',
  },
  ended: { en: 'Withdrawn or ended', zh: '已撤销或已停办', ru: 'Отозвано или закрыто' },
  succeeded: {
    en: '{count, plural, one {# leads to its successor} other {# lead to their successors}}; the rest is left out',
    zh: '其中 {count, number} 条指向后继者，其余略去',
    ru: '{count, plural, one {# ведёт к преемнику} few {# ведут к преемникам} many {# ведут к преемникам} other {# ведут к преемникам}}; остальные опущены',
  },
  becomes: { en: 'What becomes of them', zh: '并入后', ru: 'Что с ними станет' },
  added: { en: 'New here', zh: '本书尚无', ru: 'Новые здесь' },
  listed: {
    en: 'Known here by name: completed',
    zh: '本书仅有名称：予以补全',
    ru: 'Здесь известно название: дополняются',
  },
  ours: {
    en: 'In this edition: they get their codes',
    zh: '本版已收：补上编号',
    ru: 'Есть в издании: получают коды',
  },
  turned: {
    en: 'Signs that turn the direction of writing were left out of names in {count, plural, one {# record} other {# records}}: {numbers}',
    zh: '已从 {count, number} 条记录的名称中去掉改变书写方向的符号：{numbers}',
    ru: 'Знаки, меняющие направление письма, убраны из названий в {count, plural, one {# записи} few {# записях} many {# записях} other {# записи}}: {numbers}',
  },
  everything: {
    en: 'Bring in the others, too ({count})',
    zh: '其他机构也一并引入（{count}）',
    ru: 'Взять и прочих ({count})',
  },
  replaces: {
    en: 'It takes the place of the file that was brought in before.',
    zh: '将取代此前引入的文件。',
    ru: 'Заменит файл, взятый раньше.',
  },
  bringIn: { en: 'Bring them in', zh: '引入', ru: 'Взять' },
  leave: { en: 'Leave them out', zh: '不引入', ru: 'Не брать' },
  broughtIn: {
    en: '{count, plural, one {# school is new here.} other {# schools are new here.}}',
    zh: '新增 {count, number} 所学校。',
    ru: '{count, plural, one {Новый вуз: #.} few {Новых вузов: #.} many {Новых вузов: #.} other {Новых вузов: #.}}',
  },
  stop: { en: 'Stop', zh: '停止', ru: 'Остановить' },
  stopped: {
    en: 'Stopped; nothing was changed.',
    zh: '已停止，未作任何更改。',
    ru: 'Остановлено, ничего не изменено.',
  },
  none: { en: 'No file has been brought in.', zh: '尚未引入文件。', ru: 'Файл ещё не взят.' },
  damaged: {
    en: 'The file with the schools is damaged, and the edition is shown without it. Choose ROR’s file again, or remove it.',
    zh: '学校文件已损坏，当前显示的版本不含其内容。请重新选择 ROR 文件，或将其移除。',
    ru: 'Файл с вузами повреждён, издание показано без него. Выберите файл ROR снова или удалите его.',
  },
  failed: {
    en: 'The edition is shown without these schools: {reason}',
    zh: '当前显示的版本不含这些学校：{reason}',
    ru: 'Издание показано без этих вузов: {reason}',
  },
  building: {
    en: 'The schools are being joined to this edition.',
    zh: '正在把这些学校并入本版。',
    ru: 'Вузы присоединяются к этому изданию.',
  },
  importedAt: { en: 'brought in {date}', zh: '引入于 {date}', ru: 'взят {date}' },
  counts: {
    en: '{added} new, {listed} completed, {ours} in the edition',
    zh: '新增 {added}，补全 {listed}，本版已收 {ours}',
    ru: 'новых {added}, дополнено {listed}, в издании {ours}',
  },
  browse: { en: 'Look through them', zh: '浏览', ru: 'Посмотреть' },
  remove: { en: 'Remove', zh: '移除', ru: 'Удалить' },
  removed: {
    en: 'Removed. What you kept of these schools is still yours, and is shown again with the file.',
    zh: '已移除。你为这些学校保存的内容仍在，重新引入文件后会再次显示。',
    ru: 'Удалено. Сохранённое вами об этих вузах осталось и снова появится с файлом.',
  },
} as const satisfies Texts;
