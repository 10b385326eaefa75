/** The package's two halves, each alone: its index would bring both into every script. */
declare module '@mozilla/readability/Readability-readerable' {
  const isProbablyReaderable: typeof import('@mozilla/readability').isProbablyReaderable;
  export default isProbablyReaderable;
}

declare module '@mozilla/readability/Readability' {
  const Readability: typeof import('@mozilla/readability').Readability;
  export default Readability;
}
