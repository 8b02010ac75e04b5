const DAY = 86_400_000;
/** 1899-12-30, the spreadsheet's day 0. */
const DAY_ZERO = -2_209_161_600_000;
const QUARTER = 900_000;
const UTC_NAMES = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;

/** Turns moments into the serial day numbers of a spreadsheet in one time zone, and back. */
export interface ZonedTime {
  readonly zone: string;
  serial(date: Date): number;
  date(serial: number): Date;
}

export function zonedTime(zone: string): ZonedTime {
  const offset = UTC_NAMES.test(zone) ? () => 0 : cachedOffset(zone);
  return {
    zone,
    serial: (date) => (date.getTime() + offset(date.getTime()) - DAY_ZERO) / DAY,
    date: (serial) => {
      const wall = Math.round(serial * DAY) + DAY_ZERO;
      const first = wall - offset(wall);
      return new Date(wall - offset(first));
    },
  };
}

/** Milliseconds that clocks of the zone are ahead of UTC. They change on a quarter of an hour, on few days a year. */
function cachedOffset(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const at = (moment: number): number => {
    let offset = known.get(moment);
    if (offset === undefined) {
      offset = wallClock(format, moment) - moment;
      known.set(moment, offset);
    }
    return offset;
  };
  return (moment) => {
    const day = Math.floor(moment / DAY) * DAY;
    return at(day) === at(day + DAY) ? at(day) : at(Math.floor(moment / QUARTER) * QUARTER);
  };
}

function wallClock(format: Intl.DateTimeFormat, moment: number): number {
  const part = Object.fromEntries(
    format.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
