/** Making one costs some hundred times what using it does, and a page of figures uses a thousand. */
function made<Options extends object, Format>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const kept = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const format = make(locale, options);
    kept.set(key, format);
    return format;
  };
}

/** Returns `Intl.NumberFormat` of a locale and options, made once. */
export const numberFormat = made((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** Returns `Intl.DateTimeFormat` of a locale and options, made once. */
export const dateFormat = made(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** Returns `Intl.DisplayNames` of a locale and options, made once. */
export const displayNames = made((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));

/** Returns `Intl.ListFormat` of a locale and options, made once. */
export const listFormat = made((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
