// The pages in any browser, over a bridge that plays main, with a switcher for state, theme, language and size.
import process from 'node:process';
import { prepareDependencies } from './setup/prepare.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  await prepareDependencies();
  const { servePages } = await import('./dev/page-server.mjs');
  const { server, origin } = await servePages();
  say(`open ${origin}/testing/dev/ in a browser; Ctrl+C ends it.`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.close();
});
