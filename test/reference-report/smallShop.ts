import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The same numbers between 0 and 1 in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const day = (number: number): string =>
  new Date(Date.UTC(2024, 0, 1 + Math.floor(number))).toISOString().slice(0, 10);

/** Replies and calls reach few and bring more than photos and letters. */
function touch(kind: number, next: () => number): string {
  const level = [3, 1, 5, 2][kind] ?? 1;
  const contacts = Math.round((6 - level) ** 2 * (4 + next() * 4));
  const responses = Math.round(contacts * next() * 0.08 * level);
  return `${level},${kind === 2 ? 'offline' : 'online'},${contacts},${responses},${Math.floor(responses / 2)}`;
}

function activities(next: () => number): string[] {
  const names = ['Replies to reviews', 'Photo of the day', 'Calls to regulars', 'Letter'];
  const rows = Array.from({ length: 90 }, (_, i) => {
    const cost = next() < 0.3 ? (next() * 40).toFixed(2) : '';
    const work = `${day(i * 7.5)},${names[i % names.length] ?? ''},${(0.25 + next() * 2).toFixed(2)},${cost},${(next() * 260).toFixed(2)}`;
    return `${work},${touch(i % names.length, next)}`;
  });
  return [
    'date,activity,hours,cost,gain,personalness,online/offline,contacts,responses,conversions',
    ...rows,
  ];
}

function customersAndOrders(next: () => number): { customers: string[]; orders: string[] } {
  const customers = ['customer,engaged since'];
  const orders = ['customer,date,amount'];
  for (let i = 0; i < 160; i += 1) {
    const first = next() * 300;
    const engaged = next() < 0.5;
    customers.push(`c${i},${engaged ? day(first + next() * 60) : ''}`);
    orders.push(`c${i},${day(first)},${(10 + next() * 90).toFixed(2)}`);
    while (next() < (engaged ? 0.6 : 0.45))
      orders.push(`c${i},${day(first + 10 + next() * 350)},${(10 + next() * 90).toFixed(2)}`);
  }
  return { customers, orders };
}

/** Writes a shop whose tables fill every section of the report; returns the paths. */
export async function smallShop(folder: string): Promise<string[]> {
  const next = sequence(20_250_101);
  const tables = {
    activities: activities(next),
    ...customersAndOrders(next),
    stages: ['stage,count', 'Visit,4210', 'Enquiry,377', 'Offer,141', 'Order,58'],
  };
  const files = Object.entries(tables).map(([name, lines]) => ({
    path: join(folder, `${name}.csv`),
    text: `${lines.join('\n')}\n`,
  }));
  await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  return files.map(({ path }) => path);
}
