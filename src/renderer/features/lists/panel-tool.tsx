import styles from './lists.module.css';

interface PanelToolProps<Panel extends string> {
  /** What it opens, and closes again. */
  readonly panel: Panel;
  readonly open: Panel | null;
  readonly setOpen: (panel: Panel | null) => void;
  readonly children: React.ReactNode;
}

/** A tool of a list that opens a panel beneath it, of which one at most is open. */
export function PanelTool<Panel extends string>({ panel, open, setOpen, children }: PanelToolProps<Panel>) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-expanded={open === panel}
      onClick={() => {
        setOpen(open === panel ? null : panel);
      }}
    >
      {children}
    </button>
  );
}
