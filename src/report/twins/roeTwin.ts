import { total } from '../formula/columnFormulas';
import { minus, plus, ref, times } from '../formula/expression';
import { isUnpriced, perHour, returnOn } from '../formula/returnFormulas';
import { column, margin, number, optional } from './inputs';
import { twin, twinCell } from './twin';

export const roeTwin = twin({
  name: 'ROE',
  takes: 'arguments',
  inputs: [
    column('gain', 'Sales that came from the engagement'),
    optional(column('cost', 'Money spent on it'), 0),
    optional(column('hours', 'Hours of work'), 0),
    optional(number('hourly_rate', 'What an hour is worth'), 0),
    margin,
  ],
  outputs: ['ratio', 'net', 'cost', 'per_hour'],
  cells: ({ gain, cost, hours, hourly_rate: rate, margin: share }) => [
    twinCell('hoursWorked', 'Hours', total(hours)),
    twinCell(
      'cost',
      'Put in: money, and hours at their rate',
      plus(total(cost), times(ref('hoursWorked'), rate)),
    ),
    twinCell('net', 'Left over: gain × margin − put in', minus(times(total(gain), share), ref('cost'))),
    twinCell(
      'ratio',
      'ROE: left over ÷ put in',
      returnOn(ref('net'), ref('cost'), isUnpriced(ref('hoursWorked'), rate)),
    ),
    twinCell('per_hour', 'Left over for each hour', perHour(ref('net'), ref('hoursWorked'))),
  ],
});
