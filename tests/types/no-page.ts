/*
 * Checked with the layers that run without a page (shared, compiler, main, shell): each of these lines is a mistake there, and the
 * directive above it is one where it is none.
 */
// @ts-expect-error: there is no page
export const page: unknown = document;
// @ts-expect-error: there is no window
export const width: unknown = window;
