import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

describe('the command line', () => {
  it('runs when nothing is asked', () => {
    expect(parseArguments([])).toEqual({ kind: 'run' });
  });

  it("lets the engine's own switches through", () => {
    expect(parseArguments(['--no-sandbox', '--inspect=0', '--remote-debugging-port=0'])).toEqual({
      kind: 'run',
    });
  });

  it.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
    ['--self-test', 'self-test'],
  ])('understands %s', (word, kind) => {
    expect(parseArguments([word])).toEqual({ kind });
  });

  it.each(['--strat', 'constructor', '__proto__', 'drape://evil', '--'])('refuses %s', (word) => {
    expect(parseArguments([word])).toEqual({ kind: 'wrong', argument: word });
  });

  it('says a wrong argument back short and printable', () => {
    const order = parseArguments([`\u001b[2J${'x'.repeat(1_000_000)}`]);
    expect(order.kind === 'wrong' && order.argument).toMatch(/^\?\[2Jx{56}…$/);
  });
});
