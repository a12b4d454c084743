import { Sheet, type SheetProps } from './sheet.tsx';
import { TableHead } from './table-head.tsx';

/** A table, or what else stands under one head, of which nothing is begun before all of it is there. */
interface PrintedTable {
  readonly title: string;
  /** What heads the table, where it is not the title of the document. */
  readonly head?: string;
  readonly about: readonly React.ReactNode[];
  readonly landscape?: boolean;
  readonly body: React.ReactNode;
}

/** A document that is one table under its head. */
export function TableSheet({ table, ...of }: Omit<SheetProps, 'printed'> & { readonly table: PrintedTable | null }) {
  return (
    <Sheet
      {...of}
      printed={
        table && {
          title: table.title,
          setting: { head: table.title, parts: [], landscape: table.landscape ?? false },
          body: (edition) => (
            <>
              <TableHead title={table.head ?? table.title} about={table.about} edition={edition} />
              {table.body}
            </>
          ),
        }
      }
    />
  );
}
