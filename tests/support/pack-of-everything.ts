import { documentKinds } from '../../src/shared/domain/documents.ts';
import { qualifiers, sourceKinds } from '../../src/shared/domain/kinds.ts';
import { properties, propertyIds, type PropertyId } from '../../src/shared/domain/properties/dictionary.ts';

/*
 * Packs that say anything a pack can say, at random: figures of every property, on schools, programmes, an alliance and an organization of
 * the fixture, and every other part of a file. Their words stand nowhere else, and slugs of their own begin with `pack-`.
 */

/** A word in every text of such a pack. */
export const strangeMark = 'Zweckform';
const fair = 'fair-2026';
type Item = Readonly<Record<string, unknown>>;

const text = (what: string): Item => ({
  en: `${strangeMark} ${what}`,
  zh: `某${strangeMark} ${what}`,
  ru: `Некий ${strangeMark} ${what}`,
});

const rorLetters = '0123456789abcdefghjkmnpqrstvwxyz';
/** A code of ROR with the checksum that it must have. */
function rorOf(random: () => number): string {
  const body = Array.from({ length: 6 }, () => rorLetters[Math.floor(random() * 32)]).join('');
  const number = Array.from(body, (letter) => rorLetters.indexOf(letter)).reduce((sum, digit) => sum * 32 + digit, 0);
  return `0${body}${String(98 - ((number * 100) % 97)).padStart(2, '0')}`;
}

/** Draws from one source of numbers. */
function drawsOf(random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <One>(all: readonly One[]): One => all[below(all.length)] as One;
  return { below, pick, likely: (share: number) => random() < share };
}
type Draws = ReturnType<typeof drawsOf>;

/** The value of a claim of a property, with its unit: what the type of its values bounds by that, any other by how it is written down. */
function valueOf(id: PropertyId, random: () => number, { below, pick, likely }: Draws): Item {
  const { type, units = [], choices = {}, term } = properties[id];
  const measured = (value: number): Item => ({
    value,
    ...(units.length > 1 ? { unit: pick(units) } : {}),
    ...(likely(0.3) ? { qualifier: pick(qualifiers) } : {}),
  });
  switch (type.name) {
    case 'duration':
      // No longer than the programme that it is a part of.
      if (id === 'internship') return measured(1 + below(11));
      return measured(12 + below(60));
    case 'percent':
      return measured(below(101));
    case 'age':
      return measured(16 + below(60));
    case 'year':
      return { value: 1_100 + below(900) };
    case 'degree':
      return { value: pick(['MBBS', 'BDS', `${strangeMark} degree`]) };
    case 'url':
      return { value: `https://${strangeMark.toLowerCase()}.example/${below(1_000)}` };
    case 'code':
      if (id === 'ror') return { value: rorOf(random) };
      if (id === 'wikidata') return { value: `Q${1 + below(1e9)}` };
      return { value: String(10_000 + below(90_000)) };
  }
  switch (type.entry) {
    case 'number':
      return measured(1 + below(999_999));
    case 'score':
      return likely(0.5) ? { value: pick(units) } : { value: 1, unit: pick(units) };
    case 'choice':
      return { value: pick(Object.keys(choices)) };
    case 'documents':
      return { value: [pick(documentKinds)] };
    case 'date':
      return { value: term ? { opens: '2026-12-01', closes: `2026-12-${10 + below(20)}` } : `20${10 + below(16)}-07` };
    case 'texts':
      return { value: text(`text ${below(1_000)}`) };
    case 'line':
      return { value: `${strangeMark} of ${below(1_000)}` };
  }
}

/** The properties that a school, a programme, or an alliance may have a claim of. */
export const propertiesOf = {
  school: propertyIds.filter((id) => properties[id].holder !== 'programme' && properties[id].group !== 'alliance'),
  programme: propertyIds.filter((id) => properties[id].holder !== undefined),
  alliance: propertyIds.filter((id) => properties[id].group === 'alliance'),
} as const;

/** Returns the files of a pack that says each thing with the given likelihood, and which properties it has figures of. */
export function packOfEverything(
  schools: readonly string[],
  random: () => number,
  share: number,
): { readonly files: Readonly<Record<string, string>>; readonly said: readonly PropertyId[] } {
  const draws = drawsOf(random);
  const { below, pick, likely } = draws;
  const said: PropertyId[] = [];
  const claimsOn = (holder: keyof typeof propertiesOf) =>
    propertiesOf[holder]
      .filter(() => likely(share))
      .map((property): Item => {
        said.push(property);
        return {
          property,
          ...valueOf(property, random, draws),
          // What changes with time says when it began to hold.
          ...(property === 'intake' || likely(0.6) ? { as_of: 2020 + below(7) } : {}),
          ...(property !== 'intake' && likely(0.2) ? { scope: text('scope') } : {}),
          source: fair,
        };
      });
  const maybe = (parts: Readonly<Record<string, () => unknown>>): Item =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(() => likely(share))
        .map(([name, part]) => [name, part()]),
    );
  const school = (slug: string): Item => ({
    ...maybe({
      tier: () => pick(['listed', 'profile']),
      kind: () => pick(['university', 'college', 'medical-school']),
      parent: () => pick(schools.filter((one) => one !== slug)),
      place: () => ({ country: 'CN', region: 'Heilongjiang', city: 'Harbin', latitude: 45.9, longitude: 126.9 }),
      names: () =>
        (['alias', 'short', 'acronym', 'former'] as const).map((kind) => ({
          value: kind === 'acronym' ? `ZW${below(900)}` : `${strangeMark} ${kind} ${slug}`,
          lang: 'en',
          kind,
          source: fair,
        })),
      programmes: () =>
        [
          {
            slug: slug === 'songhua-medical-university' ? 'medicine-english' : 'pack-medicine',
            title: text('medicine'),
            level: 'master',
            field: '0911',
          },
          { slug: 'pack-programme', title: text('programme'), level: 'bachelor', field: '0912' },
        ].map((programme) => ({
          ...programme,
          source: fair,
          claims: claimsOn('programme'),
          specialities: [{ school: text('faculty'), names: [text('speciality')], source: fair }],
        })),
      rankings: () =>
        ['star-world', 'star-medicine'].map((list) => ({
          list,
          year: 2024 + below(2),
          rank: 1 + below(9),
          source: fair,
        })),
      units: () => ['hospital', 'school'].map((kind) => ({ kind, name: text(`unit ${kind}`), source: fair })),
      events: () => [{ date: `19${10 + below(90)}-01`, title: text('event'), source: fair }],
      passages: () => [{ heading: text('heading'), body: text('passage that tells of the school'), sources: [fair] }],
    }),
    claims: claimsOn('school'),
  });
  const alliance: Item = {
    ...maybe({
      names: () => [{ value: `${strangeMark} League`, lang: 'en', kind: 'alias', source: fair }],
      events: () => [{ date: '2015-01', title: text('congress'), source: fair }],
      members: () => [{ member: pick(schools), role: 'founder', since: 2012, source: fair }],
    }),
    claims: claimsOn('alliance'),
  };
  const upriver: Item = {
    tier: 'listed',
    kind: 'medical-university',
    names: [{ value: 'Upriver Medical College', lang: 'en', kind: 'official' }],
    place: { country: 'CN', region: 'Heilongjiang', city: 'Harbin' },
    claims: [
      { property: 'students-total', value: 999_999, as_of: 2026, source: fair },
      { property: 'founded', value: 1_100, as_of: 2026, source: fair },
    ],
  };
  const records = maybe({
    'registers/pack-register.yaml': () => ({
      title: text('register'),
      country: 'CN',
      body: text('ministry'),
      purpose: 'teaching',
      valid_from: 2026,
      complete: 'whole',
      source: fair,
      listings: schools.map((one) => ({
        school: one,
        status: 'removed',
        as_listed: `${strangeMark} Listed`,
        source: fair,
      })),
    }),
    'rules/nepal.yaml': () => ({
      country: 'NP',
      rules: [
        {
          slug: 'pack-rule',
          body: text('council'),
          topic: 'length',
          text: text('rule'),
          condition: 'study-length >= 54 months',
          source: fair,
        },
      ],
    }),
    'results/pack-exam.yaml': () => ({
      exam: 'ZWX',
      title: text('examination'),
      country: 'IN',
      body: text('board'),
      from_year: 2026,
      to_year: 2026,
      source: fair,
      results: schools.map((one) => ({
        school: one,
        as_listed: `${strangeMark} Result`,
        candidates: 1_000,
        passed: 1_000,
      })),
    }),
    'rankings/pack-list.yaml': () => ({ publisher: 'star-index', title: text('list'), scope: text('world') }),
    'organizations/star-index.yaml': () => ({ claims: [{ property: 'role', value: text('role'), source: fair }] }),
    'places.yaml': () => ({
      CN: {
        regions: {
          Jilin: {
            zh: '吉林省',
            ru: 'Цзилинь',
            label: { latitude: 43.7, longitude: 126.3, width: 4.5, height: 3.1, zh: '吉林' },
          },
        },
        cities: {},
      },
    }),
  });
  const source: Item = {
    title: 'Fees read out at the fair',
    publisher: 'Songhua Medical University',
    kind: pick(sourceKinds),
    language: 'en',
    published: '2026-10',
    accessed: '2026-10-02',
  };
  const files: Item = {
    'sources/fair-2026.yaml': source,
    'institutions/upriver-medical-college.yaml': upriver,
    ...Object.fromEntries(schools.map((slug) => [`institutions/${slug}.yaml`, school(slug)])),
    'alliances/amur-league.yaml': alliance,
    ...records,
  };
  return {
    // JSON is YAML.
    files: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file, null, 1)])),
    said,
  };
}
