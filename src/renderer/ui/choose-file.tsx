interface ChooseFileProps {
  /** Looks like the other ways on beside it. */
  readonly className?: string | undefined;
  /** Endings and media types, as `accept` of a field has them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly choose: (file: File) => void;
  readonly children: React.ReactNode;
}

/** A way to a file of the person's own. The same file can be chosen again. */
export function ChooseFile({ className, accept, disabled = false, choose, children }: ChooseFileProps) {
  return (
    <label className={className}>
      {children}
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) choose(file);
        }}
      />
    </label>
  );
}
