/** What npm has in the environment of a script, and the width of the terminal. */
export interface BannerSeen {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
  /** Null where no terminal shows it: what is written to a file or a pipe stays as it is. */
  readonly columns: number | null;
}

/**
 * Returns what takes npm's banner (the script's name and command, which nobody who starts the program wants to read) off a terminal
 * again, or an empty text. npm has no setting for that which would not also hide why an installation failed.
 */
export function withoutNpmBanner({ env, args, columns }: BannerSeen): string {
  const script = env['npm_lifecycle_script'];
  if (!columns || script === undefined || !env['npm_config_user_agent']?.startsWith('npm/')) return '';
  if (env['npm_config_loglevel'] === 'silent') return '';
  const lines = [
    '',
    `> ${env['npm_package_name']}@${env['npm_package_version']} ${env['npm_lifecycle_event']}`,
    `> ${[script, ...args].join(' ')}`,
    '',
  ];
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
  return `\u001B[${rows}A\r\u001B[J`;
}
