import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inProject } from '../setup/places.mjs';

/**
 * Builds a page with its scripts, styles and fonts into one folder.
 * @param {import('./targets.mjs').Target} target
 */
export async function buildPageTarget({ entry, outFile }) {
  await build({
    configFile: false,
    root: inProject(path.dirname(entry)),
    // The app's own scheme has no root to start an address from.
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: inProject(outFile),
      emptyOutDir: true,
      target: 'chrome130',
      // The page's policy refuses data: addresses and inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Pages come from the disk beside the program: nobody waits for a download.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        // How long plugins took is nobody's concern here, and on a busy machine it reads like a fault.
        checks: { pluginTimings: false },
        input: inProject(entry),
        output: {
          codeSplitting: {
            groups: [
              // What most pages share is one file: each is handed over by main, whose thread is asked for it.
              // Checks stay apart, so that a page without any waits for none.
              {
                name: 'frame',
                test: /node_modules\/(?!zod)|src-renderer\/|src-core\/words/,
                minShareCount: 3,
              },
            ],
          },
        },
      },
    },
  });
}
