import { inProject } from '../setup/places.mjs';
import { toolScript } from './tools.mjs';

/** The unit tests, one run for each kind: what one worker has loaded serves all its files. */
const kinds = ['pure', 'main', 'renderer'].map((project) => ({
  project,
  resultsFile: inProject('out', 'results', `${project}.json`),
}));
/** Where vitest leaves its numbers. */
export const unitResultsFiles = kinds.map(({ resultsFile }) => resultsFile);

/**
 * `stampFile` is where a step that only reads the sources notes that it passed; tests do more, and always run.
 * @typedef {{ name: string, script: string, args: readonly string[], stampFile?: string }} Step
 */

/**
 * Everything that must hold before a change is shared. The longest come first: three run at a time.
 * @returns {readonly Step[]}
 */
export function checkSteps() {
  return [
    ...unitSteps(),
    ...readingSteps().map((step) => ({
      ...step,
      stampFile: inProject('out', '.cache', 'passed', step.name),
    })),
  ];
}

/** @returns {readonly Step[]} */
function readingSteps() {
  return [
    { name: 'lint', script: toolScript('oxlint'), args: ['--report-unused-disable-directives'] },
    { name: 'types', script: toolScript('typescript-native', 'tsc'), args: ['-b'] },
    {
      name: 'unused',
      script: toolScript('knip'),
      args: ['--no-progress', '--cache', '--cache-location', 'out/.cache/knip'],
    },
    {
      name: 'walls',
      script: toolScript('dependency-cruiser', 'depcruise'),
      args: [
        'src-core',
        'src-main',
        'src-renderer',
        '--config',
        '.dependency-cruiser.mjs',
        '--cache',
        'out/.cache/walls',
        '--cache-strategy',
        'content',
      ],
    },
    {
      name: 'format',
      script: toolScript('prettier'),
      args: ['--check', '.', '--cache', '--cache-location', 'out/.cache/prettier'],
    },
  ];
}

/** @returns {readonly Step[]} */
export function unitSteps() {
  return kinds.map(({ project, resultsFile }) => ({
    name: `test ${project}`,
    script: toolScript('vitest'),
    args: [
      'run',
      ...['--project', project],
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultsFile}`,
    ],
  }));
}
