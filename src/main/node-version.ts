/** better-sqlite3 13 needs Node-API as of this version and crashes the process on 20. */
const oldest = [22, 14] as const;

/** Returns what to tell the person when this Node cannot run the program, or null when it can. Takes `process.versions.node`. */
export function nodeVersionProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return (
    `University Almanac needs Node ${oldest.join('.')} or newer; this is ${version}. ` +
    'Start it with "npm start" in its folder (which brings its own Node), or install a newer Node from https://nodejs.org.'
  );
}
