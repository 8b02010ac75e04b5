import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stopwatch } from './clock.mjs';
import { loadCommandLine } from './loadFunctions.mjs';
import { activityRows, dayText, orderRows } from './shopRows.mjs';

const firstDay = Date.UTC(2023, 0, 2);
const day = 86_400_000;
const quoted = (cell) => `"${String(cell).replaceAll('"', '""')}"`;
const csv = (rows) => rows.map((row) => row.map(quoted).join(',')).join('\n');

function ordersFile(rows) {
  const { customers, moments, engaged } = orderRows(rows, 11);
  const sources = ['Instagram', 'newsletter', '', 'Google'];
  const orders = customers.map((customer, row) => [
    `#${100_000 + row}`,
    customer,
    dayText(moments[row]),
    `$${(5 + ((row * 7919) % 20_000) / 100).toFixed(2)}`,
    row % 50 === 0 ? '$1.00' : '',
    sources[row % 4],
  ]);
  const readers = engaged.customers.map((customer, row) => [customer, dayText(engaged.moments[row])]);
  return {
    orders: csv([['Order ID', 'Customer', 'Date', 'Amount', 'Refund', 'Source'], ...orders]),
    readers: csv([['Customer', 'Engaged since'], ...readers]),
  };
}

function activitiesFile(rows) {
  const { channels, gains, costs, hours } = activityRows(rows, 12);
  const lines = channels.map((channel, row) => [
    dayText(firstDay + Math.floor((row * 700) / rows) * day),
    channel,
    hours[row],
    costs[row],
    gains[row],
  ]);
  return csv([['Date', 'Channel', 'Hours', 'Cost', 'Gain'], ...lines]);
}

/** `npm run report` with the Full template, from files to a workbook: time, and the most memory of the process. */
export async function wholeReport({ orders, activities, addon, folder }) {
  const { report } = await loadCommandLine();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shop = ordersFile(orders);
  const files = { orders: shop.orders, readers: shop.readers, activities: activitiesFile(activities) };
  const paths = Object.keys(files).map((name) => join(folder, `${name}.csv`));
  await Promise.all(Object.values(files).map((text, at) => writeFile(paths[at], text)));
  const settings = ['--template', 'full', '--set', 'hourly-rate=30', '--set', 'margin=0.45'];
  const elapsed = stopwatch();
  const code = await report([...paths, ...settings, '--out', join(folder, 'report.xlsx')], addon);
  const ms = elapsed();
  if (code !== 0) throw new Error(`The report was not built: exit code ${code}`);
  await rm(folder, { recursive: true });
  return { ms, megabytes: process.resourceUsage().maxRSS / 1024 };
}
