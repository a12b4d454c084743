/*
 * How much a call takes and a person can keep: the one place for each, so that window, contract and services never differ.
 * Lengths are in UTF-16 units. All are far beyond use, so that no file or window grows without end.
 */

// What a person writes.
export const longestNote = 20_000;
export const longestTag = 60;
/** Of a list or a named comparison. */
export const longestName = 120;
export const longestFigureLabel = 120;
export const longestFigureText = 1_000;
export const longestFigureNote = 2_000;
export const longestUnit = 12;
/** Of a date, a document or a task in the plan. */
export const longestPlanText = 400;
/** A day as 2026-11-28. */
export const longestDate = 10;
export const greatestFigure = 1e15;
/** A dinar of Kuwait is worth some 3 million rials of Iran: no two currencies are further apart than ten million. */
export const leastRate = 1e-7;
export const greatestRate = 1e7;

// What a person keeps.
/** On one school of one list. */
export const mostTags = 100;
/** On one list; a file may hold five times as much, and is then merged wholly or not at all. */
export const mostSchools = 2_000;
/** On one school. */
export const mostFigures = 200;
/** What is added to one school; a pack holds 2,000 of a kind. */
export const mostAdditions = 500;
/** Of what is added at once, written as JSON: a text in three languages and its source. */
export const longestAddition = 20_000;
/** The bytes of a file beside an addition, and of all such files: every backup has them. */
export const largestAttachment = 4 * 1024 * 1024;
export const mostAttachedBytes = 32 * 1024 * 1024;
/** Dates, documents and tasks on one school. */
export const mostPlanEntries = 200;
export const mostLists = 200;
export const mostNamedComparisons = 500;
export const mostRates = 500;
/** How many profiles viewed last are remembered. */
export const mostRecent = 50;

// What is asked.
/** Of the search in the reference and of that in the lists. */
export const longestQuery = 20_000;
/** Of what the window asks of the lists: it stands in the address with every key. */
export const longestListQuery = 200;
export const mostHits = 500;
/** Schools of a search in the lists in one answer. */
export const mostFound = 100;
/** Rows of Browse in one answer. */
export const mostRows = 200;
/** Rows of a file that is saved: ten times the open list. */
export const mostExported = 120_000;
/** Sources named in one question. */
export const mostCited = 2_000;
/** Points of the map in one answer. */
export const mostPoints = 250_000;
/** Parts of a printed list in one answer. */
export const mostChapters = 30;
/** Of the address of a view whose rows are printed. */
export const longestAddress = 4_000;
/** Months of a programme, far beyond any. */
export const longestStudies = 240;
/** Values of one filter. */
export const mostFilterValues = 60;
export const longestFilterValue = 80;
/** Schools that stand side by side. */
export const mostCompared = 6;
/** Schools and alliances whose memberships are laid over each other. */
export const mostOverlapped = 40;

// What names things.
export const longestSlug = 120;
export const longestSourceId = 200;
/** A list, a backup, a moment, an edition. */
export const longestId = 40;
export const longestPackId = 60;
/** The title of a pack, and who answers for it. */
export const longestPackName = 120;
/** A property or another field of a figure. */
export const longestField = 60;
/** A file of the system's, as Windows counts at most. */
export const longestPath = 32_767;
/** The name under which a school was bookmarked. */
export const longestBookmarkName = 400;
/** A row of user.db. */
export const greatestRowId = 1e12;
export const greatestIndex = 100_000;

// What comes as a file.
/** Columns of a table of schools, and the name of a sheet, which Excel ends at 31. */
export const mostColumns = 60;
export const longestSheetName = 200;
/** Figures that are taken from a table at once: a pack holds as many. */
export const mostFigureRows = 2_000;
/** Those of them that one looks at on one page, and a cell as it is shown and mended. */
export const figureRowsOnPage = 50;
export const mostSheetCell = 1_000;
/** The characters of a list file, and those that one call brings of it. */
export const longestDocument = 8_000_000;
export const longestPiece = 100_000;
/** The bytes of a pack without the files beside its figures: in base64 it fits into one call. */
export const largestPack = 720 * 1024;
/** The bytes of a pack with them, which comes in pieces; and how many files it may have. */
export const largestPackFile = largestPack + mostAttachedBytes;
export const mostSlips = 1_000;
/** The bytes of a dump of ROR, as it comes and unpacked: three times what ROR's own have; it comes in pieces of so many, which fit into one call in base64. */
export const largestDump = 1024 ** 3;
export const longestPieceOfDump = 512 * 1024;
export const longestFileName = 255;
/** Records of a dump that something is said of. */
export const mostToldOfDump = 200;
/** The bytes of an edition by file, those of its reference and of each other file in it, and of all of them unpacked. */
export const largestEdition = 256 * 1024 ** 2;
export const largestReference = 512 * 1024 ** 2;
export const largestSourceFile = 32 * 1024 ** 2;
export const mostEditionBytes = 768 * 1024 ** 2;
/** The files in it, and the bytes of what it says of them. */
export const mostEditionFiles = 40_000;
export const largestManifest = 12 * 1024 ** 2;
