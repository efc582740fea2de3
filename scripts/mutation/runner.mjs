import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { expect } from 'vitest';
import { openModules } from './modules.mjs';
import { describe, examplesOf, it } from './test-list.mjs';

/**
 * Stryker's test runner for the core. Vitest takes seconds to start its thread and load the core again for every
 * mutant; here both stay, warm, and a mutant costs the examples that meet it. Quick examples go first: most mutants die
 * of one.
 *
 * The examples, not the properties: thousands of random lives and all time zones for each of two thousand mutants would
 * take days, and an example that fails says more.
 *
 * @import { DryRunResult, MutantRunOptions, MutantRunResult, TestResult } from '@stryker-mutator/api/test-runner'
 * @import { MutantCoverage } from '@stryker-mutator/api/core'
 * @import { Example } from './test-list.mjs'
 */

const folders = ['src-core/schedule', 'src-core/time'];
const isExample = /^(?!every-zone).*(?<!\.property)\.test\.ts$/;
const files = () => [
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => isExample.test(name))
      .map((name) => `${folder}/${name}`),
  ),
  'src-core/simulate/golden.test.ts',
];

/**
 * What the instrumented rules share with whoever runs them.
 *
 * @type {{
 *   activeMutant?: string | undefined,
 *   currentTestId?: string | undefined,
 *   hitCount?: number | undefined,
 *   hitLimit?: number | undefined,
 *   mutantCoverage?: MutantCoverage | undefined,
 * }}
 */
const mutation = Reflect.get(globalThis, '__stryker__') ?? {};
Reflect.set(globalThis, '__stryker__', mutation);

/** A module that keeps answers for later would keep a mutant's, or hide it behind those it has. */
const remembers = (/** @type {string} */ file) =>
  /^(?:let |const \w+ = new )/m.test(readFileSync(file, 'utf8'));

/** @param {unknown} fault */
const textOf = (fault) => (fault instanceof Error ? fault.message : String(fault)) || 'no reason';

class CoreRunner {
  /** @type {Map<string, number>} How long each took when it passed. */
  #took = new Map();
  /** @type {Awaited<ReturnType<typeof openModules>> | null} */
  #modules = null;
  /** @type {readonly Example[] | null} Those that are loaded, with nothing in them that a mutant has left. */
  #examples = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#modules = await openModules({ describe, expect, it });
  }

  async dispose() {
    await this.#modules?.close();
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    mutation.activeMutant = undefined;
    mutation.mutantCoverage = undefined;
    /** @type {TestResult[]} */
    const tests = [];
    for (const example of await this.#load()) {
      mutation.currentTestId = example.id;
      const fault = await this.#run(example);
      mutation.currentTestId = undefined;
      const told = {
        id: example.id,
        name: example.name,
        fileName: example.file,
        timeSpentMs: this.#took.get(example.id) ?? 0,
      };
      tests.push(
        fault === null
          ? { ...told, status: /** @type {any} */ (0) }
          : { ...told, status: /** @type {any} */ (1), failureMessage: fault },
      );
    }
    const { mutantCoverage } = mutation;
    return {
      status: /** @type {any} */ ('complete'),
      tests,
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    };
  }

  /** @param {MutantRunOptions} options @returns {Promise<MutantRunResult>} */
  async mutantRun({ activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter }) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const isStatic = mutantActivation === 'static';
    const isLasting = isStatic || remembers(sandboxFileName);
    if (isLasting) this.#examples = null;
    mutation.hitLimit = undefined;
    mutation.activeMutant = isStatic ? activeMutant.id : undefined;
    const examples = (await this.#load())
      .filter(({ id }) => wanted === null || wanted.has(id))
      .sort((one, other) => (this.#took.get(one.id) ?? 0) - (this.#took.get(other.id) ?? 0));
    if (isLasting) this.#examples = null;
    mutation.activeMutant = activeMutant.id;
    mutation.hitCount = hitLimit === undefined ? undefined : 0;
    mutation.hitLimit = hitLimit;
    for (const [index, example] of examples.entries()) {
      const fault = await this.#run(example);
      if (hitLimit !== undefined && (mutation.hitCount ?? 0) > hitLimit) {
        return { status: /** @type {any} */ ('timeout'), reason: `met ${hitLimit} times` };
      }
      if (fault !== null) {
        return {
          status: /** @type {any} */ ('killed'),
          killedBy: [example.id],
          failureMessage: fault,
          nrOfTests: index + 1,
        };
      }
    }
    return { status: /** @type {any} */ ('survived'), nrOfTests: examples.length };
  }

  /** @returns {Promise<readonly Example[]>} */
  async #load() {
    if (this.#examples !== null) return this.#examples;
    const modules = this.#modules;
    if (modules === null) throw new Error('not opened');
    modules.anew();
    const found = [];
    for (const path of files()) found.push(...(await examplesOf(path, () => modules.load(path))));
    this.#examples = found;
    return found;
  }

  /** What was wrong, or null. @param {Example} example */
  async #run(example) {
    const from = performance.now();
    try {
      await example.run();
    } catch (fault) {
      return textOf(fault);
    }
    this.#took.set(example.id, performance.now() - from);
    return null;
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'core', factory: () => new CoreRunner() },
];
