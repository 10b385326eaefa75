const KB = 1_000;

/** Maximum gzipped size of each script that pages load. */
export const SCRIPT_BUDGETS = [
  { name: 'gate script', file: 'gate.js', atMost: 8 * KB, on: 'every page of a granted site' },
  {
    name: 'article script',
    file: 'content-scripts/article.js',
    atMost: 40 * KB,
    on: 'pages with an article',
  },
  {
    name: 'card script',
    file: 'content-scripts/card.js',
    atMost: 24 * KB,
    on: 'pages with something to show',
  },
] as const;

/** Maximum size of the zipped package. */
export const PACKAGE_BUDGET = 3_000 * KB;
