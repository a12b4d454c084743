import type { Rate } from '../../../shared/domain/costs.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Returns the rates the person typed in, by target and currency. */
export function listRates(db: UserDatabase): Rate[] {
  return statement<Rate>(db, 'SELECT currency, target, rate, as_of AS asOf FROM rate ORDER BY target, currency').all();
}

/** Remembers a rate in place of an earlier one. */
export function writeRate(db: UserDatabase, rate: Rate): void {
  statement(
    db,
    'INSERT INTO rate (currency, target, rate, as_of) VALUES (@currency, @target, @rate, @asOf) ON CONFLICT DO UPDATE SET rate = excluded.rate, as_of = excluded.as_of',
  ).run(rate);
}

/** Forgets a rate. */
export function removeRate(db: UserDatabase, currency: string, target: string): void {
  statement(db, 'DELETE FROM rate WHERE currency = ? AND target = ?').run(currency, target);
}
