import { Failure } from '../core/failure';

export const msPerDay = 86_400_000;
/** A block of days less than the last moment a Date can hold. */
const lastMoment = 8.64e15 - 4 * msPerDay;
/** No zone has changed its clocks and changed them back within four days since 1970 (the shortest took 6.96). */
const spans = [4 * msPerDay, msPerDay, 900_000];

/**
 * Offsets of one time zone from UTC. Asking Intl is slow, so a span of four days whose two ends agree is asked once;
 * one with a change is looked at by the day, then by the quarter of an hour, and a quarter with a change inside
 * (St John's used to change at 00:01) by the moment.
 */
export class ZoneOffsets {
  private readonly format: Intl.DateTimeFormat;
  /** For each length of span: its number → its offset in milliseconds; NaN = the offset changes within. */
  private readonly bySpan = spans.map(() => new Map<number, number>());
  private readonly asked = new Map<number, number>();
  /** The stretch of time around the last moment that is known to have one offset. */
  private stretch = { from: 0, to: 0, offset: 0 };

  constructor(timeZone: string) {
    try {
      this.format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new Failure('UNKNOWN_TIME_ZONE', { timeZone });
    }
  }

  /** Milliseconds since 1970-01-01 00:00 on the clocks of the zone; NaN for a moment no Date can hold. */
  localMs(utcMs: number): number {
    const { from, to, offset } = this.stretch;
    if (utcMs >= from && utcMs < to) return utcMs + offset;
    return Math.abs(utcMs) < lastMoment ? utcMs + this.offset(utcMs, 0) : NaN;
  }

  private offset(utcMs: number, level: number): number {
    const length = spans[level];
    if (length === undefined) return this.exactOffset(utcMs);
    const span = Math.floor(utcMs / length);
    const known = this.bySpan[level]!;
    let offset = known.get(span);
    if (offset === undefined) {
      offset = this.boundary(span * length);
      if (offset !== this.boundary((span + 1) * length)) offset = NaN;
      known.set(span, offset);
    }
    if (offset !== offset) return this.offset(utcMs, level + 1);
    this.extendStretch(span * length, (span + 1) * length, offset);
    return offset;
  }

  /** Rows in the order of time go from one span to the next: with the same offset they are one stretch. */
  private extendStretch(from: number, to: number, offset: number): void {
    const { stretch } = this;
    const joins = offset === stretch.offset && from <= stretch.to && to >= stretch.from;
    this.stretch = joins
      ? { from: Math.min(from, stretch.from), to: Math.max(to, stretch.to), offset }
      : { from, to, offset };
  }

  /** Neighbouring spans share their ends: each is asked once. */
  private boundary(utcMs: number): number {
    let offset = this.asked.get(utcMs);
    if (offset === undefined) this.asked.set(utcMs, (offset = this.exactOffset(utcMs)));
    return offset;
  }

  private exactOffset(utcMs: number): number {
    const text = this.format.format(utcMs);
    const [month, day, year, hour, minute, second] = text.match(/\d+/g)!.map(Number);
    const local = new Date(0);
    local.setUTCFullYear(/B/.test(text) ? 1 - year! : year!, month! - 1, day);
    local.setUTCHours(hour! % 24, minute, second);
    return local.getTime() - Math.floor(utcMs / 1000) * 1000;
  }
}

const known = new Map<string, ZoneOffsets>();

/** The offsets of a zone, shared by all columns of a call. */
export function zoneOffsets(timeZone: string): ZoneOffsets {
  let zone = known.get(timeZone);
  if (zone === undefined) {
    zone = new ZoneOffsets(timeZone);
    known.set(timeZone, zone);
  }
  return zone;
}
