// Called by electron-builder before it packs, which itself only warns of what is missing.
'use strict';
const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');

const needed = [
  'out/main/index.cjs',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'resources/reference.db',
  'resources/sources',
  'out-package/licences.txt',
  'out-package/bom.cdx.json',
];

exports.default = async function beforePack({ packager }) {
  const root = packager.projectDir;
  const missing = needed.filter((path) => !existsSync(join(root, path)) || statSync(join(root, path)).size === 0);
  if (missing.length > 0) throw new Error(`Not packed: ${missing.join(', ')} is missing. Run "npm run package".`);
};
