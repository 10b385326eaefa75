/** The extractor alone: the package's index would import code that we do not use. */
declare module '@mozilla/readability/Readability' {
  const Readability: typeof import('@mozilla/readability').Readability;
  export default Readability;
}
