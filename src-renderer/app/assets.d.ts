/** Vite takes these in by themselves; TypeScript only needs to know that they are there. */
declare module '*.css';
declare module '@fontsource-variable/literata/opsz.css';
declare module '@fontsource-variable/literata/opsz-italic.css';
