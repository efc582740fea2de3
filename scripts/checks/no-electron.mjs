/** What stands in for Electron where the preferences are written without its windows: electron-store asks for these. */
export default { app: undefined, ipcMain: undefined, shell: undefined };
