import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles sources as the app's own build does: CommonJS for Node 20, the history's driver left out. Lies inside
 * the project, so that the driver is found. At once, because most of the work is in what the entries share.
 * @param {readonly string[]} entries paths from the project's folder
 * @param {string} name of the folder under out/checks
 * @param {Record<string, string>} [instead] modules that something else stands in for
 * @returns {Promise<string>} the folder; each entry is `<name of the entry>.cjs` in it
 */
export async function bundleSources(entries, name, instead = {}) {
  const outDir = path.join(projectFolder, 'out', 'checks', name);
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: instead },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entries.map((entry) => path.join(projectFolder, entry)),
        external: ['@photostructure/sqlite'],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  });
  return outDir;
}
