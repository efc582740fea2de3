import { inProject } from '../setup/places.mjs';
import { toolScript } from './tools.mjs';

/** Where vitest leaves its numbers. */
export const unitResultsFile = inProject('out', 'results', 'unit.json');

/** @typedef {{ name: string, script: string, args: readonly string[] }} Step */

/**
 * Everything that must hold before a change is shared. The longest come first: two run at a time.
 * @returns {readonly Step[]}
 */
export function checkSteps() {
  return [
    unitStep(),
    { name: 'lint', script: toolScript('oxlint'), args: ['--report-unused-disable-directives'] },
    { name: 'types', script: toolScript('typescript-native', 'tsc'), args: ['-b'] },
    { name: 'unused', script: toolScript('knip'), args: ['--no-progress'] },
    {
      name: 'walls',
      script: toolScript('dependency-cruiser', 'depcruise'),
      args: ['src-core', 'src-main', 'src-renderer', '--config', '.dependency-cruiser.mjs'],
    },
    {
      name: 'format',
      script: toolScript('prettier'),
      args: ['--check', '.', '--cache', '--cache-location', 'out/.cache/prettier'],
    },
  ];
}

/** @returns {Step} */
export function unitStep() {
  return {
    name: 'unit tests',
    script: toolScript('vitest'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResultsFile}`],
  };
}
