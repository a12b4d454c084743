import type { ListColumn } from '../domain/list-columns.ts';
import type { Named, Texts } from './texts.ts';

/** Lists under a person, and what is done to several schools of a list at once. */
export const students = {
  folderOf: { en: 'Folder of {name}', zh: '{name}的文件夹', ru: 'Папка: {name}' },
  newStudent: { en: 'New student', zh: '新建学生', ru: 'Новый ученик' },
  nameOfNew: { en: 'Name of the student', zh: '学生姓名', ru: 'Имя ученика' },
  firstList: { en: 'Chosen schools', zh: '候选院校', ru: 'Выбранные вузы' },
  made: { en: 'The folder of {name} was made.', zh: '已新建{name}的文件夹。', ru: 'Создана папка: {name}.' },
  put: { en: 'Put under a student', zh: '归入学生', ru: 'К ученику' },
  putUnder: { en: 'Student of this list', zh: '此列表所属学生', ru: 'Чей это список' },
  isUnder: { en: 'Student: {name}', zh: '学生：{name}', ru: 'Ученик: {name}' },
  wasPut: {
    en: '“{list}” now stands under {name}.',
    zh: '“{list}”现归入{name}。',
    ru: '«{list}» теперь у ученика {name}.',
  },
  wasFreed: {
    en: '“{list}” is your own list now.',
    zh: '“{list}”现为您自己的列表。',
    ru: '«{list}» теперь ваш собственный список.',
  },
  renamed: {
    en: '{before} is now called {name}.',
    zh: '{before}已改名为{name}。',
    ru: '{before} теперь зовётся {name}.',
  },
  gone: { en: 'No list stands under {name}', zh: '{name}名下没有列表', ru: 'У ученика {name} нет списков' },
  goneText: {
    en: 'The lists were put elsewhere or removed. The others stand at the side.',
    zh: '这些列表已移到别处或已移除。其他列表见侧栏。',
    ru: 'Списки перенесены или убраны. Остальные стоят сбоку.',
  },
  newList: { en: 'New list for {name}', zh: '为{name}新建列表', ru: 'Новый список: {name}' },
  countLists: {
    en: '{count, plural, one {# list} other {# lists}}',
    zh: '{count} 个列表',
    ru: '{count, plural, one {# список} few {# списка} many {# списков} other {# списка}}',
  },
  inFolder: { en: '{person}: {list}', zh: '{person}：{list}', ru: '{person}: {list}' },
  choose: { en: 'Choose all', zh: '全选', ru: 'Выбрать все' },
  chosen: {
    en: '{count, plural, one {# school chosen} other {# schools chosen}}',
    zh: '已选 {count} 所学校',
    ru: '{count, plural, one {Выбран # вуз} few {Выбрано # вуза} many {Выбрано # вузов} other {Выбрано # вуза}}',
  },
  several: { en: 'With the chosen schools', zh: '对所选学校', ru: 'С выбранными вузами' },
  tagAll: { en: 'Add tags', zh: '添加标签', ru: 'Добавить метки' },
  noteAll: { en: 'Add to the notes', zh: '写入笔记', ru: 'Дописать в заметки' },
  moveAll: { en: 'Move or copy', zh: '移动或复制', ru: 'Перенести, скопировать' },
  removeAll: { en: 'Take off the list', zh: '移出列表', ru: 'Убрать из списка' },
  tagsToAdd: { en: 'Tags for all of them', zh: '为其添加的标签', ru: 'Метки для всех' },
  noteToAdd: { en: 'Paragraph for all their notes', zh: '添加到各校笔记的一段', ru: 'Абзац во все заметки' },
  toList: { en: 'To the list', zh: '目标列表', ru: 'В список' },
  add: { en: 'Add', zh: '添加', ru: 'Добавить' },
  tagged: {
    en: '{tags} added to {count, plural, one {# school} other {# schools}}.',
    zh: '已为 {count} 所学校添加{tags}。',
    ru: '{tags}: добавлено {count, plural, one {# вузу} other {# вузам}}.',
  },
  noted: {
    en: 'Added to the {count, plural, one {note on # school} other {notes on # schools}}.',
    zh: '已添加到 {count} 所学校的笔记。',
    ru: 'Добавлено в заметки {count, plural, one {# вуза} other {# вузов}}.',
  },
  moved: {
    en: '{count, plural, one {# school} other {# schools}} moved to “{list}”.',
    zh: '已将 {count} 所学校移动到“{list}”。',
    ru: '{count, plural, one {# вуз перенесён} few {# вуза перенесены} many {# вузов перенесено} other {# вуза перенесено}} в «{list}».',
  },
  copied: {
    en: '{count, plural, one {# school} other {# schools}} copied to “{list}”.',
    zh: '已将 {count} 所学校复制到“{list}”。',
    ru: '{count, plural, one {# вуз скопирован} few {# вуза скопированы} many {# вузов скопировано} other {# вуза скопировано}} в «{list}».',
  },
  removed: {
    en: '{count, plural, one {# school was} other {# schools were}} removed; notes and figures stay.',
    zh: '已移除 {count} 所学校；笔记与数据仍然保留。',
    ru: '{count, plural, one {# вуз убран} few {# вуза убраны} many {# вузов убрано} other {# вуза убрано}}; заметки и цифры остались.',
  },
  nothingNew: { en: 'All of them have it already.', zh: '所选学校均已有此内容。', ru: 'У всех это уже есть.' },
  noteTooLong: {
    en: '{length} characters; a note has {most} at most. Shorten it.',
    zh: '共 {length} 个字符；笔记最多 {most} 个。请缩短。',
    ru: 'Знаков: {length}; в заметке их не больше {most}. Сократите.',
  },
  handOver: { en: 'Hand over', zh: '移交', ru: 'Передать' },
  handOverHint: {
    en: 'All lists of {name} as one file, for another computer: the student can change them there and give the file back. Both sides’ words are kept and joined. Notes, figures and stages stand on a school, for every student alike: leave them out where others are spoken of.',
    zh: '将{name}的全部列表存为一个文件，供另一台电脑使用：学生可在那里修改，再交回文件。双方所写均予保留并合并。笔记、数据与阶段属于院校，对所有学生相同：若涉及他人，请勿附上。',
    ru: 'Все списки ученика {name} одним файлом, для другого компьютера: там их можно изменить и вернуть файл. Слова обеих сторон сохраняются и соединяются. Заметки, цифры и этапы стоят при вузе, для всех учеников одни: не прилагайте их, если в них речь о других.',
  },
  withMine: {
    en: 'With tags, notes, my figures and the plan',
    zh: '附上标签、笔记、我的数据和申请计划',
    ru: 'С метками, заметками, моими цифрами и планом',
  },
  saveFolder: { en: 'Save the folder', zh: '保存文件夹', ru: 'Сохранить папку' },
  broughtTo: {
    en: 'To the folder of {name}:',
    zh: '导入{name}的文件夹：',
    ru: 'В папку: {name} —',
  },
  state: {
    off: { en: 'taken off here since', zh: '此处已移除', ru: 'с тех пор убран здесь' },
    absent: {
      en: 'not in the file any more; stays here',
      zh: '文件中已无；此处保留',
      ru: 'в файле больше нет; здесь остаётся',
    },
  },
  losesTags: { en: 'tags taken off: {tags}', zh: '移除标签：{tags}', ru: 'снятые метки: {tags}' },
  took: {
    en: '{file} was joined into the folder of {name}.',
    zh: '{file} 已并入{name}的文件夹。',
    ru: '{file}: соединено с папкой {name}.',
  },
  columns: { en: 'Columns', zh: '列', ru: 'Столбцы' },
  columnsHint: {
    en: 'What stands beside each school: here, on paper and in tables. My stage and my note go out only where mine is asked for.',
    zh: '各校旁显示的内容：在此处、纸上和表格中。我的阶段与笔记仅在选择包含个人内容时外传。',
    ru: 'Что стоит рядом с каждым вузом: здесь, на бумаге и в таблицах. Мой этап и моя заметка уходят, только если просить своё.',
  },
  column: {
    fee: { en: 'Fee', zh: '学费', ru: 'Плата' },
    language: { en: 'Language', zh: '语言', ru: 'Язык' },
    deadline: { en: 'Deadline', zh: '申请截止', ru: 'Срок подачи' },
    stage: { en: 'Stage', zh: '阶段', ru: 'Этап' },
    note: { en: 'My note', zh: '我的笔记', ru: 'Моя заметка' },
  } as const satisfies Named<ListColumn>,
  columnsChosen: { en: 'Columns: {columns}.', zh: '列：{columns}。', ru: 'Столбцы: {columns}.' },
  noColumns: { en: 'No columns.', zh: '不显示列。', ru: 'Без столбцов.' },
} as const satisfies Texts;
