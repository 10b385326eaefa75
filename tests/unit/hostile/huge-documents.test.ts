import { describe, it } from 'vitest';
import { HUGE_PAGES } from './documents';
import { open, readAsTheBrowserDoes } from './read-document';

describe('documents whose size is the attack', () => {
  it.each(Object.entries(HUGE_PAGES))(
    'ends well on %s',
    (_name, html) => {
      const { window } = open(html);
      readAsTheBrowserDoes(window);
      window.close();
    },
    600_000,
  );
});
