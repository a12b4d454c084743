/** Words for powers of ten, without their full stop. */
const powers: readonly (readonly [number, string])[] = [
  [2, 'hundred'],
  [
    3,
    'k к thousand thousands т тыс тысяча тысячи тысяч тысячу हज़ार हजार হাজার ہزار هزار ألف nghìn ngàn ming минг мың миң',
  ],
  [5, 'lakh lakhs lak lac lacs лакх лакха лакхов लाख লাখ লক্ষ لاکھ'],
  [6, 'mn mln million millions млн миллион миллиона миллионов مليون میلیون triệu'],
  [7, 'crore crores cr крор кроров करोड़ কোটি کروڑ'],
  [9, 'bn billion billions млрд миллиард миллиарда миллиардов'],
];
const byWord = new Map(
  powers.flatMap(([power, words]) => words.split(' ').map((word) => [word.normalize('NFC'), power] as const)),
);

/** Returns the power of ten that a word stands for (lakh 5, тыс. 3); null for any other word. LAK is the kip of Laos, 1.5lak a lakh and a half in Konkani. */
export function powerOf(word: string): number | null {
  if (word === 'LAK') return null;
  return byWord.get(word.toLowerCase().normalize('NFC')) ?? null;
}
