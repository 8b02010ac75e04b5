const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Utilities.formatDate for the letters y M d H h m s S a E Z X of Java's SimpleDateFormat; quoted text stays. */
export function formatDate(date: Date, zone: string, format: string): string {
  const wall = wallClock(date, zone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letters(part, wall, date);
  });
}

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: string;
  readonly offset: number;
}

function wallClock(date: Date, zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type as string, value]));
  const number = (type: string): number => Number(parts.get(type) ?? 0);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((local - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  return { year, month, day, hour, minute, second, weekday: parts.get('weekday') ?? '', offset };
}

function letters(part: string, wall: WallClock, date: Date): string {
  const padded = (value: number): string => String(value).padStart(part.length, '0');
  switch (part[0]) {
    case 'y':
      return part.length === 2 ? String(wall.year % 100).padStart(2, '0') : padded(wall.year);
    case 'M':
      return part.length === 3
        ? (NAMES[wall.month - 1] ?? '')
        : part.length > 3
          ? monthName(wall)
          : padded(wall.month);
    case 'd':
      return padded(wall.day);
    case 'H':
      return padded(wall.hour);
    case 'h':
      return padded(((wall.hour + 11) % 12) + 1);
    case 'm':
      return padded(wall.minute);
    case 's':
      return padded(wall.second);
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return part.length > 3 ? wall.weekday : wall.weekday.slice(0, 3);
    case 'Z':
      return offsetText(wall.offset, '');
    case 'X':
      return wall.offset === 0 ? 'Z' : offsetText(wall.offset, part.length === 3 ? ':' : '');
    default:
      throw new Error(
        `Utilities.formatDate: the letter "${part.charAt(0)}" is not supported by the local host`,
      );
  }
}

function monthName(wall: WallClock): string {
  const day = new Date(Date.UTC(wall.year, wall.month - 1, Math.min(wall.day, 28)));
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'long' }).format(day);
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
