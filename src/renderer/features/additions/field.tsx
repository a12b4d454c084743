import { createContext, use, useId } from 'react';
import styles from './additions.module.css';

/** What is wrong, by the part of the form that it is said at; `lang` where that is not in the window's language. */
export interface Problem {
  readonly text: string;
  readonly lang?: string | undefined;
}
export type Problems = ReadonlyMap<string, Problem>;
const Wrong = createContext<Problems>(new Map());
export const ProblemsAt = Wrong.Provider;

interface FieldProps {
  /** The path of the part, as the compiler names it: body.value. */
  readonly at: string;
  readonly label: string;
  readonly hint?: string;
  readonly wide?: boolean;
  readonly children: (field: {
    readonly 'aria-label': string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => React.ReactNode;
}

/** A field with what it is called above it, and under it what is wrong with it or how it is filled. */
export function Field({ at, label, hint, wide = false, children }: FieldProps) {
  const id = useId();
  const problem = use(Wrong).get(at);
  return (
    <div className={wide ? styles.wide : styles.part} data-part={at}>
      <span aria-hidden="true">{label}</span>
      {children({
        'aria-label': label,
        'aria-invalid': problem !== undefined,
        'aria-describedby': problem !== undefined || hint !== undefined ? id : undefined,
      })}
      {problem !== undefined ? (
        <p id={id} role="alert" className={styles.invalid} lang={problem.lang}>
          {problem.text}
        </p>
      ) : (
        hint !== undefined && (
          <p id={id} className={styles.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

/** Returns the first field in a part of the window that has something wrong; undefined where none has. */
export function firstWrong(part: Element | null): HTMLElement | undefined {
  return part?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? undefined;
}

/** Takes the keyboard to the first field of a form that has something wrong, once that is drawn. */
export function focusFirstWrong(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => firstWrong(form)?.focus());
}
