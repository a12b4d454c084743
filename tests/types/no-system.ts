/* Checked with tsconfig.shared.json and tsconfig.renderer.json: what runs in a page has no Node. */
// @ts-expect-error: there is no process
export const system: unknown = process;
// @ts-expect-error: there is no Buffer
export type Bytes = Buffer;
