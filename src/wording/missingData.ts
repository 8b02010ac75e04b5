/** What is missing, what that costs, and what to add. */
export interface MissingWords {
  readonly costs: string;
  readonly add: string;
}

const words = <Names extends string>(rows: Readonly<Record<Names, readonly [string, string]>>) =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(rows).map(([name, [costs, add]]) => [name, { costs, add }]),
  ) as Readonly<Record<Names, MissingWords>>;

/** A table that no tab holds. */
export const missingTables = words({
  activities: [
    'Without activities there is no return: nothing says what you put in.',
    'Add a tab of what you did: date, and hours, minutes or cost.',
  ],
  orders: [
    'Without orders nobody can say whether engaged customers come back.',
    'Add a tab of orders: customer, date, amount.',
  ],
  customers: [
    'Without a list of customers the engaged ones cannot be told from the others: no repeat lift (do engaged customers come back more?) and no supported gain.',
    'Add a tab of customers with a column "engaged since", such as your newsletter list.',
  ],
  funnel: [
    'Without a funnel nobody can say where people drop out.',
    'Add a tab with stages and counts, or one with person, date and stage.',
  ],
  offers: [
    'Without a list of offers nobody can say what one brought beyond usual sales.',
    'Add a tab of special offers: name, first day, last day.',
  ],
});

/** A column that no tab of its table has, or that has too little in it: the dearest first. */
export const missingColumns = words({
  match: [
    'No customer of your list has an order: the two tabs name their customers differently.',
    'Use the same e-mail address, id or phone number in both, or map the columns that hold them.',
  ],
  hours: [
    'Without hours your time counts as free: the return looks better than it is.',
    'Add a column of hours or minutes.',
  ],
  cost: [
    'Without costs no cash is taken off: the return looks better than it is.',
    'Add a column of costs; blank means 0.',
  ],
  gain: [
    'Without gains the return counts only orders that name a channel.',
    'Add a column with the sales each activity brought.',
  ],
  engaged: [
    'Nothing says which customers are engaged: there is no repeat lift and no supported gain.',
    'Add a column "engaged since".',
  ],
  engagedDates: [
    'Without engaged dates the repeat lift is grade E, a claim.',
    'Add the date on which each customer became engaged.',
  ],
  mostEngagedDates: [
    'Most engaged customers have no date: the repeat lift is grade E, a claim.',
    'Fill in since when they are engaged.',
  ],
  buyers: [
    'Most orders have no customer: the repeat lift is grade E, a claim.',
    'Fill in who bought, such as the e-mail address.',
  ],
  source: [
    'Without a source column no order counts for a channel.',
    'Add a source, discount code or referral column to your orders.',
  ],
  activity: [
    'Without names your activities cannot be compared with each other.',
    'Add a column that says what you did, or a channel.',
  ],
  customerSince: [
    'Customers from before your first orders may be taken for new ones.',
    'Add a column "customer since", or older orders.',
  ],
  group: [
    'Without groups drawn by lot nothing about your customers can reach grade A, the best evidence.',
    'Leave a random tenth out of a campaign, and note it in a column "group".',
  ],
  discount: [
    'Without discounts nobody can say whether bargain hunters come back.',
    'Add a column with the discount or its code.',
  ],
  purpose: [
    'The cost of winning a customer cannot be compared with that of keeping one.',
    'Add a column "purpose" with "acquire" or "retain".',
  ],
  personalness: [
    'Without levels nobody can say whether the personal touch pays.',
    'Add a column "personalness", from 1 (to everybody at once) to 5 (face to face).',
  ],
  online: [
    'Online and offline work cannot be compared.',
    'Add a column "online/offline" to your activities.',
  ],
  segment: [
    'Kinds of customers cannot be compared.',
    'Add a column "segment" or "source" to your customers.',
  ],
  referredBy: ['Nobody can say who brings in others.', 'Add a column "referred by" to your customers.'],
});

/** The line of the report's small print; the sidebar lists them all. */
export function missingLine(missing: readonly MissingWords[]): string {
  const most = 4;
  const more = missing.length - most;
  const rest =
    more > 0 ? [`${more} smaller ${more === 1 ? 'thing is' : 'things are'} listed in the sidebar.`] : [];
  return ['Missing, and what it costs:', ...missing.slice(0, most).map(({ costs }) => costs), ...rest].join(
    ' ',
  );
}
