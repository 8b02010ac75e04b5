import { useEffect, useRef, useState } from 'react';

export interface MenuEntry {
  readonly label: string;
  /** A separator line stands above it. */
  readonly separated?: boolean;
  readonly run?: () => void;
  readonly entries?: readonly MenuEntry[];
}

interface OpenMenu {
  readonly top: string;
  readonly sub: string | null;
}

function Entry({
  entry,
  open,
  onOpen,
  onDone,
}: {
  entry: MenuEntry;
  open: boolean;
  onOpen: () => void;
  onDone: () => void;
}) {
  const activate = () => {
    if (entry.entries) return onOpen();
    onDone();
    entry.run?.();
    return undefined;
  };
  return (
    <li role="none" className={entry.separated ? 'separated' : undefined}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup={entry.entries ? 'menu' : undefined}
        onClick={activate}
        onMouseEnter={onOpen}
      >
        <span>{entry.label}</span>
        {entry.entries && <span aria-hidden="true">▸</span>}
      </button>
      {entry.entries && open && (
        <Menu
          entries={entry.entries}
          label={entry.label}
          sub={null}
          onSub={() => undefined}
          onDone={onDone}
        />
      )}
    </li>
  );
}

interface MenuProps {
  readonly entries: readonly MenuEntry[];
  readonly label: string;
  readonly sub: string | null;
  readonly onSub: (label: string) => void;
  readonly onDone: () => void;
}

function Menu({ entries, label, sub, onSub, onDone }: MenuProps) {
  return (
    <ul role="menu" aria-label={label}>
      {entries.map((entry) => (
        <Entry
          key={entry.label}
          entry={entry}
          open={sub === entry.label}
          onDone={onDone}
          onOpen={() => {
            onSub(entry.label);
          }}
        />
      ))}
    </ul>
  );
}

/** The menus above the grid; one is open at a time, Escape or a click elsewhere closes it. */
export function MenuBar({ menus }: { readonly menus: readonly MenuEntry[] }) {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const outside =
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !bar.current?.contains(event.target as Node);
      if (outside) setOpen(null);
    };
    document.addEventListener('pointerdown', close, true);
    document.addEventListener('keydown', close, true);
    return () => {
      document.removeEventListener('pointerdown', close, true);
      document.removeEventListener('keydown', close, true);
    };
  }, []);
  return (
    <nav className="menu-bar" ref={bar}>
      {menus.map(({ label, entries = [] }) => (
        <div key={label} className="menu">
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open?.top === label}
            onClick={() => {
              setOpen(open?.top === label ? null : { top: label, sub: null });
            }}
            onMouseEnter={() => {
              if (open) setOpen({ top: label, sub: null });
            }}
          >
            {label}
          </button>
          {open?.top === label && (
            <Menu
              entries={entries}
              label={label}
              sub={open.sub}
              onSub={(sub) => {
                setOpen({ top: label, sub });
              }}
              onDone={() => {
                setOpen(null);
              }}
            />
          )}
        </div>
      ))}
    </nav>
  );
}
