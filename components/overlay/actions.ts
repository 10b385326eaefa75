import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OverlayCallbacks } from './types';

const Actions = createContext<OverlayCallbacks | undefined>(undefined);

/** Provides the callbacks to every part of the card. */
export const ActionsProvider = Actions.Provider;

/** @throws outside `ActionsProvider` */
export function useActions(): OverlayCallbacks {
  const actions = useContext(Actions);
  if (actions === undefined) throw new Error('useActions outside ActionsProvider');
  return actions;
}
