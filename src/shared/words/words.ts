import { additions } from './additions.ts';
import { answer } from './answer.ts';
import { alliances, overlap } from './alliances.ts';
import { app, host, keys } from './app.ts';
import { backups, erase } from './backups.ts';
import { browse } from './browse.ts';
import { changes } from './changes.ts';
import { comparedField, compare, measure, plot, section } from './compare.ts';
import { degree } from './degree.ts';
import { document } from './document.ts';
import { costs } from './costs.ts';
import { editions } from './editions.ts';
import { error, gate, keeping, recovery } from './error.ts';
import { exported } from './exported.ts';
import { figures } from './figures.ts';
import { figureSheet } from './figure-sheet.ts';
import { field, gap, group, kind, level, listingStatus, role, sourceKind, unitKind } from './kinds.ts';
import { home } from './home.ts';
import { lengths } from './lengths.ts';
import { licences } from './licences.ts';
import { map } from './map.ts';
import { menu } from './menu.ts';
import { number } from './number.ts';
import { opening } from './opening.ts';
import { packs } from './packs.ts';
import { print } from './print.ts';
import { profile } from './profile.ts';
import { choice, property } from './property.ts';
import { registers } from './registers.ts';
import { rules } from './rules.ts';
import { saving } from './saving.ts';
import { search } from './search.ts';
import { plan } from './plan.ts';
import { lists } from './lists.ts';
import { sheets } from './sheets.ts';
import { sources } from './sources.ts';
import { spread } from './spread.ts';
import { students } from './students.ts';
import { term } from './term.ts';
import { world } from './world.ts';
import { writing } from './writing.ts';
import { teachingLanguage, value } from './value.ts';

/** Every text that a person reads, in all the languages that stand side by side, by its part. */
export const words = {
  app,
  keys,
  host,
  error,
  recovery,
  keeping,
  gate,
  search,
  saving,
  sheets,
  figureSheet,
  browse,
  profile,
  value,
  lengths,
  spread,
  term,
  plan,
  degree,
  document,
  gap,
  teachingLanguage,
  kind,
  level,
  group,
  field,
  sourceKind,
  unitKind,
  role,
  listingStatus,
  property,
  choice,
  alliances,
  overlap,
  lists,
  students,
  figures,
  additions,
  number,
  sources,
  print,
  compare,
  plot,
  section,
  measure,
  comparedField,
  map,
  backups,
  erase,
  licences,
  opening,
  editions,
  packs,
  world,
  changes,
  home,
  answer,
  costs,
  registers,
  rules,
  menu,
  exported,
  writing,
} as const;
