/**
 * What libraries bring along and Drape never calls, and what stands in its place. Each start would read it, and the
 * main process would keep it as long as it runs.
 * @type {readonly { name: string, importer: string, code: string }[]}
 */
const leftOut = [
  // electron-store checks by JSON Schema and migrates by versions where it is given them; Drape does both itself.
  { name: 'ajv/dist/2020.js', importer: 'conf', code: 'export const Ajv2020 = null;' },
  { name: 'ajv-formats', importer: 'conf', code: 'export default {};' },
  { name: 'semver', importer: 'conf', code: 'export default {};' },
  // dbus-next reads what services say of themselves; Drape knows what it asks for.
  {
    name: 'fast-xml-parser',
    importer: '@jellybrick/dbus-next',
    code: 'export const XMLParser = null;',
  },
  // electron-log can send its lines to a server; Drape has no HTTP client at all.
  {
    name: './transports/remote',
    importer: 'electron-log',
    code: 'module.exports = () => null;',
  },
];

const MARK = '\0left-out:';

/**
 * Puts the stand-ins in their places.
 * @type {import('vite').Plugin}
 */
export const leaveOut = {
  name: 'leave-out',
  enforce: 'pre',
  resolveId: (source, importer) =>
    leftOut.some(({ name, importer: from }) => name === source && isOf(from, importer ?? ''))
      ? MARK + source
      : null,
  load: (id) => leftOut.find(({ name }) => id === MARK + name)?.code ?? null,
};

/**
 * @param {string} library
 * @param {string} file
 */
const isOf = (library, file) => file.replaceAll('\\', '/').includes(`/node_modules/${library}/`);
