import type { ProblemTexts } from './problem-texts.ts';

const itsSlug = { en: 'Remove the slug.', zh: '请删去该名。', ru: 'Уберите это имя.' } as const;

/** Claims, programmes, rankings and texts of a school. */
export const claims = {
  'claim.ofProgramme': {
    what: {
      en: '{property} is said of a programme, not of the school.',
      zh: '{property}属于专业，不属于学校。',
      ru: '{property} говорится о программе, а не о вузе.',
    },
    remedy: {
      en: 'Move the claim into `claims` of the programme it is about.',
      zh: '请将其移到所属专业之下。',
      ru: 'Перенесите это к программе, о которой речь.',
    },
  },
  'claim.ofSchool': {
    what: {
      en: '{property} is said of the school, not of a programme.',
      zh: '{property}属于学校，不属于专业。',
      ru: '{property} говорится о вузе, а не о программе.',
    },
    remedy: {
      en: 'Move the claim into the `claims` of the school.',
      zh: '请将其移到学校之下。',
      ru: 'Перенесите это к вузу.',
    },
  },
  'claim.noPrice': {
    what: {
      en: '{property} is no price and no length.',
      zh: '{property}既不是费用，也不是时长。',
      ru: '{property} — не цена и не срок.',
    },
    remedy: {
      en: 'Leave `applies` out, and say it in `scope`.',
      zh: '请删去 `applies`，在适用范围中说明。',
      ru: 'Уберите `applies` и скажите это в пояснении, к чему относится.',
    },
  },
  'claim.notTuition': {
    what: {
      en: '`within` is said of tuition, not of {property}.',
      zh: '`within` 只用于学费，不用于{property}。',
      ru: '`within` говорится о плате за обучение, а не о том, что такое {property}.',
    },
    remedy: {
      en: 'Write it on the tuition that this is paid with.',
      zh: '请写在包含此项的学费上。',
      ru: 'Запишите это при плате за обучение, в которую оно входит.',
    },
  },
  'claim.appliesUnsaid': {
    what: {
      en: 'Whom {property} applies to stands nowhere in words.',
      zh: '{property}适用于谁，没有文字说明。',
      ru: '{property}: к кому относится, словами нигде не сказано.',
    },
    remedy: {
      en: 'Add a `scope` in English, Chinese and Russian that says it to the reader.',
      zh: '请用英文、中文和俄文写明适用范围。',
      ru: 'Добавьте пояснение `scope` по-английски, по-китайски и по-русски.',
    },
  },
  'claim.yearsTurned': {
    what: {
      en: 'The years of study {from}-{to} end before they begin.',
      zh: '学年 {from}-{to} 的结束早于开始。',
      ru: 'Годы обучения {from}-{to} кончаются раньше, чем начинаются.',
    },
    remedy: {
      en: 'Write the earlier year first, as 2-6.',
      zh: '请先写较早的学年，如 2-6。',
      ru: 'Сначала более ранний год, как 2-6.',
    },
  },
  'claim.twice': {
    what: {
      en: 'The same value of {property} stands here twice from one source: {given}.',
      zh: '{property}的同一数值在同一来源下出现了两次：{given}。',
      ru: '{property}: одно и то же значение из одного источника стоит дважды, {given}.',
    },
    remedy: { en: 'Remove one.', zh: '请删去其一。', ru: 'Уберите одно.' },
  },
  'ranking.bandTurned': {
    what: {
      en: 'The band {given} begins above its end.',
      zh: '名次区间 {given} 前后颠倒。',
      ru: 'Промежуток мест {given} перевёрнут.',
    },
    remedy: {
      en: 'Write the better rank first, as 401-500.',
      zh: '请先写较高的名次，如 401-500。',
      ru: 'Сначала лучшее место, как 401-500.',
    },
  },
  'programme.slugTwice': {
    what: {
      en: 'The slug {slug} names two programmes of this school.',
      zh: '{slug} 是本校两个专业的代号。',
      ru: 'Имя {slug} носят две программы этого вуза.',
    },
    remedy: {
      en: 'If they are one, join them and give each source its claims; if not, tell them apart.',
      zh: '若为同一专业，请合并并按来源列出数据；若不是，请加以区分。',
      ru: 'Если это одна программа, соедините их, оставив каждому источнику своё; если нет, назовите по-разному.',
    },
  },
  'programme.noDegree': {
    what: {
      en: 'No claim of the programme says the degree {degree}.',
      zh: '该专业没有一条数据写明学位 {degree}。',
      ru: 'Ни одно сведение о программе не называет степень {degree}.',
    },
    remedy: {
      en: 'Add { property: degree, value: {degree}, source: … } to its claims, or remove `degree`.',
      zh: '请为其添加学位数据（property: degree，value: {degree}），或删去 `degree`。',
      ru: 'Добавьте сведение о степени (property: degree, value: {degree}) или уберите `degree`.',
    },
  },
  'programme.notTaughtIn': {
    what: {
      en: 'No claim of the programme says that it is taught in {language}.',
      zh: '该专业没有一条数据写明以 {language} 授课。',
      ru: 'Ни одно сведение о программе не говорит, что её преподают на {language}.',
    },
    remedy: {
      en: 'Add { property: teaching-language, value: {language}, source: … } to its claims, or correct `language`.',
      zh: '请为其添加授课语言数据（property: teaching-language，value: {language}），或改正 `language`。',
      ru: 'Добавьте сведение о языке (property: teaching-language, value: {language}) или исправьте `language`.',
    },
  },
  'programme.intakeBoth': {
    what: {
      en: 'Sources say of the programme {programme} both that it takes students and that it takes none, and this claim has no date.',
      zh: '关于专业 {programme}，来源既说招生又说不招生，而此条没有日期。',
      ru: 'О программе {programme} источники говорят и что набор есть, и что его нет, а здесь нет даты.',
    },
    remedy: {
      en: 'Give each its `as_of`, since when it holds, or deprecate the one that is known to be wrong.',
      zh: '请为每条写明起始日期（`as_of`），或将已知有误的一条标为作废。',
      ru: 'Укажите у каждого, с какого времени оно верно (`as_of`), или отметьте неверное как устаревшее.',
    },
  },
  'programme.internshipLong': {
    what: {
      en: 'The internship is longer than the programme: {given} months of {longest}.',
      zh: '实习比整个专业还长：{given} 个月，而专业为 {longest} 个月。',
      ru: 'Интернатура длиннее программы: {given} мес. при {longest}.',
    },
    remedy: {
      en: '`duration` includes the internship.',
      zh: '学制包括实习在内。',
      ru: 'Срок обучения включает интернатуру.',
    },
  },
  'programme.tooLong': {
    what: {
      en: 'A programme of {given} months is longer than any.',
      zh: '没有长达 {given} 个月的专业。',
      ru: 'Программ в {given} мес. не бывает.',
    },
    remedy: {
      en: '`duration` is in months: six years are 72.',
      zh: '学制以月计：六年为 72。',
      ru: 'Срок обучения — в месяцах: шесть лет это 72.',
    },
  },
  'programme.noYear': {
    what: {
      en: 'The programme has no year {year}: it takes {longest} months.',
      zh: '该专业没有第 {year} 学年：学制为 {longest} 个月。',
      ru: 'Года {year} у программы нет: она длится {longest} мес.',
    },
    remedy: {
      en: 'Correct `years`, or `duration`.',
      zh: '请改正学年或学制。',
      ru: 'Исправьте годы или срок обучения.',
    },
  },
  'text.spacing': {
    what: {
      en: 'In “{text}” a Latin letter or figure touches a Chinese character.',
      zh: '“{text}”中，拉丁字母或数字与汉字之间没有空格。',
      ru: 'В «{text}» латинская буква или цифра стоит вплотную к иероглифу.',
    },
    remedy: {
      en: 'Put a space between the two, as in 2026 年 and HSK 4 级.',
      zh: '请在两者之间加空格，如 2026 年、HSK 4 级。',
      ru: 'Поставьте между ними пробел, как в 2026 年 и HSK 4 级.',
    },
  },
  'source.ownKnowledge': {
    what: {
      en: 'What somebody knows without having read it, “{title}”, is no source of an edition.',
      zh: '“{title}”只是个人所知，没有出处，不能作为版本的来源。',
      ru: 'Известное без чтения, «{title}», — не источник издания.',
    },
    remedy: {
      en: 'Name what can be read, or leave out what rests on it.',
      zh: '请写明可查阅的来源，或删去以此为据的内容。',
      ru: 'Назовите то, что можно прочесть, или уберите то, что на этом держится.',
    },
  },
  'ref.noSource': {
    what: { en: 'There is no source `{slug}`.', zh: '没有来源“{slug}”。', ru: 'Источника «{slug}» нет.' },
    remedy: {
      en: 'Add sources/{slug}.yaml or correct the name.',
      zh: '请补上 sources/{slug}.yaml，或改正名称。',
      ru: 'Добавьте sources/{slug}.yaml или исправьте имя.',
    },
  },
  'ref.sameSlug': {
    what: { en: '{file} has the same slug.', zh: '{file} 使用了相同的名称。', ru: 'То же имя у {file}.' },
    remedy: {
      en: 'A slug names one entity: rename one of the files.',
      zh: '一个名称只对应一个条目：请给其中一个文件改名。',
      ru: 'Имя принадлежит чему-то одному: переименуйте один из файлов.',
    },
  },
  'ref.noFile': {
    what: { en: 'There is no {file}.', zh: '没有 {file}。', ru: 'Файла {file} нет.' },
    remedy: {
      en: 'Add the file or correct the slug.',
      zh: '请补上该文件，或改正名称。',
      ru: 'Добавьте файл или исправьте имя.',
    },
  },
  'ref.ownParent': {
    what: {
      en: 'It is named as its own parent: {slug}.',
      zh: '{slug} 把自己写作上级。',
      ru: '{slug} значится частью самого себя.',
    },
    remedy: { en: 'Remove `parent`.', zh: '请删去 `parent`。', ru: 'Уберите `parent`.' },
  },
  'ref.ownNamesake': {
    what: {
      en: 'It is named as its own namesake: {slug}.',
      zh: '{slug} 把自己写作同名者。',
      ru: '{slug} значится собственным тёзкой.',
    },
    remedy: itsSlug,
  },
  'ref.noMember': {
    what: { en: 'There is no member `{slug}`.', zh: '没有成员“{slug}”。', ru: 'Участника «{slug}» нет.' },
    remedy: {
      en: 'Add a `listed` file for it in institutions/ or correct the slug.',
      zh: '请在 institutions/ 中为其添加 `listed` 文件，或改正名称。',
      ru: 'Добавьте для него файл `listed` в institutions/ или исправьте имя.',
    },
  },
  'ref.uncited': {
    what: { en: 'Nobody cites this source.', zh: '没有内容引用此来源。', ru: 'На этот источник никто не ссылается.' },
    remedy: {
      en: 'Cite it or remove the file.',
      zh: '请引用它，或删去该文件。',
      ru: 'Сошлитесь на него или уберите файл.',
    },
  },
  'ref.redirectNowhere': {
    what: {
      en: 'The redirect from {old} leads to {slug}, which is not there.',
      zh: '{old} 转到的 {slug} 不存在。',
      ru: 'Перенаправление с {old} ведёт к {slug}, которого нет.',
    },
    remedy: { en: 'Correct the slug.', zh: '请改正名称。', ru: 'Исправьте имя.' },
  },
  'ref.redirectHides': {
    what: {
      en: 'The redirect from {old} hides the file of that name.',
      zh: '{old} 的转向遮住了同名文件。',
      ru: 'Перенаправление с {old} скрывает файл с этим именем.',
    },
    remedy: {
      en: 'Remove the redirect or rename the file.',
      zh: '请删去转向，或给文件改名。',
      ru: 'Уберите перенаправление или переименуйте файл.',
    },
  },
  'ref.slugGone': {
    what: {
      en: 'The slug {slug} of edition {edition} is gone.',
      zh: '{edition} 版中的 {slug} 已不存在。',
      ru: 'Имени {slug} из издания {edition} больше нет.',
    },
    remedy: {
      en: 'Bookmarks hang on it: add a redirect to edition.yaml, or restore the file.',
      zh: '书签与之相连：请在 edition.yaml 中添加转向，或恢复该文件。',
      ru: 'На нём держатся закладки: добавьте перенаправление в edition.yaml или верните файл.',
    },
  },
} as const satisfies ProblemTexts;
