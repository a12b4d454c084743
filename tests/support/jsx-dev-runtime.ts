import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Fragment as FragmentType, jsx } from 'react/jsx-runtime';

/*
 * What the JSX of components becomes in tests, instead of React's own for development: that one keeps a stack of calls for every element,
 * which took a tenth of the processor's time of all components and is written only into warnings that no test reads.
 */
const load = createRequire(import.meta.url);
const file = join(dirname(load.resolve('react/package.json')), 'cjs', 'react-jsx-runtime.production.js');
export const { Fragment, jsx: jsxDEV } = load(file) as {
  readonly Fragment: typeof FragmentType;
  readonly jsx: typeof jsx;
};
