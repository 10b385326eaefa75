import type { Reply, Routes } from '@/demo/routes';

const page = (body: string, status = 200): Reply => ({ status, body });

const PARAGRAPH =
  'Shares of Microsoft rose after the company reported strong quarterly profit, and analysts praised the outlook for its cloud business. ';

const article = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title><meta property="og:type" content="article"></head><body><article><h1>A story</h1>${body}</article></body></html>`;

/** Ten megabytes of markup around a story of ordinary length. */
const huge = () =>
  article(
    `<p>${PARAGRAPH.repeat(3)}</p>`.repeat(8) + '<div class="filler"><span>x</span></div>'.repeat(260_000),
  );

/** Tags left open, closed twice and nested wrongly, attributes without end, and an unknown entity. */
const BROKEN = `<!doctype html><title>Broken</title><meta property="og:type" content="article"><article><h1>Broken markup<p>${PARAGRAPH.repeat(2)}<b><i></b>
<div><p>${PARAGRAPH.repeat(2)}</div></div></div></article></article><table><tr><p>${PARAGRAPH}<td>${PARAGRAPH}&nosuch; &#xD800; <img src="/picture.svg alt="><p>${PARAGRAPH}`;

/** The smallest PDF that says something. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F 18 Tf 20 100 Td (Nvidia profit up) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Pages that no newsroom has. */
export const TEST_ROUTES: Routes = [
  [/^\/test\/empty$/u, () => page('')],
  [/^\/test\/no-text$/u, () => page(article('<img src="/picture.svg" alt="">'))],
  [/^\/test\/short$/u, () => page(article('<p>Microsoft rose.</p>'))],
  [/^\/test\/huge$/u, () => page(huge())],
  [/^\/test\/broken$/u, () => page(BROKEN)],
  [/^\/test\/story.pdf$/u, () => ({ type: 'application/pdf', body: PDF })],
];
