const han = String.raw`\p{Script=Han}`;
const latin = String.raw`\p{Script=Latin}\p{Nd}`;
const borders = new RegExp(`(?<=[${han}])(?=[${latin}])|(?<=[${latin}%℃°])(?=[${han}])`, 'gu');

/** Returns a Chinese text with a space wherever Latin letters or figures touch a Chinese character; beside punctuation there is none. */
export function spacedChinese(text: string): string {
  return text.replace(borders, ' ');
}
