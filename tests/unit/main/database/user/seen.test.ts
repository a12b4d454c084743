import { describe, expect, it } from 'vitest';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { writeStage } from '../../../../../src/main/database/user/plan.ts';
import { addRecent, clearRecent } from '../../../../../src/main/database/user/recent.ts';
import { readSettings } from '../../../../../src/main/database/user/settings.ts';
import {
  listBookmarkedSlugs,
  listSeenEntities,
  readNoticed,
  readSeenReference,
  seenName,
  writeNoticed,
  writeSeen,
  writeSeenFacts,
} from '../../../../../src/main/database/user/seen.ts';
import { defaultSettings } from '../../../../../src/shared/contract/settings.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = { identity: '2026.11 abc', edition: '2026.11', seen_at: '2026-11-01T00:00:00.000Z' };
const entity = (slug: string, facts: string | null = null) => ({
  slug,
  type: 'institution' as const,
  name: { en: slug, zh: `${slug}大学` },
  digest: `digest of ${slug}`,
  facts,
});

describe('what was seen', () => {
  it('is nothing at first, then the last that was written, wholly', () => {
    const db = memoryUser();
    expect([readSeenReference(db), listSeenEntities(db)]).toEqual([undefined, []]);
    writeSeen(db, reference, [entity('b'), entity('a', '[]')]);
    expect(readSeenReference(db)).toMatchObject(reference);
    writeSeen(db, { ...reference, edition: '2027.03' }, [entity('c')]);
    expect(listSeenEntities(db)).toEqual([entity('c')]);
    expect(readSeenReference(db)?.edition).toBe('2027.03');
  });

  it('keeps the names of what is kept though it is gone, for as long as it is kept, and tells of it as gone once', () => {
    const db = memoryUser();
    const at = new Date();
    writeSeen(
      db,
      reference,
      ['a', 'b', 'c', 'd', 'e'].map((slug) => entity(slug)),
    );
    addBookmark(db, 'a', 'a', at);
    addRecent(db, { slug: 'b', savedName: 'b', viewedAt: at.toISOString() });
    writeStage(db, 'c', 'applied', at);
    for (const edition of ['2027.03', '2027.09']) {
      writeSeen(db, { ...reference, edition }, [entity('e', '[]')]);
      expect(listSeenEntities(db)).toEqual([entity('e', '[]')]);
      for (const slug of ['a', 'b', 'c', 'e']) expect(seenName(db, slug)).toEqual({ en: slug, zh: `${slug}大学` });
      expect(seenName(db, 'd')).toBeUndefined();
    }
    clearRecent(db);
    writeSeen(db, reference, [entity('a', '[2]')]);
    expect(listSeenEntities(db)).toEqual([entity('a', '[2]')]);
    expect(seenName(db, 'b')).toBeUndefined();
  });

  it('has the figures of saved schools, which come and go with them', () => {
    const db = memoryUser();
    writeSeen(db, reference, [entity('a', '[1]'), entity('b')]);
    writeSeenFacts(db, new Map([['b', '[2]']]));
    expect(listSeenEntities(db)).toEqual([entity('a'), entity('b', '[2]')]);
    const changes = () => db.prepare('SELECT total_changes()').pluck().get();
    const before = changes();
    writeSeenFacts(db, new Map([['b', '[2]']]));
    expect(changes()).toBe(before);
    expect(listBookmarkedSlugs(db)).toEqual([]);
  });

  it('was told of once for each reference, beside the settings and not among them', () => {
    const db = memoryUser();
    expect(readNoticed(db)).toBeUndefined();
    writeNoticed(db, reference.identity);
    writeNoticed(db, '2027.03 def');
    expect(readNoticed(db)).toBe('2027.03 def');
    expect(readSettings(db)).toEqual(defaultSettings);
  });
});
