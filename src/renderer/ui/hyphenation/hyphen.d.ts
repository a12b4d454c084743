/** The library of Knuth and Liang's patterns, which has no types of its own; as far as the window asks it. */
declare module 'hyphen/ru' {
  const russian: {
    readonly hyphenateSync: (
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ) => string;
  };
  export default russian;
}
