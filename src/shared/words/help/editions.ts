import type { HelpPageTexts } from './page-texts.ts';

export const editions = {
  id: 'editions',
  title: { en: 'New editions', zh: '新版', ru: 'Новые издания' },
  parts: [
    {
      id: 'take',
      title: { en: 'Take an edition', zh: '采用新版', ru: 'Взять издание' },
      body: {
        en: 'An edition is one file that ends in .almanac-edition. In Settings, under Editions, choose it; a double click or dropping it on the window does the same. It is checked to the last byte, then you see what it would change: the schools you keep with every figure as it was and as it would be, all others by name. Nothing is changed before you press “Take edition”.\nNo connection is needed, and the file may be deleted afterwards.',
        zh: '一个版本就是一个以 .almanac-edition 结尾的文件。在“设置”的“版本”中选择它；双击或拖到窗口也可。文件会逐字节检查，然后显示将有何变化：您收藏的学校列出每项数据的前后值，其他学校只列名称。点击“采用”之前不作任何更改。\n无需联网，之后可删除该文件。',
        ru: 'Издание — один файл с окончанием .almanac-edition. Выберите его в настройках, в разделе «Издания»; двойной щелчок или перетаскивание в окно делают то же. Файл проверяется до последнего байта, затем видно, что он изменит: сохранённые вузы — с каждой цифрой, как она была и какой станет, остальные — по названиям. До нажатия «Взять издание» ничего не меняется.\nСоединение не нужно, а файл потом можно удалить.',
      },
    },
    {
      id: 'stays',
      title: { en: 'What stays', zh: '保留的内容', ru: 'Что остаётся' },
      body: {
        en: 'Lists, notes, figures and plans stay as they are; a school that goes by another name is followed. Packs and the schools of the world are joined to the new edition by themselves, which takes some seconds; until then the edition is shown without them. What does not fit into it any more is said under Packs, and is there again when you go back.',
        zh: '列表、笔记、数据和计划保持不变；改名的学校会自动对应。数据包和世界各地的学校会自动并入新版，需要几秒钟；在此之前显示不含它们的版本。与新版不再相符的内容会在“数据包”下说明，返回旧版时会再次出现。',
        ru: 'Списки, заметки, цифры и планы остаются как есть; переименованный вуз находится сам. Пакеты и вузы мира присоединяются к новому изданию сами за несколько секунд; до того оно показано без них. Что к нему больше не подходит, сказано в разделе «Пакеты» и вернётся вместе с прежним изданием.',
      },
    },
    {
      id: 'back',
      title: { en: 'Go back', zh: '返回旧版', ru: 'Вернуться' },
      body: {
        en: 'The edition that was shown before is kept: “Go back” shows it again, and once more brings you forward. Where an edition is found damaged at a start, the one that came with the program is shown and you are told; choose the file again then. A program whose own edition is newer shows its own.',
        zh: '此前显示的版本会保留：“回到”即可再次显示，再按一次又回到新版。若启动时发现版本已损坏，则显示随程序提供的版本并告知您；届时请重新选择文件。若程序自带的版本更新，则显示自带的版本。',
        ru: 'Прежнее издание сохраняется: «Вернуться» покажет его снова, а ещё раз — вернёт к новому. Если при запуске издание повреждено, показано пришедшее с программой, и об этом сказано; тогда выберите файл снова. Программа, чьё издание новее, показывает своё.',
      },
    },
    {
      id: 'signed',
      title: { en: 'Who signed it', zh: '由谁签名', ru: 'Кто подписал' },
      body: {
        en: 'The program says whether an edition is signed with the key of those who make it, with a key it does not know, or not at all. A signature says who made the file and that nobody has changed it since; it says nothing of whether a figure is right: for that each figure has its sources. A file whose signature does not fit is not taken.',
        zh: '程序会说明版本是由程序制作者的密钥签名、由未知密钥签名，还是未签名。签名说明谁制作了文件以及此后无人改动；它不说明数据是否正确：为此每项数据都附有来源。签名不符的文件不予采用。',
        ru: 'Программа говорит, подписано ли издание ключом её составителей, неизвестным ей ключом или не подписано. Подпись говорит, кто сделал файл и что с тех пор его не меняли; верна ли цифра, она не говорит: для этого у каждой цифры есть источники. Файл с неподходящей подписью не берётся.',
      },
    },
    {
      id: 'refused',
      title: { en: 'If it is not taken', zh: '未能采用时', ru: 'Если оно не взято' },
      body: {
        en: 'A file that was cut short or changed on its way is refused whole: get it once more. One that is too new asks for a newer program; one that is older than the program’s own has nothing to give. In each case everything stays as it was.',
        zh: '被截断或改动的文件会整个拒绝：请重新获取。过新的文件需要更新的程序；比程序自带版本更旧的文件无需采用。无论哪种情况，一切保持原样。',
        ru: 'Файл, оборванный или изменённый в пути, отвергается целиком: получите его ещё раз. Слишком новому нужна программа новее; тому, что старше издания программы, дать нечего. В любом случае всё остаётся как было.',
      },
    },
  ],
} as const satisfies HelpPageTexts;
