import { useMemo } from 'react';
import { glued } from '../../../shared/domain/writing/glued.ts';
import { useLanguage } from '../use-language.ts';
import { breakWords } from './break-words.ts';
import styles from './hyphenated.module.css';
import { useHyphenation } from './use-hyphenation.ts';

/**
 * A text in the reader's language whose words may be broken at the end of a line. The hyphens are drawn and are no part of the text: what
 * is found on the page, copied, tested or read out has none.
 */
export function Hyphenated({ text }: { text: string }) {
  const hyphenate = useHyphenation(useLanguage());
  const whole = glued(text);
  const pieces = useMemo(() => (hyphenate ? breakWords(whole, hyphenate) : [whole]), [whole, hyphenate]);
  return pieces.map((piece, at) =>
    at === 0 ? (
      piece
    ) : (
      <span key={at} className={styles.place}>
        {piece}
      </span>
    ),
  );
}
