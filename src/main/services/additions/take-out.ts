import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionTexts, packTexts, type Written } from '../../../compiler/additions/texts.ts';
import { checkAddition } from '../../../compiler/additions/check-addition.ts';
import { packOf, zipOf } from '../../../compiler/packs/write-pack.ts';
import type { Attachment } from '../../../shared/contract/additions.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import type { Language, LocalText } from '../../../shared/domain/language.ts';
import { latinWords } from '../../../shared/domain/latin-words.ts';
import { mine } from '../../../shared/domain/mine.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { findEntity } from '../../database/reference/entity.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { findRegister } from '../../database/reference/records/registers.ts';
import { listAdditions } from '../../database/user/additions.ts';
import { listFigures } from '../../database/user/figures.ts';
import { holderOf } from './additions.ts';
import { knowsTown } from './own-schools.ts';
import { countSlips, holdPack, packedSlips, type GoingSlip } from './slips.ts';

type Asked = Input<'additions.pack'>;
type Fragment = Readonly<Record<string, unknown>>;

const short = 6;
const longestTitlePart = 40;

/** The id of a pack: the same title by the same publisher is the same pack, whose newer version takes its place. */
function packId({ title, publisher }: Pick<Asked, 'title' | 'publisher'>): string {
  // Marks part words here, as in the ids of packs that were handed out before.
  const words = latinWords(title.normalize('NFKD').replaceAll(/\p{M}/gu, ' '), longestTitlePart);
  const told = createHash('sha256')
    .update(JSON.stringify([title, publisher]))
    .digest('hex')
    .slice(0, short);
  return `${words === '' ? 'pack' : words}-${told}`;
}

const local = (text: string): LocalText => ({ en: text, zh: text, ru: text });

/** A figure of the person's own in the form of the source files, without its note, which stays here; null where it is in words of their own. */
function figureBody({ field, number, text, unit, asOf }: OwnFigure): Fragment | null {
  if (field === null || !isPropertyId(field)) return null;
  const { type, units = [] } = properties[field];
  const told = text === null ? null : type.entry === 'texts' ? local(text) : text;
  return {
    property: field,
    value: number ?? told,
    ...(unit !== null && units.includes(unit) && { unit }),
    ...(asOf !== null && { as_of: asOf }),
  };
}

/** What goes into a pack, and what of the person's own figures cannot. */
interface Going {
  readonly goes: readonly Written[];
  /** The files beside that. */
  readonly slips: readonly GoingSlip[];
  readonly stays: readonly { readonly slug: string; readonly field: string; readonly why: Problem }[];
}

function goingOut(reference: ReferenceDatabase, user: UserDatabase, asked: Asked): Going {
  const { title, publisher, language, figures: withFigures, slugs } = asked;
  const wanted = (slug: string) => slugs === undefined || slugs.includes(slug);
  const source = { title, publisher, kind: 'agency', language, accessed: today() };
  const goes: Written[] = [];
  const slips: GoingSlip[] = [];
  const stays: Going['stays'][number][] = [];
  const take = (one: Written, field: string, slip: Attachment | null = null) => {
    const school = findBookmarked(reference, one.slug);
    const [wrong] = school === undefined ? [] : checkAddition(one, holderOf(reference, one.slug));
    const isThere = one.part === 'school' && school !== undefined && school.pack !== mine;
    if (school !== undefined && !wrong && !isThere) {
      goes.push(one);
      if (slip) slips.push({ ...slip, source: one.source });
    } else
      stays.push({
        slug: one.slug,
        field,
        why: wrong ? wrong.problem : { code: isThere ? 'stays.known' : 'stays.noSchool' },
      });
  };
  for (const addition of listAdditions(user)) {
    const { slug, part, programme, record, body } = addition;
    const { property } = body;
    if (wanted(slug))
      take(
        { slug, part, programme, record, body, source: addition.source },
        typeof property === 'string' ? property : part,
        addition.attachment,
      );
  }
  for (const figure of withFigures ? listFigures(user).filter(({ slug }) => wanted(slug)) : []) {
    const body = figureBody(figure);
    const named = figure.field ?? figure.label ?? '';
    if (body === null) {
      stays.push({ slug: figure.slug, field: named, why: { code: 'stays.ownWords' } });
      continue;
    }
    const entity = findEntity(reference, figure.slug);
    const isProgrammes = properties[figure.field as keyof typeof properties].holder === 'programme';
    // Where a school has one programme it is the one that is meant; of several nobody can say.
    const programme = isProgrammes && entity?.programmes.length === 1 ? (entity.programmes[0]?.slug ?? null) : null;
    take({ slug: figure.slug, part: 'claim', programme, record: null, body, source }, named);
  }
  return { goes, slips, stays };
}

/** What is told of a pack before it is made: for each school how much goes, and what stays here and why. */
function toldOf(
  reference: ReferenceDatabase,
  { goes, slips, stays }: Going,
  language: Language,
): Pick<Output<'additions.pack'>, 'goes' | 'slips' | 'stays'> {
  const nameOf = (slug: string) => {
    const entity = findBookmarked(reference, slug);
    return entity ? writeName(entity, language) : slug;
  };
  return {
    goes: [...Map.groupBy(goes, ({ slug }) => slug)].map(([slug, all]) => ({
      slug,
      name: nameOf(slug),
      facts: all.length,
      fields: all.map(({ part, body }) => (typeof body['property'] === 'string' ? body['property'] : part)),
    })),
    slips: countSlips(slips),
    stays: stays.map((one) => ({ ...one, name: nameOf(one.slug) })),
  };
}

/** A version that each later minute passes: year, day, time. */
function versionAt(now: Date): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(now.toISOString()) ?? [];
  return `${year}.${Number(`${month}${day}`)}.${Number(`${hour}${minute}${second}`)}`;
}

/** Returns what the person added as the zip of a pack, with what goes into it and what does not; the zip is null where nothing does. */
export async function packOfAdditions(
  reference: ReferenceDatabase,
  user: UserDatabase,
  asked: Asked,
  now: Date,
): Promise<Result<Output<'additions.pack'>>> {
  const going = goingOut(reference, user, asked);
  const told = toldOf(reference, going, asked.language);
  const id = packId(asked);
  if (going.goes.length === 0) return ok({ ...told, id, fileName: '', zip: null, held: null });
  const texts = packTexts(
    id,
    going.goes,
    (slug, programme) => {
      const found = findEntity(reference, slug)?.programmes.find((one) => one.slug === programme);
      if (!found) return null;
      const { en, zh = en, ru = en } = found.title;
      return { title: { en, zh, ru }, level: found.level };
    },
    (record) => registerFragment(reference, record),
    ({ country, city }) => knowsTown(reference, country, city),
  );
  const withSlips = asked.slips === true && going.slips.length > 0;
  const { attachments, contents } = packedSlips(user, id, withSlips ? going.slips : []);
  const { zip } = await packOf(
    {
      id,
      version: versionAt(now),
      title: asked.title,
      publisher: asked.publisher,
      date: today(),
      edition: editionOf(reference),
      ...(withSlips && { attachments }),
    },
    new Map([...texts].map(([path, text]) => [path, Buffer.from(text)])),
    contents,
  );
  const fileName = `${id}.almanac-pack`;
  return withSlips
    ? ok({ ...told, id, fileName, zip: null, held: holdPack(user, zip) })
    : ok({ ...told, id, fileName, zip: zip.toString('base64'), held: null });
}

/** A register of the edition in the form of its file, without its listings. */
function registerFragment(reference: ReferenceDatabase, slug: string): Fragment | null {
  const register = findRegister(reference, slug)?.register;
  if (!register) return null;
  const { title, country, body, purpose, validFrom, validTo } = register;
  const all = ({ en, zh = en, ru = en }: { en: string; zh?: string | undefined; ru?: string | undefined }) => ({
    en,
    zh,
    ru,
  });
  return {
    title: all(title),
    ...(country !== null && { country }),
    body: body.link?.slug ?? all(body.name),
    purpose,
    ...(validFrom !== null && { valid_from: validFrom }),
    ...(validTo !== null && { valid_to: validTo }),
  };
}

/** Returns the source files of the edition with what the person added in them, as a zip, for whoever makes the next one. */
export async function sourcesWithAdditions(
  reference: ReferenceDatabase,
  user: UserDatabase,
  folder: string,
  asked: Asked,
): Promise<Result<Output<'additions.sources'>>> {
  const going = goingOut(reference, user, asked);
  const told = toldOf(reference, going, asked.language);
  const id = packId(asked);
  if (going.goes.length === 0) return ok({ ...told, id, fileName: '', zip: null, held: null });
  const texts = editionTexts(id, going.goes, (path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  });
  const zip = await zipOf(new Map([...texts].map(([path, text]) => [path, Buffer.from(text)])));
  return ok({ ...told, id, fileName: `${id}-sources.zip`, zip: zip.toString('base64'), held: null });
}
