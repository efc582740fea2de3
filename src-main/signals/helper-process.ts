import { execFile } from 'node:child_process';

const PROCESS_TIMEOUT_MS = 2_000;
const LONGEST_OUTPUT_BYTES = 1024 * 1024;

/**
 * Runs one of the system's own tools and gives what it wrote. The path is absolute and there is no shell, so
 * nothing in the environment or the arguments can make it another program; the words are English so that
 * they can be read.
 */
export function runTool(
  absolutePath: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      absolutePath,
      [...args],
      {
        timeout: PROCESS_TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: LONGEST_OUTPUT_BYTES,
        env: { ...env, LC_ALL: 'C' },
        windowsHide: true,
      },
      (failure, stdout) => {
        if (failure === null) resolve(stdout);
        else reject(new Error(`${absolutePath}: ${failure.message}`));
      },
    );
  });
}
