import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, ok, type Result } from '../shared/result.ts';

/** What can be said on the command line; null is the host's own choice. */
export interface Arguments {
  readonly port: number;
  readonly open: boolean;
  readonly userData: string | null;
  readonly reference: string | null;
}

/**
 * Returns the parsed command line (without node and script), or `invalid-input` naming the wrong argument.
 * `lenient` passes over what it does not know, since Electron's own switches stand on the same line.
 */
export function parseArguments(args: readonly string[], { lenient = false } = {}): Result<Arguments> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      strict: !lenient,
      allowPositionals: lenient,
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        'user-data': { type: 'string' },
        reference: { type: 'string' },
      },
    }));
  } catch (error) {
    return failure('invalid-input', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
  const port = typed(values.port) ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return failure('invalid-input', `--port must be 0 to 65535, not "${port}". ${usage}`);
  const folder = typed(values['user-data']);
  const reference = typed(values.reference);
  if (folder === '' || reference === '') return failure('invalid-input', `A path must not be empty. ${usage}`);
  return ok({
    port: Number(port),
    open: !values['no-open'],
    userData: folder === undefined ? null : resolve(folder),
    reference: reference === undefined ? null : resolve(reference),
  });
}

/** A lenient reading gives `true` for an option without its value: as good as empty. */
function typed(value: string | boolean | undefined): string | undefined {
  return typeof value === 'boolean' ? '' : value;
}

const usage = 'Known are: --port NUMBER, --no-open, --user-data FOLDER, --reference FILE.';
