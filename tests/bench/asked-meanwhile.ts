import { readFileSync } from 'node:fs';
import { call, type TestHost } from '../support/host.ts';

/** How long the thread that answers was held while other work was under way, in milliseconds. */
export interface Meanwhile {
  /** The most processor time of that thread until one search was answered: what a machine without other work would wait. */
  readonly held: number;
  /** The longest wait for an answer by the clock. */
  readonly waited: number;
  readonly asked: number;
  /** Seconds of the processor that answering them took. */
  readonly answering: number;
}

const askEvery = 20;

/** Milliseconds of the processor that the first thread of a process has taken: the kernel counts nanoseconds (proc(5), schedstat). */
const takenByMain = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Returns the seconds of the processor that a process has taken, its threads together; the kernel counts hundredths (proc(5), fields 14 and 15). */
export function secondsTaken({ pid }: Pick<TestHost, 'pid'>): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Does some work with a host that is asked for a search every 20 ms meanwhile. Returns the answer of the work, and how long a search had to wait. */
export async function askedMeanwhile<Answer>(
  host: TestHost,
  work: () => Promise<Answer>,
): Promise<Meanwhile & { readonly answer: Answer }> {
  let going = true;
  let [held, waited, asked, answering] = [0, 0, 0, 0];
  const asking = (async () => {
    while (going) {
      const [begun, taken] = [performance.now(), takenByMain(host.pid)];
      const found = await call(host, 'search.query', { text: 'kazan', limit: 8 });
      if (!found.ok) throw new Error(found.error?.message);
      waited = Math.max(waited, performance.now() - begun);
      const took = takenByMain(host.pid) - taken;
      held = Math.max(held, took);
      answering += took / 1_000;
      asked += 1;
      await new Promise((resolve) => {
        setTimeout(resolve, askEvery);
      });
    }
  })();
  let answer: Answer;
  try {
    answer = await work();
  } finally {
    going = false;
    await asking;
  }
  return { answer, held, waited, asked, answering };
}
