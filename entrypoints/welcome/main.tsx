import { render } from 'preact';
import { browser } from 'wxt/browser';
import { locale, setTranslator } from '@/components/i18n';
import { Welcome } from '@/components/welcome/welcome';
import { accessScope, requestEverywhere, requestNewsSites, watchAccess } from '@/lib/platform/permissions';

setTranslator((key, substitutions) => browser.i18n.getMessage(key as 'extName', substitutions));
document.documentElement.lang = locale();

const app = document.getElementById('app')!;
const grant = (wanted: 'news-sites' | 'everywhere') =>
  wanted === 'news-sites' ? requestNewsSites() : requestEverywhere();

async function draw(): Promise<void> {
  render(<Welcome scope={await accessScope()} grant={grant} />, app);
}

watchAccess(() => void draw());
void draw();
