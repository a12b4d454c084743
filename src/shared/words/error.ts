import type { Texts } from './texts.ts';

export const error = {
  title: { en: 'This could not be shown', zh: '无法显示', ru: 'Это не удалось показать' },
  'invalid-input': {
    en: 'The program was asked for something it does not understand. Nothing was changed. Go back and try again.',
    zh: '程序收到了无法理解的请求，未作任何更改。请返回后重试。',
    ru: 'Программа получила непонятный ей запрос. Ничего не изменилось. Вернитесь и попробуйте снова.',
  },
  'not-found': {
    en: 'This edition has nothing under that address. Search for it by name, or browse.',
    zh: '本版没有与此地址对应的内容。请按名称搜索或浏览。',
    ru: 'В этом издании под таким адресом ничего нет. Найдите по названию или откройте обзор.',
  },
  conflict: {
    en: 'Something else has changed this at the same time. Nothing was lost; look at it as it is now and try again.',
    zh: '此内容同时被其他操作更改，没有丢失任何数据。请重新读取后再试。',
    ru: 'Это одновременно изменили в другом месте. Ничего не потеряно: прочтите заново и повторите.',
  },
  unavailable: {
    en: 'The program could not do this now. What you kept is safe. Try again; if it stays so, close the program and open it again.',
    zh: '程序暂时无法完成此操作，已保存的内容安然无恙。请重试；若仍不行，请重新启动程序。',
    ru: 'Сейчас программа не может этого сделать. Сохранённое в порядке. Попробуйте снова; если не поможет, запустите программу заново.',
  },
  'too-large': {
    en: 'That is more than can be kept in one piece. Shorten it and try again.',
    zh: '内容过长，无法一次保存。请缩短后重试。',
    ru: 'Это слишком длинно, чтобы сохранить целиком. Сократите и повторите.',
  },
  damaged: {
    en: 'A part of the file could not be read. Nothing was changed. Start the program again; if this comes back, install it again.',
    zh: '文件的一部分无法读取，未作任何更改。请重新启动程序；若再次出现，请重新安装。',
    ru: 'Часть файла не читается. Ничего не изменилось. Запустите программу снова; если повторится, установите её заново.',
  },
  internal: {
    en: 'The program made a mistake. Nothing was changed. Try again; the log has the details.',
    zh: '程序出错，未作任何更改。请重试；详情见日志。',
    ru: 'В программе ошибка. Ничего не изменилось. Попробуйте снова; подробности в журнале.',
  },
  storage: {
    'disk-full': {
      en: 'The disk is full. Free some space and try again.',
      zh: '磁盘已满。请释放空间后重试。',
      ru: 'Диск заполнен. Освободите место и повторите.',
    },
    'read-only': {
      en: 'The folder can only be read. Make it writable and try again.',
      zh: '该文件夹只读。请使其可写后重试。',
      ru: 'Папка доступна только для чтения. Разрешите запись и повторите.',
    },
    'no-permission': {
      en: 'The program may not write in the folder. Change its permissions and try again.',
      zh: '程序无权写入该文件夹。请更改权限后重试。',
      ru: 'Программе нельзя писать в эту папку. Измените права и повторите.',
    },
    storage: {
      en: 'The disk does not answer as it should. Check it and try again.',
      zh: '磁盘响应异常。请检查磁盘后重试。',
      ru: 'Диск отвечает с ошибкой. Проверьте его и повторите.',
    },
    'write-failed': {
      en: 'The file could not be written. Check the disk and the permissions of the folder and try again.',
      zh: '文件无法写入。请检查磁盘和文件夹的权限后重试。',
      ru: 'Файл не удалось записать. Проверьте диск и права на папку и повторите.',
    },
  },
  crashed: {
    en: 'This view has failed. What you kept is safe.',
    zh: '此页面出错，已保存的内容安然无恙。',
    ru: 'На этой странице произошёл сбой. Сохранённое в порядке.',
  },
  stopped: { en: 'The program has stopped', zh: '程序已停止', ru: 'Программа остановлена' },
  stoppedText: {
    en: 'Something failed that should not have. What you kept up to now is safe on this computer: each change was written when you made it. Close this window and start the program again.',
    zh: '程序发生意外故障。此前保存的内容安全地留在本机上：每次更改都已即时写入。请关闭本窗口并重新启动程序。',
    ru: 'Произошёл сбой. Всё, что вы сохранили до сих пор, цело на этом компьютере: каждое изменение записано сразу. Закройте это окно и запустите программу снова.',
  },
  showLog: { en: 'Show the log', zh: '显示日志', ru: 'Показать журнал' },
  logAt: { en: 'The log is {path}', zh: '日志位于 {path}', ru: 'Журнал: {path}' },
  noLog: {
    en: 'The log is in the terminal in which the program was started.',
    zh: '日志显示在启动本程序的终端中。',
    ru: 'Журнал выводится в терминал, из которого запущена программа.',
  },
  toBrowse: { en: 'Go to Browse', zh: '去浏览', ru: 'К обзору' },
  unknownAddress: { en: 'There is no page at this address', zh: '此地址没有页面', ru: 'По этому адресу страницы нет' },
  unknownAddressText: {
    en: 'The address {address} leads nowhere in this program. Browse all institutions, or search by name.',
    zh: '地址 {address} 在本程序中不存在。请浏览全部院校或按名称搜索。',
    ru: 'Адрес {address} никуда не ведёт. Откройте обзор или найдите вуз по названию.',
  },
} as const satisfies Texts;

export const recovery = {
  title: {
    restored: {
      en: 'What you keep was missing or damaged and has been brought back',
      zh: '您保存的内容曾缺失或损坏，现已恢复',
      ru: 'Ваш файл пропал или был повреждён и восстановлен',
    },
    'started-empty': {
      en: 'What you kept is missing or could not be read',
      zh: '您保存的内容缺失或无法读取',
      ru: 'Сохранённое пропало или не читается',
    },
    'changes-lost': {
      en: 'The last changes could not be read',
      zh: '最后的更改无法读取',
      ru: 'Последние изменения не читаются',
    },
    'changed-outside': {
      en: 'What you keep was changed by something else',
      zh: '您保存的内容被其他程序更改过',
      ru: 'Ваш файл изменён чем-то ещё',
    },
    'taken-away': {
      en: 'The file of what you keep was taken away while the program ran',
      zh: '程序运行时，保存您内容的文件被移走',
      ru: 'Файл с сохранённым исчез во время работы программы',
    },
  },
  text: {
    restored: {
      en: 'The newest sound backup stands in its place.',
      zh: '已换上最新的完好备份。',
      ru: 'На его место поставлена новейшая исправная копия.',
    },
    'started-empty': {
      en: 'There was no sound backup, so the program has started with empty lists. If the file was moved, close the program and put it back.',
      zh: '没有完好的备份，程序以空列表启动。如果文件被移动过，请关闭程序并将其放回。',
      ru: 'Исправной копии не было, программа начала с пустых списков. Если файл переместили, закройте программу и верните его на место.',
    },
    'changes-lost': {
      en: 'Everything before them is here.',
      zh: '此前的内容均在。',
      ru: 'Всё, что было до них, на месте.',
    },
    'changed-outside': {
      en: 'The file is sound and is used as it is.',
      zh: '文件完好，按现状使用。',
      ru: 'Файл исправен и используется как есть.',
    },
    'taken-away': {
      en: 'It was deleted, moved or replaced. What stood in it was saved as a backup: look in Settings whether anything is missing, and bring it back.',
      zh: '文件被删除、移动或替换。原有内容已另存为备份：请在设置中查看是否有缺失，并可恢复。',
      ru: 'Его удалили, переместили или заменили. Что в нём было, сохранено копией: посмотрите в настройках, всё ли на месте, и верните её.',
    },
  },
  restoredFrom: {
    en: 'It is as it was on {when}. What you changed after that is missing.',
    zh: '内容恢复到 {when}，此后的更改缺失。',
    ru: 'Всё так, как было {when}. Того, что вы меняли позже, нет.',
  },
  kept: {
    en: 'The files as they were found: {files}',
    zh: '原样保留的文件：{files}',
    ru: 'Файлы в том виде, как их нашли: {files}',
  },
  dismiss: { en: 'I have read this', zh: '我已知晓', ru: 'Прочитано' },
} as const satisfies Texts;

export const keeping = {
  title: {
    en: 'Nothing can be kept now',
    zh: '现在无法保存任何内容',
    ru: 'Сейчас ничего нельзя сохранить',
  },
  reason: {
    'taken-away': {
      en: 'The file of what you keep was deleted, moved or replaced while the program ran. Writing into it would be lost.',
      zh: '程序运行时，保存您内容的文件被删除、移动或替换。继续写入会丢失。',
      ru: 'Файл с сохранённым удалили, переместили или заменили во время работы. Записанное в него пропало бы.',
    },
    'link-broken': {
      en: 'The file of what you keep is a link to a place that is not there. Connect the drive it leads to, then start the program again.',
      zh: '保存您内容的文件是一个链接，所指位置不存在。请连接相应的磁盘，然后重新启动程序。',
      ru: 'Файл с сохранённым — ссылка на место, которого нет. Подключите нужный диск и запустите программу снова.',
    },
    'in-the-way': {
      en: 'Something else stands where a file of the program belongs. Move it away, then start the program again.',
      zh: '程序文件所在的位置被其他内容占用。请将其移走，然后重新启动程序。',
      ru: 'На месте файла программы лежит что-то другое. Уберите это оттуда и запустите программу снова.',
    },
    'disk-full': {
      en: 'The disk is full. Free some space, then start the program again.',
      zh: '磁盘已满。请释放空间，然后重新启动程序。',
      ru: 'Диск заполнен. Освободите место и запустите программу снова.',
    },
    'read-only': {
      en: 'The folder can only be read. Make it writable, then start the program again.',
      zh: '该文件夹只读。请使其可写，然后重新启动程序。',
      ru: 'Папка доступна только для чтения. Разрешите запись и запустите программу снова.',
    },
    'no-permission': {
      en: 'The program may not write in the folder. Change its permissions, then start the program again.',
      zh: '程序无权写入该文件夹。请更改权限，然后重新启动程序。',
      ru: 'Программе нельзя писать в эту папку. Измените права и запустите программу снова.',
    },
    storage: {
      en: 'The disk does not answer as it should. Check it, then start the program again.',
      zh: '磁盘响应异常。请检查磁盘，然后重新启动程序。',
      ru: 'Диск отвечает с ошибкой. Проверьте его и запустите программу снова.',
    },
  },
  shown: {
    kept: {
      en: 'What you kept up to now is shown and can be read, printed and taken along.',
      zh: '此前保存的内容仍会显示，可以阅读、打印和导出。',
      ru: 'Сохранённое до сих пор видно: его можно читать, печатать и взять с собой.',
    },
    backup: {
      en: 'The newest backup is shown and can be read, printed and taken along.',
      zh: '现显示最新的备份，可以阅读、打印和导出。',
      ru: 'Показана новейшая копия: её можно читать, печатать и взять с собой.',
    },
    empty: {
      en: 'The lists are shown empty, since what you kept is not there.',
      zh: '列表显示为空，因为找不到您保存的内容。',
      ru: 'Списки показаны пустыми: сохранённого на месте нет.',
    },
  },
  rescued: {
    en: 'It was saved as the backup of {when}. Start the program again and, if anything is missing, bring it back in Settings.',
    zh: '已另存为 {when} 的备份。请重新启动程序；如有缺失，可在设置中恢复。',
    ru: 'Оно сохранено копией от {when}. Запустите программу снова и, если чего-то нет, верните копию в настройках.',
  },
  notRescued: {
    en: 'It could not be saved yet; the program goes on trying. Leave it open, make the folder writable, or take your lists along as files.',
    zh: '尚未能另存，程序会继续尝试。请保持程序打开并使文件夹可写，或将列表导出为文件。',
    ru: 'Сохранить его пока не удалось, программа пробует ещё. Не закрывайте её и разрешите запись в папку или возьмите списки файлами.',
  },
  path: { en: 'It is {path}', zh: '位置：{path}', ru: 'Это {path}' },
  folder: { en: 'The folder is {folder}', zh: '文件夹：{folder}', ru: 'Папка: {folder}' },
} as const satisfies Texts;

/** What a browser is shown that is not, or no longer, let in. */
export const gate = {
  title: { en: 'This window is not let in', zh: '此窗口无权访问', ru: 'Это окно не впущено' },
  text: {
    en: 'University Almanac opens to the address that it printed when it started; it is another each time. Open that one, or start the program again. If another program on this computer has filled or changed what the browser stores for 127.0.0.1, clear that. What you keep is safe.',
    zh: '请打开大学年鉴启动时显示的地址（每次不同），或重新启动程序。如果本机其他程序占满或更改了浏览器为 127.0.0.1 保存的数据，请将其清除。您保存的内容安然无恙。',
    ru: 'Университетский альманах открывается по адресу, который он вывел при запуске; каждый раз он другой. Откройте его или запустите программу снова. Если другая программа на этом компьютере заполнила или изменила то, что браузер хранит для 127.0.0.1, очистите это. Сохранённое в порядке.',
  },
  overfull: {
    title: {
      en: 'This browser sends too much',
      zh: '浏览器发送的数据过多',
      ru: 'Браузер присылает слишком много',
    },
    text: {
      en: 'University Almanac runs, but the cookies that came with the address are more than it reads, so nothing was opened or changed. Other programs on this computer can fill what the browser stores for 127.0.0.1: clear the cookies of 127.0.0.1, or use a private window. Then open the address that the program printed when it started. What you keep is safe.',
      zh: '大学年鉴正在运行，但随地址发来的站点数据超出可读取的上限，因此没有打开或更改任何内容。本机其他程序可能占满了浏览器为 127.0.0.1 保存的数据：请清除 127.0.0.1 的站点数据，或使用无痕窗口，然后打开程序启动时显示的地址。您保存的内容安然无恙。',
      ru: 'Университетский альманах работает, но данных сайта, пришедших вместе с адресом, больше, чем он читает, поэтому ничего не открыто и не изменено. Хранимое браузером для 127.0.0.1 могли заполнить другие программы на этом компьютере: удалите данные сайта 127.0.0.1 или откройте частное окно. Затем откройте адрес, который программа вывела при запуске. Сохранённое в порядке.',
    },
  },
  nowhere: {
    title: {
      en: 'There is no page at this address',
      zh: '此地址没有页面',
      ru: 'По этому адресу страницы нет',
    },
    text: {
      en: 'The address may have been cut, or have a full stop or another sign too many at its end. Nothing was changed, and what you keep is safe.',
      zh: '地址可能不完整，或末尾多了句号等字符。未作任何更改，您保存的内容安然无恙。',
      ru: 'Возможно, адрес обрезан или в конце его лишняя точка либо другой знак. Ничего не изменилось, сохранённое в порядке.',
    },
  },
  opening: { en: 'Open University Almanac', zh: '打开大学年鉴', ru: 'Открыть Университетский альманах' },
} as const satisfies Texts;
