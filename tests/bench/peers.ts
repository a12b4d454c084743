import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { GeneratedInstitution } from '../support/generate/reference.ts';

/** Another way to search the same names and places. */
export interface Peer {
  readonly search: (text: string) => unknown;
  readonly close: () => void;
}

const namesOf = ({ names }: GeneratedInstitution) => names.map((name) => name.value).join(' ');
const placeOf = ({ town }: GeneratedInstitution) => `${town.en} ${town.zh} ${town.ru} ${town.country}`;
const shown = 20;

/** MiniSearch with prefixes and slips understood, as its manual sets it up for a search box. */
export function miniSearch(institutions: readonly GeneratedInstitution[]): Peer {
  const index = new MiniSearch({ fields: ['names', 'place'], idField: 'id' });
  index.addAll(institutions.map((school) => ({ id: school.id, names: namesOf(school), place: placeOf(school) })));
  return {
    search: (text) => index.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, shown),
    close: () => undefined,
  };
}

/** FTS5 as its manual shows it: every word a prefix, ordered by bm25. */
export function fts5(institutions: readonly GeneratedInstitution[]): Peer {
  const db = new Database('');
  db.exec(
    `CREATE VIRTUAL TABLE school USING fts5(names, place, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`,
  );
  const insert = db.prepare('INSERT INTO school (rowid, names, place) VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const school of institutions) insert.run(school.id, namesOf(school), placeOf(school));
  })();
  const search = db.prepare(`SELECT rowid FROM school WHERE school MATCH ? ORDER BY bm25(school) LIMIT ${shown}`);
  return {
    search: (text) => {
      const words = text
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => `"${word.replaceAll('"', '""')}"*`);
      return words.length > 0 ? search.all(words.join(' ')) : [];
    },
    close: () => {
      db.close();
    },
  };
}

/** A loop over all names in small letters that keeps those with every word. */
export function includesLoop(institutions: readonly GeneratedInstitution[]): Peer {
  const texts = institutions.map((school) => `${namesOf(school)} ${placeOf(school)}`.toLowerCase());
  return {
    search: (text) => {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const found: number[] = [];
      for (let at = 0; at < texts.length; at++)
        if (words.every((word) => (texts[at] as string).includes(word))) found.push(at);
      return found.slice(0, shown);
    },
    close: () => undefined,
  };
}
