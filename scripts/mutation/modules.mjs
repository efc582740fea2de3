import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

/** Under this name an example finds what stands in for Vitest. */
const STAND_IN = '\0stand-in-for-vitest';
const PLACE = 'drapeExamples';

/**
 * Imports TypeScript as it stands here, with `words` in place of Vitest. `anew` forgets what has been run, not what has
 * been translated: so no rule remembers what it was like with another fault in it.
 *
 * @param {Readonly<Record<string, unknown>>} words
 */
export async function openModules(words) {
  Object.assign(globalThis, { [PLACE]: words });
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    appType: 'custom',
    cacheDir: 'out/mutation/vite',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['vitest'] },
    plugins: [
      {
        name: 'stand-in-for-vitest',
        enforce: 'pre',
        resolveId: (id) => (id === 'vitest' ? STAND_IN : undefined),
        load: (id) =>
          id === STAND_IN
            ? `export const { ${Object.keys(words).join(', ')} } = globalThis.${PLACE};`
            : undefined,
      },
    ],
  });
  const environment = server.environments['ssr'];
  const runner = createServerModuleRunner(environment, { hmr: false, sourcemapInterceptor: false });
  return {
    /** @param {string} path */
    load: (path) => runner.import(resolve(path)),
    anew: () => runner.clearCache(),
    close: async () => {
      await runner.close();
      await server.close();
    },
  };
}
