import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '../actions';
import type { SidebarClient } from '../server';
import type { SidebarState } from '../state';

/** What every view may use. */
export interface Surroundings {
  readonly state: SidebarState;
  readonly dispatch: (action: Action) => void;
  readonly server: SidebarClient;
  /** Shows a tab or a cell in the spreadsheet. */
  readonly goTo: (place: string) => void;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A view stands outside the sidebar.');
  return surroundings;
}
