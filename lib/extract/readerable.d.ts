declare module '@mozilla/readability/Readability-readerable' {
  /** The package's check alone, without the extractor. */
  const isProbablyReaderable: typeof import('@mozilla/readability').isProbablyReaderable;
  export default isProbablyReaderable;
}
