/** The id of the one search box, so that a way to it can stand anywhere. */
export const searchField = 'search-field';
