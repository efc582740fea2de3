import { simulate } from './simulate-command.ts';

process.exitCode = simulate(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
