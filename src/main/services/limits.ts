/** How much a person can keep of one sort: far beyond use, so that no file or window grows without end. */
export const mostLists = 200;
export const mostCompareSets = 500;
export const mostRates = 500;
