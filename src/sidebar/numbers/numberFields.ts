import { assumptionLabel } from '../../wording/assumptionLabels';

/** How a field is typed and stored. */
export type NumberKind = 'money' | 'share' | 'percent' | 'days' | 'currency';

/** Field names are those of the saved assumptions; the server uses them to name a control. */
export type NumberName =
  | 'hourlyRate'
  | 'margin'
  | 'landmarkDays'
  | 'repeatWindowDays'
  | 'conversionWindowDays'
  | 'targetRoe'
  | 'liftMarginOfNoInterest'
  | 'roeMarginOfNoInterest'
  | 'revenueGoal'
  | 'offlineCostPerCustomer'
  | 'level'
  | 'currency';

export interface NumberField {
  readonly name: NumberName;
  readonly kind: NumberKind;
  readonly label: string;
  readonly hint?: string;
  /** Left empty it is stored as `null`. */
  readonly optional: boolean;
  readonly least: number;
  readonly most?: number;
}

export const questions: readonly NumberField[] = [
  {
    name: 'hourlyRate',
    kind: 'money',
    label: 'What is an hour of your work worth?',
    hint: 'What you would pay somebody, or what you could earn in that hour.',
    optional: false,
    least: 0,
  },
  {
    name: 'margin',
    kind: 'share',
    label: 'Of 100 in sales, how much is left after the cost of goods?',
    hint: 'A rough number is fine, for example 45.',
    optional: false,
    least: 0,
  },
];

function assumption(
  name: NumberName,
  kind: NumberKind,
  hint: string,
  { optional = false, least = 0, ...rest }: Partial<Pick<NumberField, 'optional' | 'least' | 'most'>> = {},
): NumberField {
  const label = assumptionLabel(name) + (kind === 'percent' ? ', in %' : '');
  return { name, kind, label, hint, optional, least, ...rest };
}

const smallLift = 'A smaller change in repeat orders counts as none. Usually 10.';
const smallReturn = 'A return this close to zero counts as none. Usually 10.';
const offlineCost = 'Such as a leaflet or a fair, for each customer won. Empty: not known.';

export const moreFields: readonly NumberField[] = [
  assumption('landmarkDays', 'days', 'Usually 30.'),
  assumption('repeatWindowDays', 'days', 'Usually 180.', { least: 1 }),
  assumption('conversionWindowDays', 'days', 'Empty: no limit.', { optional: true, least: 1 }),
  assumption('targetRoe', 'percent', '20 means 1.20 back for every 1.00 put in.', { least: -1 }),
  assumption('liftMarginOfNoInterest', 'percent', smallLift),
  assumption('roeMarginOfNoInterest', 'percent', smallReturn),
  assumption('revenueGoal', 'money', 'For the whole period. Empty: none.', { optional: true }),
  assumption('offlineCostPerCustomer', 'money', offlineCost, { optional: true }),
  assumption('level', 'percent', 'How sure the ranges are. Usually 95.', { least: 0.5, most: 0.999 }),
  assumption('currency', 'currency', 'Such as EUR or €. Empty: no sign.', { optional: true }),
];

export const numberFields: readonly NumberField[] = [...questions, ...moreFields];
