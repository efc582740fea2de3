/** Vite's way to build a file into a bundle of its own and to hand over where that bundle lies. */
declare module '*?worker&url' {
  const url: string;
  export { url as default };
}
