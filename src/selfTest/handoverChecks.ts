import { formula, refusal } from './check';
import type { Check } from './check';

/** How this spreadsheet hands cells to a function, and takes back what it gives. */
export const handoverChecks = (): readonly Check[] => [
  ...argumentChecks(),
  ...cellChecks(),
  ...dateChecks(),
  {
    what: 'A table never covers a filled cell',
    from: 'Google’s guide to functions',
    answers: [10],
    trials: [
      formula('=FUNNEL_EVENTS({person};{eventDay};{event};{steps};30;"ordered";;"counts")', refusal),
      { cell: 'filled', expected: 'filled' },
    ],
  },
];

const argumentChecks = (): Check[] => [
  {
    what: 'Arguments are divided by ";"',
    from: 'by hand: 1 + 2',
    answers: [15],
    trials: [formula('=SUM(1;2)', 3)],
  },
  {
    what: 'Skipped arguments count as left out',
    from: 'by hand: (1,080 − 120) ÷ 120',
    answers: [2],
    trials: [formula('=ROE(2400;120;;;45/100)', 8), formula('=ROE(2400;120)', 19)],
  },
  {
    what: 'A blank cell is no number, and not nothing',
    from: 'a cost of 0 has no return',
    answers: [2],
    trials: [formula('=ROE(2400;{blank.1})', refusal), formula('=ROE({blank.1})', refusal)],
  },
  {
    what: 'One cell and a range of one cell are the same',
    from: 'by hand: (2,400 − 100) ÷ 100',
    answers: [4],
    trials: [
      formula('=ROE({gain.1};{cost.1})', 23),
      formula('=ROE({gain.1}:{gain.1};{cost.1}:{cost.1})', 23),
      formula('=ROE({gain.1};{cost.1}:{cost.1})', 23),
    ],
  },
  {
    what: 'A range without an end stops at the data',
    from: 'by hand: (2,100 − 120) ÷ 120',
    answers: [3],
    trials: [formula('=ROE({gain:};{cost:})', 16.5), formula('=ROE({gain};{cost})', 16.5)],
  },
  {
    what: 'TRUE in a cell is a yes',
    from: 'by hand: 45.60 + 38',
    trials: [formula('=CUSTOMER_VALUE(38;60/100;1/10;{yes.1})', 83.6)],
  },
];

const cellChecks = (): Check[] => [
  {
    what: 'A cell with an error is refused',
    from: 'an error is no number',
    answers: [1],
    trials: [
      formula('=ROE({errors.1};10)', refusal),
      formula('=ROE({errors};10)', refusal),
      formula('=ROE({errors.2};10)', 239),
    ],
  },
  {
    what: 'Errors are read as their names',
    from: 'what the cell shows',
    answers: [1],
    trials: [formula('=1/0', '#DIV/0!'), formula('=NA()', '#N/A')],
  },
  {
    what: 'Merged cells count once',
    from: 'by hand: (2,400 − 720) ÷ 720',
    answers: [5],
    trials: [formula('=ROE({mergedGain};{mergedCost})', 7 / 3)],
  },
  {
    what: '45 % in a cell is 0.45',
    from: 'by hand: (1,080 − 720) ÷ 720',
    trials: [formula('=ROE(2400;120;20;30;{share.1})', 0.5)],
  },
  {
    what: 'A time is not taken for a number of hours',
    from: '1:30 is not 0.0625 hours',
    answers: [6],
    trials: [formula('=ROE(2400;120;{duration.1};30)', refusal)],
  },
];

const dateChecks = (): Check[] => [
  {
    what: 'Dates in cells are the same days as in text',
    from: 'by hand: 30 days, twice',
    answers: [6, 13],
    trials: [formula('=REPEAT_RATE({mixedCustomer};{mixedDay};30)', 2 / 3)],
  },
  {
    what: 'Times in cells are the same as in text',
    from: 'by hand: an hour and a half',
    answers: [6, 13],
    trials: [
      formula(
        '=FUNNEL_EVENTS({mixedPerson};{mixedMoment};{mixedEvent};{mixedSteps};2/24;"ordered";;"counts")',
        [[3], [2]],
      ),
    ],
  },
];
