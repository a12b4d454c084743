import { pinyin } from 'pinyin-pro';

/** Characters read in two ways in names of places, people and schools, where a dictionary of words may choose wrongly. */
const otherReadings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    '长 chang zhang',
    '重 chong zhong',
    '朝 chao zhao',
    '单 shan dan',
    '乐 le yue',
    '厦 xia sha',
    '行 xing hang',
    '都 du dou',
    '藏 zang cang',
    '曾 zeng ceng',
    '解 jie xie',
    '仇 qiu chou',
    '盛 sheng cheng',
    '会 hui kuai',
    '石 shi dan',
    '六 liu lu',
    '蚌 beng bang',
    '莘 shen xin',
    '尉 wei yu',
    '番 pan fan',
    '柏 bai bo',
    '调 diao tiao',
    '传 chuan zhuan',
    '校 xiao jiao',
    '参 can shen',
    '省 sheng xing',
    '车 che ju',
    '洞 dong tong',
    '卡 ka qia',
    '什 shi shen',
    '贾 jia gu',
    '阿 a e',
    '埔 pu bu',
    '堡 bao pu',
    '泊 bo po',
    '宿 su xiu',
    '查 cha zha',
    '涡 wo guo',
    '蔚 wei yu',
    '若 ruo re',
    '覃 qin tan',
    '种 zhong chong',
    '繁 fan po',
    '区 qu ou',
    '员 yuan yun',
    '术 shu zhu',
    '薄 bo bao',
    '角 jiao jue',
    '模 mo mu',
    '露 lu lou',
    '卜 bu bo',
    '降 jiang xiang',
    '率 shuai lu',
    '奇 qi ji',
    '弹 dan tan',
  ].map((line) => [line.charAt(0), line.split(' ').slice(1)]),
);

/** Returns the syllables of a run of Chinese characters, one for each, without tones, ü as u; a character without reading stands for itself. */
export function syllablesOf(chinese: string): string[] {
  const syllables = pinyin(chinese, { toneType: 'none', type: 'array', v: false });
  return syllables.map((syllable) => syllable.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** Returns the readings of a run: the likely one first, then those with one character read otherwise. */
export function readingsOf(chinese: string, likely: readonly string[]): readonly (readonly string[])[] {
  const readings: (readonly string[])[] = [likely];
  Array.from(chinese).forEach((character, at) => {
    for (const other of otherReadings[character] ?? []) if (other !== likely[at]) readings.push(likely.with(at, other));
  });
  return readings;
}
