/* Puts the licences of what a bundle holds beside it, and stops a build that holds what they do not name. */
import type { Plugin } from 'vite';
import { billOfMaterials, componentsInside, licenceParts, licencesText } from './package-contents.ts';

/** Where npm and prepare.ts begin a build; the configuration is bundled elsewhere, so that its own folder says nothing. */
const root = process.cwd();

/** Returns the packages that the modules of a bundle are of, by their paths. */
export function packagesOf(modules: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const id of modules) {
    const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
    if (name !== undefined && !id.startsWith('\0')) names.add(name.replaceAll('\\', '/'));
  }
  return names;
}

/** Returns the packages of a bundle that no licence is given for. */
export function unnamedIn(modules: Iterable<string>, named: readonly { readonly name: string }[]): readonly string[] {
  const known = new Set(named.map(({ name }) => name));
  return [...packagesOf(modules)].filter((name) => !known.has(name)).sort();
}

/** Stops a build with a package inside whose licence would not be shipped. */
export const licencesNamed: Plugin = {
  name: 'almanac:licences-named',
  apply: 'build',
  generateBundle() {
    const unnamed = unnamedIn(this.getModuleIds(), componentsInside(root));
    if (unnamed.length > 0)
      this.error(`No licence is shipped for ${unnamed.join(', ')}: see scripts/package-contents.ts.`);
  },
};

/** Writes the licences beside the window, as a text and as what the window shows, with the bill of materials. */
export const licencesBeside: Plugin = {
  name: 'almanac:licences-beside',
  apply: 'build',
  generateBundle() {
    const components = componentsInside(root);
    const parts = licenceParts(root, components);
    const files = {
      'licences.txt': licencesText(parts),
      'licences.json': JSON.stringify(parts),
      'bom.cdx.json': billOfMaterials(root, components),
    };
    for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
  },
};
