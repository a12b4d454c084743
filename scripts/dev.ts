import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import configuration from '../electron.vite.config.ts';

const root = join(import.meta.dirname, '..');

/**
 * `npm run dev`: the window from its sources, reloading as they are edited, before the built browser host. The program
 * itself has no way to load a page from elsewhere, so that there is none to misuse; what is changed below src/main needs a restart.
 */
async function dev(): Promise<void> {
  const host = spawn(
    process.execPath,
    [join(root, 'out', 'main', 'serve.cjs'), ...process.argv.slice(2), '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ALMANAC_CHECK_OUTPUTS: '1' } },
  );
  host.on('close', (code) => process.exit(code ?? 1));
  const { port, token } = await new Promise<{ port: number; token: string }>((resolve) => {
    host.stdout.once('data', (line: Buffer) => {
      resolve(JSON.parse(line.toString()) as { port: number; token: string });
    });
  });
  const target = `http://127.0.0.1:${port}`;
  const passOn = { target, changeOrigin: true, headers: { Authorization: `Bearer ${token}`, Origin: target } };
  const renderer = 'renderer' in configuration ? configuration.renderer : undefined;
  if (!renderer || typeof renderer !== 'object') throw new Error('electron.vite.config.ts has no renderer.');
  const server = await createServer({
    configFile: false,
    root: join(root, 'src', 'renderer'),
    plugins: renderer.plugins ?? [],
    server: { host: '127.0.0.1', proxy: { '/rpc': passOn, '/events': passOn } },
  });
  await server.listen();
  server.printUrls();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      host.kill(signal);
    });
}

await dev();
