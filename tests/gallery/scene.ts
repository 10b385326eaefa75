interface Named {
  name: string;
  /**
   * Buttons, tabs and summaries to press in order before the screenshot, by the beginning of their text; `#` stands
   * for the name of an icon button.
   */
  press: readonly string[];
}

/** The card, in a shadow root over a web page. */
interface OverPage extends Named {
  over(root: ShadowRoot): void;
}

/** One of the extension's own pages, with its style sheet. */
interface OwnPage extends Named {
  css: string;
  show(root: HTMLElement): void;
}

/** One view in one state. */
export type Scene = OverPage | OwnPage;
