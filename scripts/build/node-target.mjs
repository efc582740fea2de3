import { isBuiltin } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import { inProject, projectFolder } from '../setup/places.mjs';
import { SetupError } from '../setup/say.mjs';
import { leaveOut } from './left-out.mjs';
import { externals } from './targets.mjs';

/**
 * Bundles one entry and all it imports into CommonJS files: one, and one for each part that is imported later.
 * @param {import('./targets.mjs').Target} target
 */
export async function buildNodeTarget({ name, entry, outFile }) {
  const built = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    publicDir: false,
    plugins: [leaveOut],
    // Said outright: React and others keep their development half out when they see this.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: inProject(entry),
      outDir: inProject(path.dirname(outFile)),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        // How long plugins took is nobody's concern here, and on a busy machine it reads like a fault.
        checks: { pluginTimings: false },
        external: externals,
        output: {
          format: 'cjs',
          entryFileNames: path.basename(outFile),
          chunkFileNames: '[name]-[hash].cjs',
          // The main process keeps its source in memory as long as it runs. Names stay, for those who read a log.
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const files = outputs.flatMap((one) => one.output);
  const own = new Set(files.map(({ fileName }) => fileName));
  for (const chunk of files) {
    if (chunk.type !== 'chunk') continue;
    const imports = [...chunk.imports, ...chunk.dynamicImports].filter((file) => !own.has(file));
    checkImports(name, [...imports, ...required(chunk.code)]);
    checkSyntax(name, chunk.code);
  }
}

/**
 * What bundled CommonJS asks for, which no list of imports tells.
 * @param {string} code
 */
export const required = (code) =>
  [...code.matchAll(/\brequire\((["'`])([^"'`./][^"'`]*)\1\)/g)].map(([, , module = '']) => module);

/** Modules of Node that talk to other machines. `net` is not among them: it is how programs on one machine talk. */
const reachOut = new Set(['dgram', 'http', 'http2', 'https', 'inspector', 'tls']);

/**
 * A module that was not bundled is not on the user's disk, and one that can reach out has no place in Drape.
 * @param {string} name
 * @param {readonly string[]} imports
 */
export function checkImports(name, imports) {
  const strange = imports.filter((module) => !isBuiltin(module) && !externals.includes(module));
  if (strange.length > 0) {
    throw new SetupError(`${name}: these modules were not bundled: ${strange.join(', ')}`);
  }
  const clients = imports.filter((module) => reachOut.has(module.replace(/^node:/, '')));
  if (clients.length > 0) {
    throw new SetupError(`${name}: these modules can reach out: ${clients.join(', ')}`);
  }
}

/**
 * `import.meta` and other module syntax would only fail when Electron runs the file; it does not parse
 * as CommonJS.
 * @param {string} name
 * @param {string} code
 */
export function checkSyntax(name, code) {
  try {
    new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`);
  } catch (fault) {
    const { message } = /** @type {Error} */ (fault);
    throw new SetupError(`${name}: the bundle is no CommonJS (${message})`);
  }
}
