import { setTranslator } from '@/components/i18n';
import { newsPage } from './news-page';
import { overlayScenes } from './overlay-scenes';
import type { Scene } from './scene';
import { translatorOf } from './translator';

const SCENES: readonly Scene[] = [...overlayScenes];

const wanted = new URLSearchParams(location.search);
const language = wanted.get('lang') === 'de' ? 'de' : 'en';
setTranslator(translatorOf(language));
document.documentElement.lang = language;

const scene = SCENES.find(({ name }) => name === wanted.get('scene'));
if (scene === undefined) document.body.append(index());
else show(scene);

function show({ page, show: fill, press }: Scene): void {
  if (page) document.body.append(newsPage());
  const host = document.createElement('tickertone-view');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  fill(root);
  document.body.dataset.press = JSON.stringify(press);
}

function index(): HTMLElement {
  const list = document.createElement('ul');
  for (const { name } of SCENES) {
    const link = Object.assign(document.createElement('a'), { href: `?scene=${name}`, textContent: name });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
