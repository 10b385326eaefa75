export { attachCardHost, type CardHost } from './card-host';
export { offeredCard } from './card-view';
export { watchDialogs } from './dialogs';
export { type HoveredMention, watchHover } from './hover';
export { watchNavigation } from './navigation';
export { openPage, type Page, type PageDeps } from './page';
export type { Kind, VisitState } from './visit';
export { withoutInstrument } from './without-instrument';
