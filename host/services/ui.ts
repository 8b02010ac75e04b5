import { BUTTONS, BUTTON_SETS, type EnumMember } from './enums';
import { menu, screen, type ServiceClass } from './serviceObject';
import type { MenuEntry } from './userInterface';
import type { Workings } from './workings';

interface MenuState {
  readonly workings: Workings;
  readonly caption: string;
  readonly entries: MenuEntry[];
}

/** reference/base/Menu.md. */
export const menuService: ServiceClass<MenuState> = {
  name: 'Menu',
  fullName: 'Ui.Menu',
  methods: {
    addItem: menu('string,string', (state: MenuState, caption: string, functionName: string) => {
      state.entries.push({ kind: 'item', caption, functionName });
      return state;
    }),
    addSeparator: menu('', (state: MenuState) => {
      state.entries.push({ kind: 'separator' });
      return state;
    }),
    addSubMenu: menu('Menu', (state: MenuState, { caption, entries }: MenuState) => {
      state.entries.push({ kind: 'menu', caption, entries: [...entries] });
      return state;
    }),
    addToUi: menu('', ({ workings: { ui }, caption, entries }: MenuState) => {
      const known = ui.menus.findIndex((other) => other.caption === caption);
      if (known >= 0) ui.menus.splice(known, 1);
      ui.menus.push({ caption, entries: [...entries] });
      ui.onMenu(caption, entries);
    }),
  },
};

function ask({ ui }: Workings, title: string, prompt: string, buttons: EnumMember): EnumMember | undefined {
  const question = { title, prompt, buttons: buttons.member.split('_') };
  ui.alerts.push(question);
  return BUTTONS[ui.onAlert(question)];
}

/** reference/base/Ui.md. */
export const uiService: ServiceClass<Workings> = {
  name: 'Ui',
  fullName: 'Ui',
  constants: { Button: BUTTONS, ButtonSet: BUTTON_SETS },
  methods: {
    createAddonMenu: menu('', (workings: Workings) =>
      workings.make('Menu', { workings, caption: '', entries: [] }),
    ),
    createMenu: menu('string', (workings: Workings, caption: string) =>
      workings.make('Menu', { workings, caption, entries: [] }),
    ),
    showSidebar: screen(
      'HtmlOutput',
      ({ ui }: Workings, { title, html }: { title: string; html: string }) => {
        ui.sidebar = { title, html };
        ui.onSidebar(ui.sidebar);
      },
    ),
    alert: screen(
      'string | string,ButtonSet | string,string,ButtonSet',
      (workings: Workings, first: string, second?: string | EnumMember, third?: EnumMember) => {
        const okOnly = BUTTON_SETS.OK as EnumMember;
        if (typeof second === 'string') return ask(workings, first, second, third ?? okOnly);
        return ask(workings, '', first, second ?? okOnly);
      },
    ),
  },
};
