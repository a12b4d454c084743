import { propertyIds } from '../../shared/domain/properties/dictionary.ts';
import { expectedFields } from '../../shared/domain/coverage.ts';
import type { Folder } from '../format/files.ts';
import { directoryFileName } from '../directory/directory-file.ts';
import type { Sources } from '../read.ts';
import type { Path } from '../form.ts';
import type { Check } from './rule.ts';

const entityFolders = ['institutions', 'alliances', 'organizations'] as const;
/** What cites sources and is no entity. */
const recordFolders = ['registers', 'rules', 'results'] as const;

/** Yields every path in a file that cites sources, with the slugs. */
function* citations(value: unknown, path: Path = []): Generator<{ path: Path; slugs: readonly string[] }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'source' || key === 'sources') && !Array.isArray(value)) yield { path: here, slugs: part as string[] };
    else yield* citations(part, here);
  }
}

/** Unknown sources, members, parents, namesakes, lists and publishers; sources nobody cites; slugs that went away. */
export const checkReferences: Check = (sources, report) => {
  const { known } = sources;
  const cited = new Set<string>();
  const isEntity = (slug: string) => entityFolders.some((folder) => known[folder].has(slug));
  for (const folder of [...entityFolders, ...recordFolders]) {
    for (const file of sources[folder]) {
      for (const { path, slugs } of citations(file.value)) {
        for (const slug of slugs) {
          cited.add(slug);
          if (!known.sources.has(slug)) report(file, path, { code: 'ref.noSource', slug });
        }
      }
    }
  }
  const { source } = sources.directory;
  if (source !== null) {
    cited.add(source);
    if (!known.sources.has(source))
      report({ file: directoryFileName, lineOf: () => 1 }, [], { code: 'ref.noSource', slug: source });
  }
  for (const folder of entityFolders) {
    for (const file of sources[folder]) {
      for (const other of entityFolders) {
        if (other > folder && known[other].has(file.slug))
          report(file, [], { code: 'ref.sameSlug', file: `${other}/${file.slug}.yaml` });
      }
    }
  }
  const refer = (
    file:
      | Sources['institutions'][number]
      | Sources['alliances'][number]
      | Sources['organizations'][number]
      | Sources['rankings'][number],
    path: Path,
    folder: Folder,
    slug: string,
  ) => {
    if (!known[folder].has(slug)) report(file, path, { code: 'ref.noFile', file: `${folder}/${slug}.yaml` });
  };
  for (const file of sources.institutions) {
    const { parent } = file.value;
    if (parent === file.slug) report(file, ['parent'], { code: 'ref.ownParent', slug: parent });
    else if (parent !== undefined) refer(file, ['parent'], 'institutions', parent);
    file.value.distinct_from.forEach((slug, index) => {
      if (slug === file.slug) report(file, ['distinct_from', index], { code: 'ref.ownNamesake', slug });
      else refer(file, ['distinct_from', index], 'institutions', slug);
    });
    file.value.rankings.forEach((ranking, index) => {
      refer(file, ['rankings', index, 'list'], 'rankings', ranking.list);
    });
  }
  for (const file of sources.organizations)
    if (file.value.parent !== undefined) refer(file, ['parent'], 'organizations', file.value.parent);
  for (const file of sources.rankings) refer(file, ['publisher'], 'organizations', file.value.publisher);
  for (const file of sources.alliances) {
    file.value.members.forEach((membership, index) => {
      if (!isEntity(membership.member))
        report(file, ['members', index, 'member'], { code: 'ref.noMember', slug: membership.member });
    });
  }
  for (const file of sources.sources) {
    const isCited = cited.has(file.slug) || sources.citedUnread?.has(file.slug);
    if (!isCited && !sources.unread.some((text) => text.includes(file.slug))) report(file, [], { code: 'ref.uncited' });
  }
  for (const [old, slug] of Object.entries(sources.edition.redirects)) {
    const here = ['redirects', old];
    if (!isEntity(slug)) report(sources.editionLines, here, { code: 'ref.redirectNowhere', old, slug });
    if (isEntity(old)) report(sources.editionLines, here, { code: 'ref.redirectHides', old });
  }
  sources.released.value.slugs.forEach((slug, index) => {
    if (!isEntity(slug) && !Object.hasOwn(sources.edition.redirects, slug)) {
      const edition = sources.released.value.edition ?? '';
      report(sources.released, ['slugs', index], { code: 'ref.slugGone', slug, edition });
    }
  });
  const fields = new Set<string>([...propertyIds, ...expectedFields]);
  for (const folder of entityFolders) {
    for (const file of sources[folder]) {
      for (const [reason, names] of Object.entries(file.value.gaps)) {
        names.forEach((name, index) => {
          if (!fields.has(name)) report(file, ['gaps', reason, index], { code: 'gap.noField', given: name });
        });
      }
    }
  }
};
