import { breakEvenHoursFormula } from '../formula/breakEven';
import { total } from '../formula/columnFormulas';
import { ref } from '../formula/expression';
import { column, margin, number, optional, targetRoe } from './inputs';
import { twin, twinCell } from './twin';

export const breakEvenHoursTwin = twin({
  name: 'BREAK_EVEN_HOURS',
  takes: 'arguments',
  inputs: [
    column('gain', 'Sales that came from the engagement'),
    optional(column('cost', 'Money spent on it, without the time'), 0),
    number('hourly_rate', 'What an hour is worth'),
    margin,
    targetRoe,
  ],
  outputs: ['hours'],
  cells: ({ gain, cost, hourly_rate: hourlyRate, margin: share, target_roe: target }) => {
    const given = { gain: ref('gain'), cash: ref('cash'), hourlyRate, margin: share, targetRoe: target };
    return [
      twinCell('gain', 'Gain', total(gain)),
      twinCell('cash', 'Money spent', total(cost)),
      twinCell('hours', 'Hours: (gain × margin ÷ (1 + target) − money) ÷ rate', breakEvenHoursFormula(given)),
    ];
  },
});
