import type { Entity } from '../../../shared/contract/values.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';

/** What a school took part in that is no member; nothing where no source tells of such. */
export function Occasions({ rows }: { rows: readonly Entity['memberships'][number][] }) {
  const language = useLanguage();
  const told = [...new Set(rows.flatMap(({ occasion }) => (occasion ? [inLanguage(occasion, language)] : [])))];
  return told.map((one) => (
    <div key={one} className={table.muted}>
      {one}
    </div>
  ));
}
