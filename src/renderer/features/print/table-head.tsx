import styles from './comparison.module.css';
import { useImprint } from './use-imprint.ts';

/** What a table is of, how much of it there is, and of which edition and day. */
export function TableHead({
  title,
  about,
  edition,
}: {
  title: string;
  about: readonly React.ReactNode[];
  edition: string;
}) {
  const imprint = useImprint(edition);
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {about.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      <p>{imprint}</p>
    </header>
  );
}
