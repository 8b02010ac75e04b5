import { useEffect, useMemo, useRef } from 'react';
import { sidebarDocument } from '../sidebarDocument';

interface Call {
  readonly from: 'google.script';
  readonly kind: 'call' | 'close' | 'focus';
  readonly id: number;
  readonly name: string;
  readonly args: string;
}

export interface SidebarContent {
  readonly title: string;
  readonly html: string;
}

interface Props {
  readonly content: SidebarContent;
  /** Runs a server function of the add-on: JSON of the arguments in, JSON of the result out. */
  readonly onCall: (name: string, args: string) => string | undefined;
  readonly onClose: () => void;
}

const isCall = (data: unknown): data is Call =>
  typeof data === 'object' && data !== null && (data as Call).from === 'google.script';

function answer(call: Call, onCall: Props['onCall']): object {
  try {
    return { from: 'page', id: call.id, result: onCall(call.name, call.args) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { from: 'page', id: call.id, failed: true, message };
  }
}

/** The add-on's sidebar: 300 pixels, its page in a frame of its own that reaches the add-on only by messages. */
export function SidebarPanel({ content, onCall, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const source = useMemo(() => sidebarDocument(content.html), [content]);
  useEffect(() => {
    const received = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow || !isCall(event.data)) return;
      const call = event.data;
      if (call.kind === 'close') onClose();
      if (call.kind !== 'call') return;
      // In Google a call always answers later: the frame paints its waiting state first.
      setTimeout(() => {
        frame.current?.contentWindow?.postMessage(answer(call, onCall), '*');
      }, 20);
    };
    window.addEventListener('message', received);
    return () => {
      window.removeEventListener('message', received);
    };
  }, [onCall, onClose]);
  return (
    <aside className="addon-sidebar" aria-label={content.title}>
      <header>
        <h2>{content.title}</h2>
        <button type="button" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={content.title}
        srcDoc={source}
        sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox"
      />
    </aside>
  );
}
