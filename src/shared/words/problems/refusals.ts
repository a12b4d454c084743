import type { ProblemTexts } from './problem-texts.ts';

const getAgain = {
  en: 'Get the file once more from whoever made it.',
  zh: '请向制作者重新索取该文件。',
  ru: 'Возьмите файл ещё раз у того, кто его сделал.',
} as const;
const makeAgain = {
  en: 'Have it made again, in this program or with npm run pack.',
  zh: '请用本程序或 npm run pack 重新制作。',
  ru: 'Пусть его сделают заново: в этой программе или командой npm run pack.',
} as const;
const divide = {
  en: 'Divide it into several packs.',
  zh: '请分成几个数据包。',
  ru: 'Разделите на несколько пакетов.',
} as const;
const packAgain = {
  en: 'Pack the folder again as a plain zip.',
  zh: '请将文件夹重新压缩为普通 zip。',
  ru: 'Упакуйте папку заново в обычный zip.',
} as const;

/** Why the zip of a pack is refused whole. */
export const refusals = {
  'refused.longName': {
    what: {
      en: '“{name}” is too long: the name of a file has at most {most} characters.',
      zh: '“{name}”过长：文件名最多 {most} 个字符。',
      ru: '«{name}» слишком длинно: в имени файла не больше {most} знаков.',
    },
    remedy: { en: 'Shorten it.', zh: '请缩短。', ru: 'Сократите.' },
  },
  'refused.noFileOfPack': {
    what: { en: '“{name}” is no file of a pack.', zh: '“{name}”不是数据包的文件。', ru: '«{name}» — не файл пакета.' },
    remedy: {
      en: 'Leave only manifest.json and files as in resources/sources, such as institutions/some-university.yaml.',
      zh: '请只保留 manifest.json 和与 resources/sources 相同的文件，如 institutions/some-university.yaml。',
      ru: 'Оставьте только manifest.json и файлы как в resources/sources, например institutions/some-university.yaml.',
    },
  },
  'refused.twice': {
    what: { en: '“{name}” stands in it twice.', zh: '“{name}”在其中出现了两次。', ru: '«{name}» лежит в нём дважды.' },
    remedy: packAgain,
  },
  'refused.encrypted': {
    what: { en: '“{name}” is encrypted.', zh: '“{name}”已加密。', ru: '«{name}» зашифрован.' },
    remedy: { en: 'Pack it without a password.', zh: '请不设密码重新压缩。', ru: 'Упакуйте его без пароля.' },
  },
  'refused.link': {
    what: {
      en: '“{name}” is a link or a folder, not a file.',
      zh: '“{name}”是链接或文件夹，不是文件。',
      ru: '«{name}» — ссылка или папка, а не файл.',
    },
    remedy: packAgain,
  },
  'refused.packedOtherwise': {
    what: {
      en: '“{name}” is packed in a way that this program does not read.',
      zh: '“{name}”的压缩方式本程序无法读取。',
      ru: '«{name}» упакован способом, которого программа не читает.',
    },
    remedy: { en: 'Pack it with deflate.', zh: '请用 deflate 方式压缩。', ru: 'Упакуйте его способом deflate.' },
  },
  'refused.largeFile': {
    what: {
      en: '“{name}” is larger than {most} bytes.',
      zh: '“{name}”大于 {most} 字节。',
      ru: '«{name}» больше {most} байт.',
    },
    remedy: divide,
  },
  'refused.otherHeader': {
    what: {
      en: '“{name}” has another name in its own header.',
      zh: '“{name}”在其自身的文件头中名称不同。',
      ru: '«{name}» в собственном заголовке назван иначе.',
    },
    remedy: packAgain,
  },
  'refused.twoWays': {
    what: {
      en: '“{name}” is described in two ways that differ.',
      zh: '“{name}”的两处说明不一致。',
      ru: '«{name}» описан двумя способами, которые не сходятся.',
    },
    remedy: packAgain,
  },
  'refused.cutShort': {
    what: { en: '“{name}” is cut short.', zh: '“{name}”不完整。', ru: '«{name}» обрезан.' },
    remedy: getAgain,
  },
  'refused.grows': {
    what: {
      en: '“{name}” grows more than {times} times in unpacking.',
      zh: '“{name}”解压后超过原来的 {times} 倍。',
      ru: '«{name}» при распаковке вырастает больше чем в {times} раз.',
    },
    remedy: getAgain,
  },
  'refused.largerThanSaid': {
    what: {
      en: '“{name}” is larger than its header says.',
      zh: '“{name}”大于其文件头所写。',
      ru: '«{name}» больше, чем сказано в его заголовке.',
    },
    remedy: getAgain,
  },
  'refused.damaged': {
    what: {
      en: '“{name}” cannot be unpacked: it is damaged.',
      zh: '“{name}”无法解压：文件已损坏。',
      ru: '«{name}» не распаковывается: он повреждён.',
    },
    remedy: getAgain,
  },
  'refused.otherSize': {
    what: {
      en: '“{name}” is not as large as its header says.',
      zh: '“{name}”的大小与其文件头不符。',
      ru: 'Размер «{name}» не тот, что в его заголовке.',
    },
    remedy: getAgain,
  },
  'refused.otherSum': {
    what: {
      en: '“{name}” does not fit its checksum: it is damaged.',
      zh: '“{name}”与其校验和不符：文件已损坏。',
      ru: '«{name}» не сходится со своей контрольной суммой: он повреждён.',
    },
    remedy: getAgain,
  },
  'refused.largeZip': {
    what: {
      en: 'It is larger than {most} bytes, the files beside its figures not counted.',
      zh: '不计数据所附的文件，它大于 {most} 字节。',
      ru: 'Он больше {most} байт, не считая файлов при цифрах.',
    },
    remedy: divide,
  },
  'refused.noZip': {
    what: {
      en: 'It is no zip file, or something stands before the zip in it.',
      zh: '这不是 zip 文件，或 zip 之前另有内容。',
      ru: 'Это не zip, или перед zip в нём что-то стоит.',
    },
    remedy: {
      en: 'Choose a file that ends in .almanac-pack or .zip.',
      zh: '请选择以 .almanac-pack 或 .zip 结尾的文件。',
      ru: 'Выберите файл с окончанием .almanac-pack или .zip.',
    },
  },
  'refused.manyFiles': {
    what: { en: 'It holds more than {most} files.', zh: '其中文件超过 {most} 个。', ru: 'Файлов в нём больше {most}.' },
    remedy: divide,
  },
  'refused.overlap': {
    what: {
      en: '“{name}” and “{other}” lie over one another.',
      zh: '“{name}”与“{other}”相互重叠。',
      ru: '«{name}» и «{other}» лежат один поверх другого.',
    },
    remedy: getAgain,
  },
  'refused.largeTotal': {
    what: {
      en: 'Its files together are larger than {most} bytes.',
      zh: '其中文件合计大于 {most} 字节。',
      ru: 'Его файлы вместе больше {most} байт.',
    },
    remedy: divide,
  },
  'refused.manySlips': {
    what: {
      en: 'More than {most} files are beside its figures.',
      zh: '数据所附的文件超过 {most} 个。',
      ru: 'Файлов при его цифрах больше {most}.',
    },
    remedy: divide,
  },
  'refused.largeSlips': {
    what: {
      en: 'The files beside its figures together are larger than {most} bytes.',
      zh: '数据所附的文件合计大于 {most} 字节。',
      ru: 'Файлы при его цифрах вместе больше {most} байт.',
    },
    remedy: divide,
  },
  'refused.slipSize': {
    what: {
      en: '“{name}” is not as large as its manifest.json says.',
      zh: '“{name}”的大小与 manifest.json 所写不符。',
      ru: 'Размер «{name}» не тот, что указан в его manifest.json.',
    },
    remedy: makeAgain,
  },
  'refused.slipSource': {
    what: {
      en: '“{name}” is beside the source {source}, which is none of its own.',
      zh: '“{name}”所附的来源 {source} 不是此包自带的来源。',
      ru: '«{name}» приложен к источнику {source}, а своего такого в нём нет.',
    },
    remedy: makeAgain,
  },
  'refused.slow': {
    what: {
      en: 'It could not be read in {seconds} seconds of the processor.',
      zh: '处理器用时 {seconds} 秒仍未读完。',
      ru: 'За {seconds} с работы процессора его не удалось прочесть.',
    },
    remedy: divide,
  },
  'refused.slowCompile': {
    what: {
      en: 'It could not be compiled in {seconds} seconds of the processor, so nothing was changed.',
      zh: '处理器用时 {seconds} 秒仍未编入，未作任何更改。',
      ru: 'За {seconds} с работы процессора его не удалось собрать; ничего не изменено.',
    },
    remedy: divide,
  },
  'refused.memory': {
    what: {
      en: 'It needs more than {most} MB of memory, so nothing was changed.',
      zh: '所需内存超过 {most} MB，未作任何更改。',
      ru: 'Ему нужно больше {most} МБ памяти; ничего не изменено.',
    },
    remedy: divide,
  },
  'refused.unsound': {
    what: {
      en: 'It is no sound zip file: {reason}.',
      zh: '这不是完好的 zip 文件：{reason}。',
      ru: 'Это неисправный zip: {reason}.',
    },
    remedy: getAgain,
  },
  'refused.noManifest': {
    what: { en: 'It has no {name}.', zh: '其中没有 {name}。', ru: 'В нём нет {name}.' },
    remedy: makeAgain,
  },
  'refused.notJson': {
    what: { en: 'Its {name} is not JSON.', zh: '其中的 {name} 不是 JSON。', ru: 'Его {name} — не JSON.' },
    remedy: makeAgain,
  },
  'refused.manifest': {
    what: { en: 'In its {name}: {why}', zh: '其中的 {name}：{why}', ru: 'В его {name}: {why}' },
    remedy: makeAgain,
  },
  'refused.notInManifest': {
    what: {
      en: '{name} is in it, but not in its manifest.json.',
      zh: '{name} 在其中，却不在 manifest.json 里。',
      ru: '{name} в нём есть, а в его manifest.json нет.',
    },
    remedy: makeAgain,
  },
  'refused.changed': {
    what: {
      en: '{name} is not the file that its manifest.json means: the checksums differ.',
      zh: '{name} 不是 manifest.json 所指的文件：校验和不同。',
      ru: '{name} — не тот файл, что указан в manifest.json: суммы не сходятся.',
    },
    remedy: makeAgain,
  },
  'refused.notText': {
    what: { en: '{name} is not UTF-8.', zh: '{name} 不是 UTF-8。', ru: '{name} — не UTF-8.' },
    remedy: { en: 'Save it as UTF-8.', zh: '请另存为 UTF-8。', ru: 'Сохраните его в UTF-8.' },
  },
  'refused.notThere': {
    what: {
      en: '{name} is in its manifest.json, but not in it.',
      zh: 'manifest.json 里有 {name}，其中却没有。',
      ru: '{name} есть в его manifest.json, а в нём самом нет.',
    },
    remedy: getAgain,
  },
  'refused.empty': {
    what: {
      en: 'It holds nothing but its manifest.json.',
      zh: '除 manifest.json 外别无内容。',
      ru: 'В нём нет ничего, кроме manifest.json.',
    },
    remedy: makeAgain,
  },
} as const satisfies ProblemTexts;
