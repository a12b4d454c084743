import { useTranslations } from 'use-intl';
import { cellSeparators, encodings, type CellSeparator, type Encoding } from '../../../shared/domain/sheet-forms.ts';
import { Choice } from './choice.tsx';

const separatorKeys: Readonly<Record<CellSeparator, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** How a file was read, as far as it says nothing of that itself; what is chosen holds from then on. */
export interface FileRead {
  readonly encoding?: Encoding;
  readonly separator?: CellSeparator;
  readonly sheet?: string;
}

/** Returns what of a table holds where something else of it is changed: its encoding and separator, or its sheet. */
export function asRead({
  encoding,
  separator,
  sheet,
}: {
  readonly encoding: Encoding | null;
  readonly separator: CellSeparator | null;
  readonly sheet: string | null;
}): FileRead {
  return {
    ...(encoding === null ? {} : { encoding }),
    ...(separator === null ? {} : { separator }),
    ...(sheet === null ? {} : { sheet }),
  };
}

/** The encoding and the separator of a text, or the sheet of a workbook, each to be changed. */
export function FileChoices({
  read,
  readAs,
}: {
  read: {
    readonly encoding: Encoding | null;
    readonly separator: CellSeparator | null;
    readonly sheet: string | null;
    readonly sheets: readonly string[];
  };
  /** All that is found out of it otherwise is found out again. */
  readAs: (how: FileRead) => void;
}) {
  const t = useTranslations('sheets');
  const { encoding, separator, sheet, sheets } = read;
  return (
    <>
      {encoding !== null && (
        <Choice
          label={t('encodingLabel')}
          value={encoding}
          options={encodings.map((one) => [one, t(`encoding.${one}`)] as const)}
          choose={(one) => {
            readAs({ encoding: one });
          }}
        />
      )}
      {separator !== null && (
        <Choice
          label={t('separatorLabel')}
          value={separator}
          options={cellSeparators.map((one) => [one, t(`separator.${separatorKeys[one]}`)] as const)}
          choose={(one) => {
            readAs({ ...asRead(read), separator: one });
          }}
        />
      )}
      {sheets.length > 1 && (
        <Choice
          label={t('sheetLabel')}
          value={sheet ?? ''}
          options={sheets.map((one) => [one, one] as const)}
          choose={(one) => {
            readAs({ sheet: one });
          }}
        />
      )}
    </>
  );
}
