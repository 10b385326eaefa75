import { setTranslator } from '@/components/i18n';
import { newsPage } from './news-page';
import { overlayScenes } from './overlay-scenes';
import { popupScenes } from './popup-scenes';
import type { Scene } from './scene';
import { translatorOf } from './translator';
import { welcomeScenes } from './welcome-scenes';

const SCENES: readonly Scene[] = [...overlayScenes, ...popupScenes, ...welcomeScenes];

const wanted = new URLSearchParams(location.search);
const language = wanted.get('lang') === 'de' ? 'de' : 'en';
setTranslator(translatorOf(language));
document.documentElement.lang = language;

const scene = SCENES.find(({ name }) => name === wanted.get('scene'));
if (scene === undefined) document.body.append(index());
else show(scene);

function show(scene: Scene): void {
  const view = document.createElement('div');
  view.id = 'view';
  if ('over' in scene) {
    document.body.append(newsPage());
    scene.over(view.attachShadow({ mode: 'open' }));
  } else {
    const style = document.createElement('style');
    style.textContent = scene.css;
    document.head.append(style);
    scene.show(view);
  }
  document.body.append(view);
  document.body.dataset.press = JSON.stringify(scene.press);
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
