import { citing, partForms } from '../../../../compiler/additions/fragment.ts';
import type { ReferenceDatabase, UserDatabase } from '../../../database/open.ts';
import { listAdditionsOn } from '../../../database/user/additions.ts';
import { listBareProgrammes } from '../../../database/reference/facts.ts';
import { valueStatement } from '../../../database/statements.ts';
import { sourceIdOf } from '../../additions/as-shown.ts';
import type { NamedProgramme } from './figure-of-row.ts';

function programmesBySlug(reference: ReferenceDatabase, user: UserDatabase, slug: string): readonly NamedProgramme[] {
  const entity = valueStatement<number>(reference, 'SELECT id FROM entity WHERE slug = ?').get(slug);
  const known = entity === undefined ? [] : (listBareProgrammes(reference, [entity]).get(entity) ?? []);
  const added = listAdditionsOn(user, slug).flatMap((addition) => {
    if (addition.part !== 'programme') return [];
    const read = partForms.programme.safeParse(citing('programme', addition.body, sourceIdOf(addition)));
    return read.success ? [read.data] : [];
  });
  return [...known, ...added.filter((own) => !known.some((one) => one.slug === own.slug))];
}

/** Returns what tells the programmes of a school, with those that the person added; each school is looked up once. */
export function programmesOf(
  reference: ReferenceDatabase,
  user: UserDatabase,
): (slug: string) => readonly NamedProgramme[] {
  const schools = new Map<string, readonly NamedProgramme[]>();
  return (slug) => {
    const programmes = schools.get(slug) ?? programmesBySlug(reference, user, slug);
    schools.set(slug, programmes);
    return programmes;
  };
}
