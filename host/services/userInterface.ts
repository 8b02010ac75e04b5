export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

export interface Question {
  readonly title: string;
  readonly prompt: string;
  /** Names of the buttons: "OK", "YES", … */
  readonly buttons: readonly string[];
}

/** What services show to a person. A page puts its own functions here; without them everything is only kept. */
export class UserInterface {
  readonly menus: { readonly caption: string; readonly entries: readonly MenuEntry[] }[] = [];
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[] = [];
  readonly alerts: Question[] = [];
  sidebar: Sidebar | null = null;

  onMenu: (caption: string, entries: readonly MenuEntry[]) => void = () => undefined;
  onSidebar: (sidebar: Sidebar) => void = () => undefined;
  onToast: (message: string, title: string, seconds: number) => void = () => undefined;
  /** Answers with the name of the button that was pressed; "CLOSE" for none. */
  onAlert: (question: Question) => string = (question) => question.buttons[0] ?? 'CLOSE';
}
