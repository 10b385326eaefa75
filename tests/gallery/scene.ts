/** One view in one state. */
export interface Scene {
  name: string;
  /** Starts of the names of buttons, tabs and summaries to press, in turn, before it is looked at. */
  press: readonly string[];
  /** True where it stands over a web page. */
  page: boolean;
  show(root: ShadowRoot): void;
}
