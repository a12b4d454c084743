import styles from './settings.module.css';

interface FileProgressProps {
  /** What is being done. */
  readonly step: string;
  /** How much of it is done; changes too often to be said aloud. */
  readonly soFar: string;
  readonly stopWord: string;
  readonly stop: () => void;
}

/** How far a file has come on its way in, and a way to stop it. */
export function FileProgress({ step, soFar, stopWord, stop }: FileProgressProps) {
  return (
    <>
      <span>
        <span role="status">{step}</span>{' '}
        {/* Not in the status: a reader of the screen would say each of a hundred parts. */}
        <span className={styles.soFar}>{soFar}</span>
      </span>
      <button type="button" className={styles.link} onClick={stop}>
        {stopWord}
      </button>
    </>
  );
}
