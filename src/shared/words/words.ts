import { alliances, overlap } from './alliances.ts';
import { app, keys } from './app.ts';
import { backups } from './backups.ts';
import { browse } from './browse.ts';
import { changes } from './changes.ts';
import { compare, plot } from './compare.ts';
import { error, recovery } from './error.ts';
import { figures } from './figures.ts';
import { group, field, sourceKind, unitKind, role } from './kinds.ts';
import { map } from './map.ts';
import { menu } from './menu.ts';
import { packs } from './packs.ts';
import { print } from './print.ts';
import { profile } from './profile.ts';
import { search } from './search.ts';
import { lists } from './lists.ts';
import { sources } from './sources.ts';
import { value, gap, teachingLanguage } from './value.ts';

/** Every text that a person reads, in all the languages that stand side by side, by its part. */
export const words = {
  app,
  keys,
  error,
  recovery,
  search,
  browse,
  profile,
  value,
  gap,
  teachingLanguage,
  group,
  field,
  sourceKind,
  unitKind,
  role,
  alliances,
  overlap,
  lists,
  figures,
  sources,
  print,
  compare,
  plot,
  map,
  backups,
  packs,
  changes,
  menu,
} as const;
