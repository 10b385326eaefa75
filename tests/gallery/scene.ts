interface Named {
  name: string;
  /**
   * Starts of the texts of buttons, tabs and summaries to press, in turn, before it is looked at; `#` for the name
   * of a button that shows an icon alone.
   */
  press: readonly string[];
}

/** The card, in a shadow root over a web page. */
interface OverPage extends Named {
  over(root: ShadowRoot): void;
}

/** A page of the extension's own, with its style sheet. */
interface OwnPage extends Named {
  css: string;
  show(root: HTMLElement): void;
}

/** One view in one state. */
export type Scene = OverPage | OwnPage;
