import type { ProblemTexts } from './problem-texts.ts';

const removeOne = { en: 'Remove one.', zh: '请删去其一。', ru: 'Уберите одно.' } as const;
const addPlace = {
  en: 'Add it there with its Chinese and Russian names.',
  zh: '请将其连同中文和俄文名称补入该文件。',
  ru: 'Внесите его туда с китайским и русским названиями.',
} as const;

/** Names, places, codes and gaps of a school. */
export const schools = {
  'name.official': {
    what: {
      en: 'There are {count} names of lang en and kind official.',
      zh: '正式英文名称（lang en、kind official）有 {count} 个。',
      ru: 'Официальных английских названий (lang en, kind official): {count}.',
    },
    remedy: {
      en: 'Mark exactly one as official; the others are former, short or alias.',
      zh: '只应有一个标为 official，其余为 former、short 或 alias。',
      ru: 'Отметьте как official ровно одно; прочие — former, short или alias.',
    },
  },
  'name.twice': {
    what: {
      en: 'The name {name} stands here twice.',
      zh: '名称“{name}”出现了两次。',
      ru: 'Название «{name}» стоит здесь дважды.',
    },
    remedy: removeOne,
  },
  'name.turned': {
    what: {
      en: 'The name ends before it begins: {from} to {to}.',
      zh: '名称的结束早于开始：{from} 至 {to}。',
      ru: 'Название кончается раньше, чем начинается: {from} — {to}.',
    },
    remedy: { en: 'Exchange `from` and `to`.', zh: '请对调 `from` 与 `to`。', ru: 'Поменяйте местами `from` и `to`.' },
  },
  'name.pinyin': {
    what: {
      en: 'The pinyin does not read {name} (expected the letters {expected}): {given}.',
      zh: '拼音“{given}”与“{name}”不符（字母应为 {expected}）。',
      ru: 'Пиньинь «{given}» не читается как {name} (ожидались буквы {expected}).',
    },
    remedy: {
      en: 'Correct the pinyin or the native name.',
      zh: '请改正拼音或中文名称。',
      ru: 'Исправьте пиньинь или китайское название.',
    },
  },
  'name.sameOfficial': {
    what: {
      en: '{file} has the same official name, {name}.',
      zh: '{file} 的正式名称也是“{name}”。',
      ru: 'В {file} то же официальное название: {name}.',
    },
    remedy: {
      en: 'If they are one, join the files; if not, give both the names that tell them apart.',
      zh: '若为同一学校，请合并文件；若不是，请给两者能区分的名称。',
      ru: 'Если это один вуз, соедините файлы; если нет, дайте обоим названия, которые их различают.',
    },
  },
  'name.taken': {
    what: {
      en: '{file} goes by the same name, {name}.',
      zh: '{file} 也叫“{name}”。',
      ru: 'Так же называется {file}: {name}.',
    },
    remedy: {
      en: 'If they are one, join the files; if not, give yours the name that tells it apart.',
      zh: '若为同一学校，请合并文件；若不是，请给您的学校能区分的名称。',
      ru: 'Если это один вуз, соедините файлы; если нет, дайте своему название, которое его отличает.',
    },
  },
  'place.noRegion': {
    what: {
      en: 'places.yaml has no region {region} in {country}.',
      zh: 'places.yaml 中 {country} 没有地区“{region}”。',
      ru: 'В places.yaml нет региона «{region}» страны {country}.',
    },
    remedy: addPlace,
  },
  'place.noTown': {
    what: {
      en: 'places.yaml has no town {town} in {country}.',
      zh: 'places.yaml 中 {country} 没有城市“{town}”。',
      ru: 'В places.yaml нет города «{town}» страны {country}.',
    },
    remedy: addPlace,
  },
  'place.oneCoordinate': {
    what: { en: 'One coordinate is missing.', zh: '缺少一个坐标。', ru: 'Не хватает одной координаты.' },
    remedy: {
      en: 'Give latitude and longitude, or neither.',
      zh: '请同时填写纬度和经度，或都不填。',
      ru: 'Укажите и широту, и долготу — или ни одной.',
    },
  },
  'place.noOutline': {
    what: {
      en: 'The compiler has no outline of {country}.',
      zh: '程序没有 {country} 的国界轮廓。',
      ru: 'Очертаний страны {country} у программы нет.',
    },
    remedy: {
      en: 'Add its numeric code to src/compiler/check/places.ts, or correct the country.',
      zh: '请改正国家，或将其数字代码补入 src/compiler/check/places.ts。',
      ru: 'Исправьте страну или внесите её цифровой код в src/compiler/check/places.ts.',
    },
  },
  'place.outside': {
    what: {
      en: 'The point {latitude}, {longitude} lies outside {country}.',
      zh: '坐标 {latitude}, {longitude} 不在 {country} 境内。',
      ru: 'Точка {latitude}, {longitude} лежит вне страны {country}.',
    },
    remedy: {
      en: 'Are latitude and longitude exchanged? Use WGS 84 degrees.',
      zh: '纬度和经度是否颠倒？请使用 WGS 84 的度数。',
      ru: 'Не переставлены ли широта и долгота? Нужны градусы WGS 84.',
    },
  },
  'place.labelOutside': {
    what: {
      en: 'The map would write {region} outside {country}, at {latitude}, {longitude}.',
      zh: '地图会把“{region}”标在 {country} 境外：{latitude}, {longitude}。',
      ru: 'Название «{region}» встало бы на карте вне страны {country}: {latitude}, {longitude}.',
    },
    remedy: {
      en: 'Are latitude and longitude exchanged? Give the middle of the region in WGS 84 degrees.',
      zh: '纬度和经度是否颠倒？请填写该地区的中心，使用 WGS 84 的度数。',
      ru: 'Не переставлены ли широта и долгота? Нужна середина региона в градусах WGS 84.',
    },
  },
  'code.ror': {
    what: {
      en: 'This is no id of ROR: that has nine signs, as 03yrm5c26, and this is {given}.',
      zh: '“{given}”不是 ROR 编号：应为九个字符，如 03yrm5c26。',
      ru: '«{given}» — не номер ROR: в нём девять знаков, как в 03yrm5c26.',
    },
    remedy: {
      en: 'Copy it from the page of the school at ror.org, or leave it out.',
      zh: '请从 ror.org 的学校页面复制，或留空。',
      ru: 'Скопируйте его со страницы вуза на ror.org или не указывайте.',
    },
  },
  'code.rorSum': {
    what: {
      en: 'Something in the id of ROR {given} is mistyped: its last two digits do not fit the others.',
      zh: 'ROR 编号 {given} 有误：末两位与其余字符不符。',
      ru: 'В номере ROR {given} опечатка: две последние цифры не сходятся с остальными.',
    },
    remedy: {
      en: 'Copy it from the page of the school at ror.org, or leave it out.',
      zh: '请从 ror.org 的学校页面复制，或留空。',
      ru: 'Скопируйте его со страницы вуза на ror.org или не указывайте.',
    },
  },
  'code.wikidata': {
    what: {
      en: 'This is no item of Wikidata: that is a Q and a number, as Q13371, and this is {given}.',
      zh: '“{given}”不是维基数据条目：应为 Q 加数字，如 Q13371。',
      ru: '«{given}» — не элемент Викиданных: это Q и число, как Q13371.',
    },
    remedy: {
      en: 'Copy it from the page of the school at wikidata.org, or leave it out.',
      zh: '请从 wikidata.org 的学校页面复制，或留空。',
      ru: 'Скопируйте его со страницы вуза на wikidata.org или не указывайте.',
    },
  },
  'code.moe': {
    what: {
      en: 'This is no code of China’s ministry: that has five or ten digits, and this is {given}.',
      zh: '“{given}”不是教育部学校代码：应为五位或十位数字。',
      ru: '«{given}» — не код министерства Китая: в нём пять или десять цифр.',
    },
    remedy: {
      en: "Copy it from the ministry's list, or leave it out.",
      zh: '请从教育部名单复制，或留空。',
      ru: 'Скопируйте его из списка министерства или не указывайте.',
    },
  },
  'gap.filled': {
    what: {
      en: '{field} is called {reason}, but a fact fills it.',
      zh: '{field}标为 {reason}，但已有数据。',
      ru: '{field}: отмечено как {reason}, но сведения есть.',
    },
    remedy: { en: 'Remove the gap.', zh: '请删去该空缺说明。', ru: 'Уберите пропуск.' },
  },
  'gap.twoReasons': {
    what: { en: '{field} has two reasons.', zh: '{field}有两个原因。', ru: '{field}: указаны две причины.' },
    remedy: { en: 'Keep one.', zh: '请保留其一。', ru: 'Оставьте одну.' },
  },
  'gap.missing': {
    what: {
      en: 'The profile neither states nor explains: {fields}.',
      zh: '学校页面既未写明也未说明：{fields}。',
      ru: 'Не указано и не объяснено: {fields}.',
    },
    remedy: {
      en: 'Add the fact, or name the field under gaps with its reason.',
      zh: '请补上数据，或在 gaps 中写明原因。',
      ru: 'Добавьте сведения или назовите причину в gaps.',
    },
  },
  'gap.noField': {
    what: { en: 'There is no field `{given}`.', zh: '没有名为“{given}”的项目。', ru: 'Поля «{given}» нет.' },
    remedy: {
      en: 'Choose a property, or tuition, programme or ranking.',
      zh: '请选择已有项目，或 tuition、programme、ranking。',
      ru: 'Выберите показатель либо tuition, programme или ranking.',
    },
  },
} as const satisfies ProblemTexts;
