/** The version of reference.db's tables; the program opens a file of exactly this version, and the compiler writes it. */
export const referenceSchemaVersion = '8';
