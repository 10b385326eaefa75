import type { Reply, Routes } from '@/demo/routes';

const page = (body: string, status = 200): Reply => ({ status, body });

const PARAGRAPH =
  'Shares of Microsoft rose after the company reported strong quarterly profit, and analysts praised the outlook for its cloud business. ';

const article = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title><meta property="og:type" content="article"></head><body><article><h1>A story</h1>${body}</article></body></html>`;

/** A story of normal length within ten megabytes of markup. */
const huge = () =>
  article(
    `<p>${PARAGRAPH.repeat(3)}</p>`.repeat(8) +
      `<div data-filler="${'x'.repeat(470)}">-</div>`.repeat(20_000),
  );

/** Unclosed, doubly closed and wrongly nested tags, unterminated attributes, and an unknown entity. */
const BROKEN = `<!doctype html><title>Broken</title><meta property="og:type" content="article"><article><h1>Broken markup<p>${PARAGRAPH.repeat(2)}<b><i></b>
<div><p>${PARAGRAPH.repeat(2)}</div></div></div></article></article><table><tr><p>${PARAGRAPH}<td>${PARAGRAPH}&nosuch; &#xD800; <img src="/picture.svg alt="><p>${PARAGRAPH}`;

const STORY = `<p>${PARAGRAPH.repeat(3)}</p>`.repeat(6);

/** A bar fixed to the top of the window, with the highest possible z-index. */
const TOPMOST_BAR =
  '<div style="position: fixed; inset: 0 0 auto; height: 60px; z-index: 2147483647; background: navy"></div>';

/** Hostile pages, by name. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: article(
    `<p>${PARAGRAPH}&lt;script&gt;ran=1&lt;/script&gt; and &lt;img src=x onerror="ran=1"&gt; stood in the report on Microsoft.</p>${STORY}`,
  ).replaceAll('A story', '&lt;img src=x onerror="ran=1"&gt; Microsoft rose'),
  prototypes: article(`<script>
for (const name of ['map', 'filter', 'push', 'flatMap', 'at']) Array.prototype[name] = () => { throw new Error('patched'); };
for (const type of [Element, Document, Node, Range, MutationObserver])
  for (const name of Object.getOwnPropertyNames(type.prototype))
    try { if (typeof type.prototype[name] === 'function') type.prototype[name] = () => null; } catch {}
JSON.parse = JSON.stringify = Object.keys = Promise.prototype.then = () => null;
Map.prototype.get = Map.prototype.set = HighlightRegistry.prototype.set = () => { throw new Error('patched'); };
Array.prototype[Symbol.iterator] = function* () {};
Highlight = Promise = AbortController = undefined;
</script>${STORY}`),
  highlights: article(
    `${STORY}<script>const r = new Range(); r.selectNodeContents(document.querySelector('p')); CSS.highlights.set('page-own', new Highlight(r));</script>`,
  ),
  names: article(
    `${STORY}<script>
const own = new Highlight(new Range());
own.forEach((range) => range.selectNodeContents(document.querySelector('p')));
const setAll = () => { for (const label of ['positive', 'negative', 'neutral', 'mixed']) CSS.highlights.set('tickertone-' + label, own); };
setAll();
</script>`,
  ),
  listener: article(
    `${STORY}<script>
const heard = [];
addEventListener('message', ({ data, source }) => { if (source !== window) heard.push(data); });
for (const message of [{ call: 'inject-article' }, { call: 'analyze', payload: { kind: 'page' } }, { call: 'history-clear' }])
  for (const place of [window, parent]) {
    place.postMessage(message, '*');
    dispatchEvent(new MessageEvent('message', { data: message, source: window }));
  }
</script>`,
  ),
  flood: article(
    `${STORY}<div id="ticker"></div><script>setInterval(() => { for (let i = 0; i < 200; i++) { const b = document.createElement('b'); b.textContent = i; ticker.append(b); } while (ticker.childNodes.length > 2000) ticker.firstChild.remove(); }, 10);</script>`,
  ),
  // Short enough that the story after it is still within the limit of what we read, even if the parser splits it.
  characters: article(
    `<p>\u202eMicrosoft\u202c rose. M\u200bi\u200bc\u200br\u200bosoft fell \u2066\u2069. ${PARAGRAPH}</p><p>${'x'.repeat(500_000)}</p>${STORY}`,
  ),
};

/** A minimal PDF with text. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F 18 Tf 20 100 Td (Nvidia profit up) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Two items, one with an invalid date. */
const FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Loopback wire</title><link>http://127.0.0.1/</link>
<item><title>Intel cuts its forecast as chip demand falls</title><link>http://127.0.0.1/wire/intel</link><guid>1</guid><description>Intel cut its forecast for the year on Monday after demand for chips fell.</description><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item>
<item><title>Boeing wins an order for 40 jets</title><link>http://127.0.0.1/wire/boeing</link><guid>2</guid><description>Boeing won an order for 40 jets from an Asian airline.</description><pubDate>soon</pubDate></item>
</channel></rss>`;

/** A story whose page links one feed, one thing that is no feed, and one address that is not http(s). */
const WITH_FEED = article(STORY).replace(
  '<title>',
  '<link rel="alternate" type="application/rss+xml" title="The wire" href="/test/feed.xml"><link rel="alternate" type="text/html" href="/amp"><link rel="alternate" type="application/atom+xml" href="javascript:ran=1"><title>',
);

/** Stories of an infinite-scroll page, told apart by their company. */
const ENDLESS: readonly (readonly [company: string, title: string])[] = [
  ['Microsoft', 'Microsoft rises on cloud profit'],
  ['Boeing', 'Boeing falls after new inspection order'],
  ['Tesla', 'Tesla deliveries beat the estimates'],
];

const endlessStory = (number: number) => {
  const [company, title] = ENDLESS[number]!;
  const text = PARAGRAPH.replaceAll('Microsoft', company);
  return `<article id="story-${number}"><h1>${title}</h1>${`<p>${text.repeat(2)}</p>`.repeat(6)}</article>`;
};

/** The next story is appended on request, and the address is that of the story in view. */
const endless = (number: number) =>
  article('')
    .replace(
      '<title>A story</title>',
      `<title>${ENDLESS[number]![1]}</title><meta property="og:title" content="${ENDLESS[number]![1]}">`,
    )
    .replace(
      /<article>.*<\/article>/su,
      `<div id="feed">${endlessStory(number)}</div><script>
const stories = ${JSON.stringify(ENDLESS.map((_, i) => endlessStory(i))).replaceAll('</', '<\\/')};
function next(number) {
  feed.insertAdjacentHTML('beforeend', stories[number]);
  show(number, 'pushState');
}
function show(number, how) {
  const story = document.getElementById('story-' + number);
  history[how](null, '', '/test/endless/' + number);
  document.title = story.querySelector('h1').textContent;
  story.scrollIntoView();
}
</script>`,
    );

/** A story that a component renders into its open shadow root, some time after it is attached. */
const COMPONENT = article('<news-story></news-story>').replace(
  '</body>',
  `<script>
customElements.define('news-story', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    setTimeout(() => { root.innerHTML = ${JSON.stringify(STORY).replaceAll('</', '<\\/')}; }, 800);
  }
});
</script></body>`,
);

/** Pages that no newsroom has. */
/** A chart with a lot of text. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${'Shares of Microsoft rose. '.repeat(99)}</text></svg>`;

export const TEST_ROUTES: Routes = [
  [
    /^\/test\/framing-(story|attacker)$/u,
    ({ port }, kind) =>
      page(
        (kind === 'story' ? article(STORY) : '<!doctype html><title>Links</title><h1>Links</h1>') +
          `<iframe src="http://localhost:${port}/test/hostile/listener" width="600" height="400"></iframe>`,
      ),
  ],
  [
    /^\/test\/frame-on-(127\.0\.0\.1|localhost)$/u,
    ({ port }, host) =>
      page(
        `<!doctype html><title>Reader</title><h1>Reader</h1><iframe src="http://${host}:${port}/test/frame-text" width="1000" height="600"></iframe>`,
      ),
  ],
  [
    /^\/test\/links-ahead$/u,
    () =>
      page(
        '<!doctype html><title>Links</title><h1>Links</h1><script type="speculationrules">{"prerender":[{"source":"list","urls":["/test/story-ahead"],"eagerness":"immediate"}]}</script>',
      ),
  ],
  [
    /^\/test\/story-ahead$/u,
    () => page(article(`${STORY}<script>onload = () => fetch('/test/rendered-ahead');</script>`)),
  ],
  [/^\/test\/frame-text$/u, () => page(article(STORY))],
  [/^\/test\/component\/microsoft$/u, () => page(COMPONENT)],
  [/^\/test\/endless\/(\d)$/u, (_url, number) => page(endless(Number(number)))],
  [
    /^\/test\/form-field\/(\w+)$/u,
    (_url, name) =>
      page(
        article(
          `${STORY}<form><p>${PARAGRAPH}</p><input name="${name}"></form><img name="forms" alt="">${STORY}`,
        ),
      ),
  ],
  [
    /^\/test\/export-listener$/u,
    () =>
      page(
        article(
          `${STORY}<script>heard = []; navigation.addEventListener('navigate', ({ destination }) => heard.push(destination.url));</script>`,
        ),
      ),
  ],
  [/^\/test\/right-to-left$/u, () => page(article(STORY).replace('<html', '<html dir="rtl"'))],
  [/^\/test\/topmost-bar$/u, () => page(article(`${TOPMOST_BAR}${STORY}`))],
  [/^\/test\/empty$/u, () => page('')],
  [/^\/test\/no-text$/u, () => page(article('<img src="/picture.svg" alt="">'))],
  [/^\/test\/short$/u, () => page(article('<p>Microsoft rose.</p>'))],
  [/^\/test\/huge$/u, () => page(huge())],
  [/^\/test\/broken$/u, () => page(BROKEN)],
  [/^\/test\/hostile\/([a-z]+)$/u, (_url, name = '') => page(HOSTILE[name] ?? '')],
  [/^\/test\/with-feed$/u, () => page(WITH_FEED)],
  [/^\/test\/feed.xml$/u, () => ({ type: 'application/rss+xml', body: FEED })],
  [/^\/test\/picture.svg$/u, () => ({ type: 'image/svg+xml', body: PICTURE })],
  [/^\/test\/story.pdf$/u, () => ({ type: 'application/pdf', body: PDF })],
];
