/** What stands in for Electron where the preferences are written without its windows: electron-store asks for these. */
// eslint-disable-next-line no-restricted-syntax -- electron-store takes the default
export default { app: undefined, ipcMain: undefined, shell: undefined };
