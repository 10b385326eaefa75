const STYLE = `
  body { margin: 0; font: 18px/1.6 Georgia, serif; background: Canvas; color: CanvasText; color-scheme: light dark; }
  main { max-width: 640px; margin: 0 auto; padding: 24px; }
  /* What pages do that must not reach the card. */
  button { text-transform: uppercase !important; background: hotpink !important; }
  p { margin: 0 0 1em; letter-spacing: 0.02em; }
`;

/** A plain article to show the overlay over. */
export function newsPage(): HTMLElement {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'A deal, and what it costs';
  main.append(title, ...Array.from({ length: 14 }, paragraph));
  return main;
}

function paragraph(): HTMLElement {
  const text = document.createElement('p');
  text.textContent =
    'The company said on Tuesday that it had agreed to terms, and that the purchase would close before the end of the quarter if regulators raise no objection.';
  return text;
}
