import type { BuildResult, ProgressDto, SetupDto } from '../addon/dto';
import type { DayMonthOrder } from '../import/locale';
import type { TabMapping } from '../import/mapping';
import type { TableKind } from '../import/tables';
import type { NumberName } from './numbers/numberFields';
import type { PeriodForm } from './numbers/numbersForm';
import type { MappingCheck } from './tabs/tabDraft';

export type Step = 'tabs' | 'mapping' | 'numbers' | 'template';
export type Keep = 'keepReport' | 'keepSaved';

/** What the user does to a tab, or to a named range. */
export type TabAction = { readonly sheetId: number; readonly range?: string } & TabChange;

type TabChange =
  | { readonly type: 'useTab'; readonly used: boolean }
  | { readonly type: 'readTabAs'; readonly table: TableKind | null }
  | {
      readonly type: 'chooseColumn';
      readonly field: string;
      readonly header: string;
    }
  | { readonly type: 'leaveOut'; readonly field: string }
  | {
      readonly type: 'sameForAllRows';
      readonly field: string;
      readonly value: string;
    }
  | { readonly type: 'answerTaxAndShipping'; readonly included: boolean }
  | { readonly type: 'answerDayOrMonth'; readonly order: DayMonthOrder }
  | {
      readonly type: 'answerAlike';
      readonly answer: 'anotherMonth' | 'instead' | 'leaveOut';
    }
  | { readonly type: 'openTab'; readonly open: boolean }
  | { readonly type: 'checkAgain' };

/** What the user does to the numbers. */
export type NumbersAction =
  | { readonly type: 'typeNumber'; readonly name: NumberName; readonly text: string }
  | { readonly type: 'dontKnow'; readonly name: 'hourlyRate' | 'margin'; readonly unknown: boolean }
  | { readonly type: 'choosePeriod'; readonly period: PeriodForm }
  | { readonly type: 'leaveField'; readonly name: string }
  | { readonly type: 'openMore'; readonly open: boolean };

/** What the user does to the steps of the funnel. */
export type FunnelAction =
  | { readonly type: 'moveStep'; readonly stage: string; readonly by: 1 | -1 }
  | { readonly type: 'removeStep'; readonly stage: string }
  | { readonly type: 'addStep'; readonly stage: string }
  | { readonly type: 'proposedOrder' };

/** What the user does to move about. */
export type StepAction =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'showHelp'; readonly open: boolean }
  | { readonly type: 'chooseTemplate'; readonly templateId: string }
  | { readonly type: 'chooseKeep'; readonly keep: Keep };

/** What the server answers, or that it did not. */
export type ServerAction =
  | { readonly type: 'setupAsked' }
  | { readonly type: 'setupLoaded'; readonly setup: SetupDto }
  | { readonly type: 'setupUnreachable'; readonly detail: string }
  | { readonly type: 'checked'; readonly mapping: TabMapping; readonly check: MappingCheck }
  | { readonly type: 'buildStarted' }
  | { readonly type: 'progressed'; readonly progress: ProgressDto }
  | { readonly type: 'buildEnded'; readonly result: BuildResult }
  | { readonly type: 'buildUnreachable'; readonly detail: string }
  | { readonly type: 'wentTo' }
  | { readonly type: 'goToUnreachable'; readonly place: string; readonly detail: string };

export type Action = TabAction | FunnelAction | NumbersAction | StepAction | ServerAction;
