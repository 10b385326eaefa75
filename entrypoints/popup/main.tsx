import { render } from 'preact';
import { locale, setTranslator } from '@/components/i18n';
import { Popup } from '@/components/popup/popup';
import { Database } from '@/lib/desk/database';
import { messageText } from '@/lib/platform/message-text';
import { PopupOwner } from './owner';

setTranslator(messageText);
document.documentElement.lang = locale();

const app = document.getElementById('app')!;
const owner = new PopupOwner(new Database(), (state) =>
  render(<Popup state={state} callbacks={owner.callbacks} />, app),
);
void owner.start();
