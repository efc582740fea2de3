/** The text of a file, put into the bundle as it is. */
declare module '*.md?raw' {
  const text: string;
  export { text as default };
}
