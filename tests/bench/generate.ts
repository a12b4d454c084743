import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { writeGeneratedReference } from '../support/generate/reference.ts';

const [file, list, count, seed] = process.argv.slice(2) as [string, string, string, string];
const db = new Database(file);
db.pragma('journal_mode = OFF');
db.pragma('synchronous = OFF');
const institutions = writeGeneratedReference(db, Number(count), Number(seed));
db.pragma('journal_mode = DELETE');
db.close();
writeFileSync(list, JSON.stringify(institutions));
