import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FunnelSteps } from '../funnel/funnelSteps';
import { addEdit, moveEdit, proposeEdit, removeEdit } from './funnelEdits';
import type { Direction, FunnelEdit } from './funnelEdits';
import { useSurroundings } from './Surroundings';

export interface FunnelEdits {
  /** What the last change did, for those who do not see it. */
  readonly news: string;
  readonly move: (at: number, direction: Direction) => void;
  readonly remove: (at: number) => void;
  readonly add: (at: number) => void;
  readonly propose: () => void;
}

/** Makes the changes of the list and puts the focus where it belongs once they are shown. */
export function useFunnelEdits(shown: FunnelSteps): FunnelEdits {
  const { dispatch } = useSurroundings();
  const [news, setNews] = useState('');
  const focusOn = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusOn.current !== null) document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });
  const make = (edit: FunnelEdit | null) => {
    if (!edit) return;
    focusOn.current = edit.focusOn;
    setNews(edit.news);
    dispatch(edit.action);
  };
  return {
    news,
    move: (at, direction) => make(moveEdit(shown, at, direction)),
    remove: (at) => make(removeEdit(shown, at)),
    add: (at) => make(addEdit(shown, at)),
    propose: () => make(proposeEdit),
  };
}
