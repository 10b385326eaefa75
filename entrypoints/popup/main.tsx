import { render } from 'preact';
import { browser } from 'wxt/browser';
import { locale, setTranslator } from '@/components/i18n';
import { Popup } from '@/components/popup/popup';
import { Database } from '@/lib/desk/database';
import { PopupOwner } from './owner';

setTranslator((key, substitutions) => browser.i18n.getMessage(key as 'extName', substitutions));
document.documentElement.lang = locale();

const app = document.getElementById('app')!;
const owner = new PopupOwner(new Database(), (state) =>
  render(<Popup state={state} callbacks={owner.callbacks} />, app),
);
void owner.start();
