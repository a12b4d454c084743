import { textsIn, type Catalog } from '../catalog.ts';

export const catalog: Catalog = { direction: 'ltr', texts: textsIn('en') };
