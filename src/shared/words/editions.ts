import type { Texts } from './texts.ts';

/** Editions by file. */
export const editions = {
  title: { en: 'Editions', zh: '版本', ru: 'Издания' },
  intro: {
    en: 'A new edition can come as one file. You see what it changes before you take it, the schools you keep first. What you keep, your packs and the schools of the world stay.',
    zh: '新版可以是一个文件。采用之前可先看到有何变化，您收藏的学校在先。您保存的内容、数据包和世界各地的学校均保留。',
    ru: 'Новое издание может прийти одним файлом. До того как взять его, видно, что изменится, сначала по сохранённым вузам. Сохранённое вами, пакеты и вузы мира остаются.',
  },
  help: { en: 'More about editions', zh: '关于版本', ru: 'Подробнее об изданиях' },
  choose: {
    en: 'Choose an edition (.almanac-edition)',
    zh: '选择版本文件（.almanac-edition）',
    ru: 'Выбрать издание (.almanac-edition)',
  },
  own: {
    en: 'Edition {edition} is shown, which came with the program.',
    zh: '当前显示随程序提供的 {edition} 版。',
    ru: 'Показано издание {edition}, пришедшее с программой.',
  },
  takenAt: {
    en: 'Edition {edition} is shown, taken from a file on {date}.',
    zh: '当前显示 {edition} 版，于 {date} 从文件采用。',
    ru: 'Показано издание {edition}, взятое из файла: {date}.',
  },
  back: { en: 'Go back to edition {edition}', zh: '回到 {edition} 版', ru: 'Вернуться к изданию {edition}' },
  backToOwn: {
    en: 'Go back to edition {edition}, which came with the program',
    zh: '回到随程序提供的 {edition} 版',
    ru: 'Вернуться к изданию {edition}, пришедшему с программой',
  },
  sending: { en: 'Taking the file…', zh: '正在接收文件…', ru: 'Приём файла…' },
  step: {
    reading: { en: 'Reading the edition…', zh: '正在读取版本…', ru: 'Чтение издания…' },
    checking: { en: 'Checking that it is whole…', zh: '正在检查是否完整…', ru: 'Проверка целости…' },
    compiling: {
      en: 'Comparing with the edition that is shown…',
      zh: '正在与当前版本比对…',
      ru: 'Сравнение с показанным изданием…',
    },
  },
  stop: { en: 'Stop', zh: '停止', ru: 'Остановить' },
  stopped: {
    en: 'Stopped; nothing was changed.',
    zh: '已停止，未作任何更改。',
    ru: 'Остановлено, ничего не изменено.',
  },
  edition: { en: 'Edition {edition}', zh: '{edition} 版', ru: 'Издание {edition}' },
  made: { en: 'The file was made on {date}.', zh: '文件制作于 {date}。', ru: 'Файл сделан {date}.' },
  signed: {
    none: {
      en: 'It is not signed: nobody vouches for where it comes from. Take it only from somebody you trust.',
      zh: '未签名：无人为其来源作保。请只采用您信任的人给的文件。',
      ru: 'Оно не подписано: за его происхождение никто не ручается. Берите его только у того, кому доверяете.',
    },
    project: {
      en: 'It is signed with the key of those who make this program ({key}).',
      zh: '由本程序制作者的密钥签名（{key}）。',
      ru: 'Оно подписано ключом тех, кто делает эту программу ({key}).',
    },
    unknown: {
      en: 'It is signed with a key that this program does not know ({key}). Compare these signs with those that its maker gives, or take it only from somebody you trust.',
      zh: '由本程序不认识的密钥签名（{key}）。请与制作者公布的字符核对，或只采用您信任的人给的文件。',
      ru: 'Оно подписано ключом, которого эта программа не знает ({key}). Сверьте эти знаки с теми, что называет его составитель, или берите его только у того, кому доверяете.',
    },
  },
  isOlder: {
    en: 'It is older than edition {shown}, which is shown now.',
    zh: '它比当前显示的 {shown} 版更旧。',
    ru: 'Оно старше издания {shown}, показанного сейчас.',
  },
  stays: {
    en: 'The edition shown now is kept, and you can go back to it.',
    zh: '当前版本会保留，可随时返回。',
    ru: 'Показанное сейчас издание сохраняется, к нему можно вернуться.',
  },
  compared: {
    en: 'What changes: edition {edition} beside edition {shown}, both without packs.',
    zh: '变化：{edition} 版与 {shown} 版对照，均不含数据包。',
    ru: 'Что изменится: издание {edition} рядом с изданием {shown}, оба без пакетов.',
  },
  take: { en: 'Take edition {edition}', zh: '采用 {edition} 版', ru: 'Взять издание {edition}' },
  leave: { en: 'Do not take it', zh: '不采用', ru: 'Не брать' },
  taking: { en: 'Changing the edition…', zh: '正在更换版本…', ru: 'Смена издания…' },
  done: {
    en: 'Edition {edition} is shown. Packs and the schools of the world are joined to it again.',
    zh: '现显示 {edition} 版。数据包和世界各地的学校正重新并入。',
    ru: 'Показано издание {edition}. Пакеты и вузы мира снова присоединяются к нему.',
  },
  refused: { en: 'Nothing was changed', zh: '未作任何更改', ru: 'Ничего не изменено' },
  why: {
    'not-edition': {
      en: 'This file is no edition. Choose one that ends in .almanac-edition; packs and ROR’s file are chosen below.',
      zh: '此文件不是版本文件。请选择以 .almanac-edition 结尾的文件；数据包和 ROR 文件在下方选择。',
      ru: 'Этот файл не издание. Выберите файл с окончанием .almanac-edition; пакеты и файл ROR выбирают ниже.',
    },
    bent: {
      en: 'The file is not whole: it was cut short or changed on its way. Get it once more and choose it again.',
      zh: '文件不完整：传输中被截断或改动。请重新获取后再选择。',
      ru: 'Файл не цел: он оборван или изменён в пути. Получите его ещё раз и выберите снова.',
    },
    unsound: {
      en: 'What is in the file is no reference for this program, though it says so. Ask whoever made it for another.',
      zh: '文件内容并非本程序可用的数据，尽管它如此声明。请向制作者索取另一份。',
      ru: 'В файле не справочник для этой программы, хотя он так назван. Попросите у составителя другой.',
    },
    'too-new': {
      en: 'This program is too old for edition {edition}. Install a newer program, then take the edition.',
      zh: '本程序过旧，无法使用 {edition} 版。请先安装新版程序，再采用该版本。',
      ru: 'Эта программа слишком стара для издания {edition}. Установите программу новее, затем возьмите издание.',
    },
    'too-old': {
      en: 'The file of edition {edition} was made for an earlier program. Get the one that was made for this program.',
      zh: '{edition} 版的这个文件是为较早的程序制作的。请获取为本程序制作的文件。',
      ru: 'Файл издания {edition} сделан для более ранней программы. Получите сделанный для этой.',
    },
    older: {
      en: 'It is edition {edition}; the one that came with this program is newer. There is nothing to take.',
      zh: '这是 {edition} 版，随程序提供的版本更新。无需采用。',
      ru: 'Это издание {edition}; пришедшее с программой новее. Брать нечего.',
    },
    same: {
      en: 'It is edition {edition} just as it is shown already. There is nothing to take.',
      zh: '这正是当前显示的 {edition} 版。无需采用。',
      ru: 'Это издание {edition}, и оно уже показано таким. Брать нечего.',
    },
    'bad-signature': {
      en: 'Its signature does not fit what is in it: somebody has changed the file. Get it from whoever made it.',
      zh: '签名与内容不符：文件被人改动过。请直接向制作者获取。',
      ru: 'Подпись не подходит к содержимому: файл кто-то изменил. Получите его у составителя.',
    },
    'too-large': {
      en: 'The file, or what is in it, is larger than any edition. Choose another.',
      zh: '文件或其内容大于任何版本。请另选文件。',
      ru: 'Файл или его содержимое больше любого издания. Выберите другой.',
    },
    unreadable: {
      en: 'The file could not be read to its end. Choose it again.',
      zh: '未能读完文件。请重新选择。',
      ru: 'Файл не удалось дочитать. Выберите его снова.',
    },
    gone: {
      en: 'This edition is no longer there to be shown. Choose its file again.',
      zh: '该版本已无法显示。请重新选择其文件。',
      ru: 'Этого издания больше нет. Выберите его файл снова.',
    },
  },
  trouble: {
    damaged: {
      en: 'The edition {edition} that you took can no longer be read, so edition {bundled} is shown, which came with the program. Choose the file of the edition again.',
      zh: '您采用的 {edition} 版已无法读取，因此显示随程序提供的 {bundled} 版。请重新选择该版本的文件。',
      ru: 'Взятое вами издание {edition} больше не читается, поэтому показано издание {bundled}, пришедшее с программой. Выберите файл издания снова.',
    },
    older: {
      en: 'The edition {edition} that you took is older than edition {bundled}, which came with the program and is shown.',
      zh: '您采用的 {edition} 版比随程序提供并正在显示的 {bundled} 版更旧。',
      ru: 'Взятое вами издание {edition} старше издания {bundled}, которое пришло с программой и показано.',
    },
    'other-program': {
      en: 'The edition {edition} that you took is for another version of the program, so edition {bundled} is shown, which came with this one. Get the file that was made for it.',
      zh: '您采用的 {edition} 版适用于其他版本的程序，因此显示随本程序提供的 {bundled} 版。请获取为本程序制作的文件。',
      ru: 'Взятое вами издание {edition} — для другой версии программы, поэтому показано издание {bundled}, пришедшее с этой. Получите файл, сделанный для неё.',
    },
  },
} as const satisfies Texts;
