/**
 * How many random lives a property is tried on: all of them on the build machine (CI), a tenth at a desk, where the
 * whole check should take less than a minute.
 */
export function lives(onTheBuildMachine: number): { readonly numRuns: number } {
  return { numRuns: process.env['CI'] ? onTheBuildMachine : Math.ceil(onTheBuildMachine / 10) };
}
