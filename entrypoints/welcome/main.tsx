import { render } from 'preact';
import { locale, setTranslator } from '@/components/i18n';
import { Welcome } from '@/components/welcome/welcome';
import { messageText } from '@/lib/platform/message-text';
import { accessScope, requestEverywhere, requestNewsSites, watchAccess } from '@/lib/platform/permissions';

setTranslator(messageText);
document.documentElement.lang = locale();

const app = document.getElementById('app')!;
const grant = (wanted: 'news-sites' | 'everywhere') =>
  wanted === 'news-sites' ? requestNewsSites() : requestEverywhere();

async function draw(): Promise<void> {
  render(<Welcome scope={await accessScope()} grant={grant} />, app);
}

watchAccess(() => void draw());
void draw();
