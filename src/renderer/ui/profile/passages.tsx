import type { Entity } from '../../../shared/contract/values.ts';
import { useLanguage } from '../use-language.ts';
import { Hyphenated } from '../hyphenation/hyphenated.tsx';
import { Footnotes } from '../entity/footnotes.tsx';
import styles from './passages.module.css';

/** The prose on an entity in the reader's language, with the sources it is written from. */
export function Passages({ passages }: { passages: Entity['passages'] }) {
  const language = useLanguage();
  const own = passages.filter((passage) => passage.lang === language);
  return own.map((passage, index) => (
    <div key={index} className={styles.passage}>
      {passage.heading && <h3>{passage.heading}</h3>}
      <p>
        <Hyphenated text={passage.body} />
        <Footnotes sources={passage.sources} />
      </p>
    </div>
  ));
}
