/** About how wide a text of 12 px is: a Chinese letter is as wide as high. */
export const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.6), 0);

/** Returns a name in lines of about so many pixels at 12 px; where there are no spaces, as in Chinese, it breaks anywhere. */
export function wrapped(name: string, width: number): readonly string[] {
  const words = name.split(' ').flatMap((word) =>
    widthOf(word) <= width
      ? [word]
      : [...word].reduce<string[]>((parts, letter) => {
          const last = parts.at(-1);
          return last !== undefined && widthOf(last + letter) <= width
            ? [...parts.slice(0, -1), last + letter]
            : [...parts, letter];
        }, []),
  );
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && widthOf(`${last} ${word}`) <= width
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
