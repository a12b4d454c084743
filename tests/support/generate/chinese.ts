import type { Random } from './random.ts';

/** Characters of place names with their pinyin, as a gazetteer gives it. */
const characters = Object.entries({
  安: 'an', 宝: 'bao', 北: 'bei', 滨: 'bin', 昌: 'chang', 长: 'chang', 潮: 'chao', 城: 'cheng', 川: 'chuan', 春: 'chun', 大: 'da', 丹: 'dan', 德: 'de', 定: 'ding',
  东: 'dong', 都: 'du', 鄂: 'e', 恩: 'en', 丰: 'feng', 佛: 'fo', 福: 'fu', 阜: 'fu', 赣: 'gan', 广: 'guang', 桂: 'gui', 贵: 'gui', 哈: 'ha', 海: 'hai', 邯: 'han',
  汉: 'han', 杭: 'hang', 合: 'he', 河: 'he', 鹤: 'he', 黑: 'hei', 衡: 'heng', 湖: 'hu', 淮: 'huai', 怀: 'huai', 黄: 'huang', 惠: 'hui', 吉: 'ji', 济: 'ji', 佳: 'jia',
  江: 'jiang', 焦: 'jiao', 金: 'jin', 锦: 'jin', 荆: 'jing', 九: 'jiu', 开: 'kai', 康: 'kang', 昆: 'kun', 兰: 'lan', 廊: 'lang', 连: 'lian', 辽: 'liao', 林: 'lin',
  临: 'lin', 柳: 'liu', 龙: 'long', 泸: 'lu', 洛: 'luo', 马: 'ma', 茂: 'mao', 梅: 'mei', 绵: 'mian', 牡: 'mu', 南: 'nan', 内: 'nei', 宁: 'ning', 盘: 'pan', 平: 'ping',
  萍: 'ping', 莆: 'pu', 齐: 'qi', 黔: 'qian', 秦: 'qin', 青: 'qing', 清: 'qing', 庆: 'qing', 泉: 'quan', 日: 'ri', 三: 'san', 山: 'shan', 汕: 'shan', 商: 'shang',
  上: 'shang', 韶: 'shao', 深: 'shen', 沈: 'shen', 石: 'shi', 双: 'shuang', 松: 'song', 苏: 'su', 遂: 'sui', 太: 'tai', 泰: 'tai', 唐: 'tang', 天: 'tian', 通: 'tong',
  铜: 'tong', 万: 'wan', 威: 'wei', 温: 'wen', 乌: 'wu', 无: 'wu', 武: 'wu', 西: 'xi', 锡: 'xi', 厦: 'xia', 仙: 'xian', 湘: 'xiang', 新: 'xin', 信: 'xin', 徐: 'xu',
  许: 'xu', 宣: 'xuan', 烟: 'yan', 延: 'yan', 盐: 'yan', 扬: 'yang', 阳: 'yang', 宜: 'yi', 银: 'yin', 营: 'ying', 永: 'yong', 玉: 'yu', 岳: 'yue', 云: 'yun', 枣: 'zao',
  张: 'zhang', 漳: 'zhang', 昭: 'zhao', 镇: 'zhen', 郑: 'zheng', 中: 'zhong', 舟: 'zhou', 珠: 'zhu', 株: 'zhu', 淄: 'zi', 遵: 'zun', 州: 'zhou', 重: 'chong', 朝: 'chao',
});

const initials: readonly (readonly [string, string])[] = [
  ['zh', 'чж'], ['ch', 'ч'], ['sh', 'ш'], ['b', 'б'], ['p', 'п'], ['m', 'м'], ['f', 'ф'], ['d', 'д'], ['t', 'т'], ['n', 'н'], ['l', 'л'], ['g', 'г'], ['k', 'к'],
  ['h', 'х'], ['j', 'цз'], ['q', 'ц'], ['x', 'с'], ['r', 'ж'], ['z', 'цз'], ['c', 'ц'], ['s', 'с'], ['w', 'в'], ['', ''],
];
const finals: Readonly<Record<string, string>> = {
  a: 'а', ai: 'ай', an: 'ань', ang: 'ан', ao: 'ао', e: 'э', ei: 'эй', en: 'энь', eng: 'эн', er: 'эр', i: 'и', ia: 'я', ian: 'янь', iang: 'ян', iao: 'яо', ie: 'е',
  in: 'инь', ing: 'ин', iong: 'юн', iu: 'ю', o: 'о', ong: 'ун', ou: 'оу', u: 'у', ua: 'уа', uai: 'уай', uan: 'уань', uang: 'уан', ui: 'уй', un: 'унь', uo: 'о', ue: 'юэ',
  ya: 'я', yan: 'янь', yang: 'ян', yao: 'яо', ye: 'е', yi: 'и', yin: 'инь', ying: 'ин', yong: 'юн', you: 'ю', yu: 'юй', yuan: 'юань', yue: 'юэ', yun: 'юнь',
};

/** Returns a pinyin syllable after Palladius, as Russian writes Chinese names. */
function palladius(syllable: string): string {
  if (syllable === 'wu') return 'у';
  const [latin, russian] = initials.find(([start]) => syllable.startsWith(start)) as readonly [string, string];
  return russian + (finals[syllable.slice(latin.length)] ?? syllable.slice(latin.length));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns a name of two or three characters in English, Chinese and Russian. */
export function chineseTown(random: Random): { en: string; zh: string; ru: string } {
  const chosen = Array.from({ length: random.chance(0.75) ? 2 : 3 }, () => random.of(characters));
  const syllables = chosen.map(([, syllable]) => syllable);
  return { en: capitalised(syllables.join('')), zh: chosen.map(([character]) => character).join(''), ru: capitalised(syllables.map(palladius).join('')) };
}

const transcription = Array.from('阿艾安巴贝比波布达德蒂多恩尔法菲弗戈格哈赫霍基加卡凯科克拉莱兰雷里利林卢罗马迈曼梅米莫姆纳内尼诺努帕佩皮普奇切萨塞森什斯塔泰特廷图托瓦威维沃西希谢亚扬伊因尤泽扎');

/** Returns a foreign name as Chinese writes it: a character for each syllable, always the same for the same. */
export function transcribed(name: string): string {
  const syllables = name.toLowerCase().match(/[^aeiouyаеёиоуыэюя]*[aeiouyаеёиоуыэюя]+|[^aeiouyаеёиоуыэюя]+$/gu) ?? [name];
  return syllables.slice(0, 5).map((syllable) => {
    let sum = 0;
    for (const letter of syllable) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009;
    return transcription[sum % transcription.length];
  }).join('');
}
