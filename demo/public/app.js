// The newsroom's single-page app: routes /app and /app/<slug>, client-side rendering, navigation by the History API.
const stories = JSON.parse(document.getElementById('stories').textContent);
const root = document.getElementById('root');

function element(tag, text, attributes = {}) {
  const node = document.createElement(tag);
  node.textContent = text;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function renderList() {
  document.title = 'Newsroom App';
  const list = document.createElement('ul');
  for (const { slug, title } of stories) {
    const item = document.createElement('li');
    item.append(element('a', title, { href: `/app/${slug}`, 'data-route': '' }));
    list.append(item);
  }
  root.replaceChildren(element('h1', 'Latest stories'), list);
}

const TAGS = { paragraph: 'p', heading: 'h2', quote: 'blockquote', caption: 'p' };

function renderStory(story) {
  document.title = `${story.title} - Newsroom App`;
  const article = document.createElement('article');
  article.append(element('h1', story.title), element('p', `By ${story.byline}`, { class: 'byline' }));
  for (const { kind, text } of story.parts) article.append(element(TAGS[kind], text));
  root.replaceChildren(article, element('a', 'All stories', { href: '/app', 'data-route': '' }));
}

function setType(type) {
  let meta = document.querySelector('meta[property="og:type"]');
  meta ??= document.head.appendChild(element('meta', '', { property: 'og:type' }));
  meta.content = type;
}

function render() {
  const story = stories.find(({ slug }) => location.pathname === `/app/${slug}`);
  setType(story ? 'article' : 'website');
  story ? renderStory(story) : renderList();
}

addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-route]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  render();
});
addEventListener('popstate', render);
render();
