import { createRoot } from 'react-dom/client';
import { addonMenu } from './addonMenu';
import { askInPage } from './askInPage';
import { drawCharts } from './chartLayer';
import { showErrorMessages } from './errorMessages';
import { widthsFor } from './columnWidths';
import { fetchDocument, openDocument, type OpenDocument } from './openDocument';
import { showSelectionAnew } from './showSelectionAnew';
import { App, type AppState } from './views/App';
import type { MenuEntry } from './views/MenuBar';

const usualNote = 'Local page: the add-on runs here as it does in Google Sheets.';
const addonName = 'Engagement ROI';

function plainMenus({ host: { book } }: OpenDocument): MenuEntry[] {
  const run = (command: string) => () => void book.engine.api.executeCommand(command);
  return [
    { label: 'File', entries: [{ label: 'Print', run: () => window.print() }] },
    {
      label: 'Edit',
      entries: [
        { label: 'Undo', run: run('univer.command.undo') },
        { label: 'Redo', run: run('univer.command.redo') },
      ],
    },
    { label: 'Insert', entries: [{ label: 'Sheet', run: run('sheet.command.insert-sheet') }] },
  ];
}

/** Holds what the page shows and draws it anew after each change. */
class Page {
  private state: AppState = {
    name: 'Opening…',
    menus: [],
    sidebar: null,
    note: { text: usualNote, failed: false },
  };
  private open: OpenDocument | null = null;
  private readonly root = createRoot(document.getElementById('page') as HTMLElement);

  start(): void {
    this.show({});
  }

  private show(change: Partial<AppState>): void {
    this.state = { ...this.state, ...change };
    this.root.render(
      <App {...this.state} onGrid={this.onGrid} onCall={this.onCall} onCloseSidebar={this.onCloseSidebar} />,
    );
  }

  // The grid's place appears once; the document opens in it.
  private readonly onGrid = (place: HTMLDivElement): void => {
    if (this.open || place.dataset.opening) return;
    place.dataset.opening = 'yes';
    this.fill(place).catch((error: unknown) => {
      this.failed(error);
    });
  };

  private async fill(place: HTMLDivElement): Promise<void> {
    const source = await fetchDocument();
    const open = await openDocument(source, place);
    this.open = open;
    const { host, addon } = open;
    drawCharts(host.book);
    showErrorMessages(host.book);
    host.ui.onSidebar = (sidebar) => {
      this.show({ sidebar });
    };
    host.ui.onToast = (message) => {
      this.show({ note: { text: message, failed: false } });
    };
    addon.open('LIMITED');
    if (source.tabs.length === 0) this.openSample(open);
    host.ui.onAlert = (question) => askInPage(question, window);
    this.show({ name: source.name, menus: [...plainMenus(open), this.extensions(open)] });
    // For the browser's console: the document, its values and formulas.
    Object.assign(window, { localHost: host });
    document.title = `${source.name} – ${addonName}`;
    document.documentElement.dataset.ready = 'yes';
  }

  /** The sample is what its menu item adds; its questions are answered with the first button. */
  private openSample({ host, addon }: OpenDocument): void {
    const [blank] = host.book.tabs;
    addon.runMenuItem('trySampleData');
    for (const tab of host.book.tabs) widthsFor(tab);
    const [, first] = host.book.tabs;
    if (!blank || !first) return;
    host.book.workbook.setActiveSheet(first.id);
    host.book.workbook.deleteSheet(blank.id);
  }

  private extensions({ host, addon }: OpenDocument): MenuEntry {
    const run = (functionName: string): void => {
      try {
        addon.runMenuItem(functionName);
        this.show({ note: { text: usualNote, failed: false } });
      } catch (error) {
        this.failed(error);
      }
    };
    const menus = host.ui.menus.map(({ caption, entries }) => ({
      label: caption || addonName,
      entries: addonMenu(entries, run),
    }));
    return { label: 'Extensions', entries: menus };
  }

  private readonly onCall = (name: string, args: string): string | undefined => {
    if (!this.open) return undefined;
    const { addon, host } = this.open;
    const result = JSON.stringify(addon.call(name, ...(JSON.parse(args) as unknown[])));
    if (name === 'sidebarBuild' || name === 'sidebarGoTo') showSelectionAnew(host.book);
    return result;
  };

  private readonly onCloseSidebar = (): void => {
    this.show({ sidebar: null });
  };

  private failed(error: unknown): void {
    this.show({ note: { text: error instanceof Error ? error.message : String(error), failed: true } });
  }
}

new Page().start();
