import { languageTag } from './localeRules';

/** In English, short and long. */
const english =
  'jan january,feb february,mar march,apr april,may,jun june,jul july,aug august,sep sept september,oct october,nov november,dec december';
/** Of a Dutch, German, French or Spanish sheet whose locale is another: January … December, with and without accents. */
const european =
  'januari januar janner janvier janv enero ene,februari februar fevrier février fevr févr feb febrero,maart mrt märz maerz marz mär mars marzo,april avril avr abril abr,mei mai mayo,juni juin junio,juli juillet juil julio,augustus august août aout agosto ago,september septembre septiembre setiembre,oktober okt octobre octubre,november novembre noviembre,december dezember dez décembre decembre déc diciembre dic';

/** Month names of the sheet's language, of English and of four more, without points, in small letters → 1 … 12. */
export function monthNames(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  addMonths(names, european);
  for (const style of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(languageTag(locale), {
      month: style,
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      const part = format
        .formatToParts(new Date(Date.UTC(2024, month, 15)))
        .find((piece) => piece.type === 'month');
      names.set((part?.value ?? '').toLowerCase().replace(/\./g, ''), month + 1);
    }
  }
  addMonths(names, english);
  return names;
}

function addMonths(names: Map<string, number>, list: string): void {
  list.split(',').forEach((words, month) => words.split(' ').forEach((name) => names.set(name, month + 1)));
}
