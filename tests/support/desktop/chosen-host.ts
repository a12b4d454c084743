/** What the journeys run on: real Chromium pages behind a fake of Electron, a browser over the browser host, or Electron itself. */
const hosts = ['desktop', 'browser', 'electron'] as const;
export type ChosenHost = (typeof hosts)[number];

/** Returns what `ALMANAC_HOST` chooses, `desktop` where it is not set; throws for any other word, which would prove another thing than was meant. */
export function chosenHost(env: NodeJS.ProcessEnv = process.env): ChosenHost {
  const word = env['ALMANAC_HOST'] || 'desktop';
  const chosen = hosts.find((each) => each === word);
  if (!chosen) throw new Error(`ALMANAC_HOST is ${word}; it can be ${hosts.join(', ')}.`);
  return chosen;
}
