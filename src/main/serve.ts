import { nodeVersionProblem } from './node-version.ts';
import { keepYoungGenerationSmall } from './young-generation.ts';

/** The browser host. The rest is loaded after the version check, since better-sqlite3 crashes an old Node when loaded. */
async function main(): Promise<void> {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  keepYoungGenerationSmall();
  const { runBrowserHost } = await import('./web/run.ts');
  process.exitCode = await runBrowserHost(process.argv.slice(2), __dirname);
}

void main();
