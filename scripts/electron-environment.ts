/** Returns an environment in which Electron is itself: with this variable in it, it would be a plain Node and open nothing. */
export function electronEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  // Windows tells no difference between upper and lower case.
  return Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() !== 'ELECTRON_RUN_AS_NODE'));
}
