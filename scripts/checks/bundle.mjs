import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles sources as the app's own build does: CommonJS for Node 16, the history's driver left out. Lies inside
 * the project, so that the driver is found.
 * @param {readonly string[]} entries paths from the project's folder
 * @param {string} name of the folder under out/checks
 * @param {Record<string, string>} [instead] modules that something else stands in for
 * @returns {Promise<string>} the folder; each entry is `<name of the entry>.cjs` in it
 */
export async function bundleSources(entries, name, instead = {}) {
  const outDir = path.join(projectFolder, 'out', 'checks', name);
  for (const entry of entries) {
    await build({
      configFile: false,
      root: projectFolder,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: instead },
      build: {
        ssr: path.join(projectFolder, entry),
        outDir,
        emptyOutDir: false,
        target: 'node16',
        minify: false,
        rolldownOptions: {
          external: ['@photostructure/sqlite'],
          output: {
            format: 'cjs',
            entryFileNames: `${path.basename(entry, '.ts')}.cjs`,
            codeSplitting: false,
          },
        },
      },
      ssr: { noExternal: true, target: 'node' },
    });
  }
  return outDir;
}
