/** The extractor alone: the package's index would bring in what we have no use for. */
declare module '@mozilla/readability/Readability' {
  const Readability: typeof import('@mozilla/readability').Readability;
  export default Readability;
}
