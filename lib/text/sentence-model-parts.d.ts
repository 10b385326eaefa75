/** Single modules of the package: its index would import the whole model. */
declare module 'wink-eng-lite-web-model/dist/load-sbd-model' {
  const load: () => unknown;
  export default load;
}

declare module 'wink-eng-lite-web-model/dist/feature' {
  const read: (config: unknown) => unknown;
  export default read;
}
