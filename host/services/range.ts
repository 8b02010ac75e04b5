import { rangeBorders } from './rangeBorders';
import { rangeClear } from './rangeClear';
import { rangeCopy } from './rangeCopy';
import { rangeFormulas } from './rangeFormulas';
import { rangeMerges } from './rangeMerges';
import { rangeNotes } from './rangeNotes';
import { rangePosition } from './rangePosition';
import { rangeStyles } from './rangeStyles';
import { rangeValues } from './rangeValues';
import type { ServiceClass } from './serviceObject';
import { rangeTextStyles } from './textStyle';
import type { RangePlace } from './workings';

export const range: ServiceClass<RangePlace> = {
  name: 'Range',
  fullName: 'SpreadsheetApp.Range',
  methods: {
    ...rangePosition,
    ...rangeValues,
    ...rangeFormulas,
    ...rangeStyles,
    ...rangeTextStyles,
    ...rangeMerges,
    ...rangeBorders,
    ...rangeNotes,
    ...rangeCopy,
    ...rangeClear,
  },
};
