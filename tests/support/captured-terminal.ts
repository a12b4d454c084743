/** Returns a terminal that keeps what is printed, and what it kept, as a shell would have received it. */
export function capturedTerminal(): {
  readonly terminal: Pick<Console, 'log' | 'error'>;
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
} {
  let [stdout, stderr] = ['', ''];
  return {
    terminal: {
      log: (text: string) => {
        stdout += `${text}\n`;
      },
      error: (text: string) => {
        stderr += `${text}\n`;
      },
    },
    printed: () => ({ stdout, stderr }),
  };
}
