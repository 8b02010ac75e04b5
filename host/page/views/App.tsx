import { MenuBar, type MenuEntry } from './MenuBar';
import { SidebarPanel, type SidebarContent } from './SidebarPanel';

export interface AppState {
  readonly name: string;
  readonly menus: readonly MenuEntry[];
  readonly sidebar: SidebarContent | null;
  readonly note: { readonly text: string; readonly failed: boolean };
}

interface Props extends AppState {
  readonly onGrid: (place: HTMLDivElement) => void;
  readonly onCall: (name: string, args: string) => string | undefined;
  readonly onCloseSidebar: () => void;
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="4" y="1" width="24" height="30" rx="3" fill="#1e8e5a" />
      <path d="M9 13h14M9 18h14M9 23h14M16 13v10" stroke="#fff" strokeWidth="1.6" fill="none" />
    </svg>
  );
}

/** The whole page: title, menus, a note, the grid and the add-on's sidebar. */
export function App({ name, menus, sidebar, note, onGrid, onCall, onCloseSidebar }: Props) {
  return (
    <div className="frame">
      <div className="title-row">
        <Mark />
        <div>
          <h1>{name}</h1>
          <MenuBar menus={menus} />
        </div>
        <p className={note.failed ? 'note-bar failed' : 'note-bar'} role="status">
          {note.text}
        </p>
      </div>
      <div className="work">
        <div className="grid" ref={(place) => place && onGrid(place)} />
        {sidebar && (
          <SidebarPanel
            key={sidebar.html.length}
            content={sidebar}
            onCall={onCall}
            onClose={onCloseSidebar}
          />
        )}
      </div>
    </div>
  );
}
