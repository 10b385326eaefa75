import { html, json, type Markup } from '../html';
import { footer, page } from '../page-parts';
import type { Story } from '../story';

/** A single-page app: `app.js` fills an empty root, and fills it again on each navigation without a reload. */
export const app = (stories: readonly Story[]): Markup =>
  page(
    {
      title: 'Newsroom App',
      head: html`<meta property="og:site_name" content="Newsroom App">`,
      class: 'app',
    },
    html`<header class="site-header"><a href="/app" data-route>Newsroom App</a></header><main id="root"></main>${footer()}
<script type="application/json" id="stories">${json(stories)}</script><script src="/app.js"></script>`,
  );
