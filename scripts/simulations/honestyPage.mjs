const percent = (share) => `${(100 * share).toFixed(1)} %`;
const alarms = (count) => `${percent(count.alarms())} ± ${(100 * count.alarmsError()).toFixed(1)}`;
const times = (ratio) => (ratio === null ? '–' : `${ratio.toFixed(2)} times`);
const whole = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ways = {
  naive: 'ever engaged against never (what most sheets do)',
  landmark: 'landmark at day 30',
  stratified: '**landmark and strata (REPEAT_LIFT)**',
};

function repeatTable(results) {
  return table(
    ['Customers', 'Way', 'Typical ratio', 'Effect claimed', 'No effect', 'Cannot tell', 'Too few'],
    results.flatMap(({ customers, alike, ways: found }) =>
      Object.entries(ways).map(([way, name]) => [
        `${whole(customers)}${alike ? ', all alike' : ''}`,
        name,
        times(found[way].typicalRatio()),
        alarms(found[way]),
        percent(found[way].share('noEffect')),
        percent(found[way].share('cannotTell')),
        percent(found[way].share('tooFewData')),
      ]),
    ),
  );
}

function offerTable(results) {
  return table(
    [
      'Weeks before',
      'Memory of the noise',
      'Drift a week',
      'Day by day',
      '**Weekly blocks**',
      '**With trend**',
    ],
    results
      .filter(({ effect }) => effect === 0)
      .map(({ weeks, autocorrelation, drift, found }) => [
        weeks,
        autocorrelation,
        percent(drift),
        alarms(found.dayByDay),
        alarms(found.mean),
        alarms(found.trend),
      ]),
  );
}

function powerTable(results) {
  return table(
    ['Real effect', 'Weeks before', 'Day by day', 'Weekly blocks', 'With trend'],
    results
      .filter(({ effect }) => effect > 0)
      .map(({ effect, weeks, found }) => [
        `+${percent(effect)}`,
        weeks,
        percent(found.dayByDay.share('increase')),
        percent(found.mean.share('increase')),
        percent(found.trend.share('increase')),
      ]),
  );
}

function segmentTable({ runs, rest, holm }) {
  const error = (share) => (200 * Math.sqrt((share * (1 - share)) / runs)).toFixed(1);
  return table(
    ['Rule', 'Shops in which at least one segment is called different'],
    [
      ['each against the rest, 95 % each', `${percent(rest)} ± ${error(rest)}`],
      ['**each against the rest, after Holm**', `${percent(holm)} ± ${error(holm)}`],
    ],
  );
}

function otherTable(results) {
  return table(
    ['Question', 'Effect claimed', 'No effect', 'Cannot tell', 'Too few'],
    results.map(({ question, count }) => [
      question,
      alarms(count),
      percent(count.share('noEffect')),
      percent(count.share('cannotTell')),
      percent(count.share('tooFewData')),
    ]),
  );
}

/** The page of figures; its text is the same for every run, the figures are seeded. */
export function honestyPage({ repeat, offers, segments, others }) {
  return `# How often is a verdict wrong when nothing is going on?

<!-- Written by npm run simulate. -->

Every figure here comes from shops that were made up, in which engagement, offers and segments do **nothing**. Whenever a
verdict claims an effect, it is a false alarm. At a confidence of 95 % about 5 % are to be expected; a method with more
misleads. The numbers are seeded: \`npm run simulate\` gives the same ones again. "±" is twice the error of the simulation.

## Do engaged customers come back more often?

Customers buy at rates of their own (1.2 purchases a year on average, some much more, some hardly ever) and are asked to
sign up at each purchase; one in five does. Heavy buyers are asked more often, so they sign up more often. Signing up
changes nothing.

${repeatTable(repeat)}

"Ever engaged against never" counts the purchases that made somebody sign up as if they came from it. The landmark stops
that. What it leaves, heavier buyers having had more chances to sign up by day 30, the strata take away.

## Did the offer bring more?

One week of an offer that does nothing, after 8 to 26 weeks of daily sales with a strong pattern of weekdays (80 85 90 95
130 160 60), noise of 18 a day that remembers the day before (autocorrelation), and with or without a drift.

${offerTable(offers)}

"Day by day" is a t-test of the seven days against the seven before. It raises few alarms because it finds nothing, as the
next table shows. Where sales drift by 1 % a week, the mean of many old weeks is too low a baseline: use the trend.

How often a real effect is found (autocorrelation 0.3, no drift):

${powerTable(offers)}

One quiet week rarely proves 10 %. "Cannot tell" is then the honest answer.

## Which of ten segments is different?

Ten segments of 100 people, all with the same rate of 20 %.

${segmentTable(segments)}

## All other verdicts

${otherTable(others)}

Posts differ so much from one another that a handful of them decides: with 20 posts a format one shop in eight sees a
format that is not there. Believe a format when it holds up in the next quarter, too.
`;
}
