/** What electron-builder signs with; a workflow passes a secret that is not there as an empty text, which it takes for a file. */
const credential = /^(?:WIN_)?CSC_|^APPLE_/;

interface Signing {
  /** The environment for electron-builder, without credentials that are empty. */
  readonly env: NodeJS.ProcessEnv;
  /** Its options: on macOS a Developer ID where the environment has one, else ad hoc, without which the program would not start. */
  readonly options: readonly string[];
}

/** Returns how a package is signed by what the environment has; notarized only with a Developer ID and an account. */
export function signing(given: NodeJS.ProcessEnv): Signing {
  const env = Object.fromEntries(Object.entries(given).filter(([name, value]) => value || !credential.test(name)));
  const identity = env['CSC_LINK'] ?? env['CSC_NAME'];
  const account = env['APPLE_ID'] ?? env['APPLE_API_KEY'];
  return {
    env,
    options: [
      ...(identity === undefined ? ['-c.mac.identity=-'] : []),
      `-c.mac.notarize=${identity !== undefined && account !== undefined}`,
    ],
  };
}
