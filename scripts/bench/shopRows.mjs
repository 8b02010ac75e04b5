import { randomSource } from '../simulations/random.mjs';

const day = 86_400_000;
/** Midnight of 2023-01-02 where the spreadsheet is. */
const opening = Date.UTC(2023, 0, 2) - 330 * 60_000;
/** A zone that never changes its clocks, so that the rivals only need to add a constant. The product is not told. */
export const zone = { timeZone: 'Asia/Kolkata', minutes: 330 };

const names = 'anna ben chloe dirk elena farid greta hugo ines jonas kaya liam mona nils olga pavel'.split(
  ' ',
);

/** An e-mail as people leave it in a sheet: one in ten in other letter case, one in twenty with a blank around it. */
export function writtenId(person, random) {
  const id = `${names[person % names.length]}.${person.toString(36)}@example.com`;
  const chance = random.uniform();
  if (chance < 0.1) return id[0].toUpperCase() + id.slice(1);
  if (chance < 0.15) return `${id} `;
  return id;
}

/** One row in a hundred has no customer. */
const customerCell = (customer, random) => (random.uniform() < 0.01 ? '' : writtenId(customer, random));

/** As CDNOW's: most customers buy once or twice, a few often, about three orders each. */
export function orderRows(rows, seed) {
  const random = randomSource(seed);
  const orders = [];
  const firstDay = [];
  for (let customer = 0; orders.length < rows; customer++) {
    const pace = 15 + 90 * random.exponential();
    let at = Math.floor(540 * random.uniform());
    firstDay.push(at);
    let left = 1 + Math.floor(2.4 * random.exponential() * random.exponential() * 2);
    for (; left > 0 && at < 730; left--) {
      orders.push({ customer, at });
      at += 1 + Math.floor(pace * random.exponential());
    }
  }
  orders.length = rows;
  orders.sort((a, b) => a.at - b.at);
  return {
    customers: orders.map(({ customer }) => customerCell(customer, random)),
    moments: orders.map(({ at }) => opening + at * day),
    engaged: engagedRows(firstDay, random),
  };
}

/** Every fifth customer reads the newsletter, most since soon after the first order. */
function engagedRows(firstDay, random) {
  const customers = [];
  const moments = [];
  firstDay.forEach((first, customer) => {
    if (random.uniform() >= 0.2) return;
    customers.push(writtenId(customer, random));
    moments.push(opening + (first + Math.floor(60 * random.uniform()) - 10) * day);
  });
  return { customers, moments };
}

const stageCell = (stage, random) => (random.uniform() < 0.05 ? stage.toLowerCase() : stage);

/** What people do on the way to buying, to the second, in the order of time. */
export function eventRows(rows, seed) {
  const random = randomSource(seed);
  const events = [];
  for (let person = 0; events.length < rows; person++) {
    let at = 640 * 86_400 * random.uniform();
    const add = (stage) => events.push({ person, stage, at: Math.floor(at) });
    for (let visits = 1 + Math.floor(1.5 * random.exponential()); visits > 0; visits--) {
      add('View');
      at += 3 * 86_400 * random.exponential();
    }
    if (random.uniform() < 0.3) add('Share');
    if (random.uniform() < 0.5) {
      at += 10 * 86_400 * random.exponential();
      add('Enquire');
      if (random.uniform() < 0.2) add('Enquire');
      if (random.uniform() < 0.45) {
        at += 15 * 86_400 * random.exponential();
        add('Buy');
        if (random.uniform() < 0.1) add('Refund');
      }
    }
  }
  events.length = rows;
  events.sort((a, b) => a.at - b.at);
  return {
    people: events.map(({ person }) => customerCell(person, random)),
    moments: events.map(({ at }) => opening + at * 1000),
    stages: events.map(({ stage }) => stageCell(stage, random)),
  };
}

const channels = ['Instagram', 'Newsletter', 'Facebook', 'Phone', 'WhatsApp', 'Blog', 'Events', 'TikTok'];
const grouped = (cents) => {
  const [whole, rest] = (cents / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
};

/** A log of engagement work with text money, as pasted from an export. */
export function activityRows(rows, seed) {
  const random = randomSource(seed);
  const list = { channels: [], gains: [], costs: [], hours: [] };
  for (let row = 0; row < rows; row++) {
    const channel = channels[Math.floor(channels.length * random.uniform() ** 2)];
    list.channels.push(writtenChannel(channel, random));
    list.gains.push(`$${grouped(Math.floor(30_000 * random.exponential() ** 2))}`);
    list.costs.push(`$${grouped(Math.floor(2_000 * random.exponential()))}`);
    list.hours.push((1 + Math.floor(12 * random.uniform())) / 4);
  }
  return list;
}

function writtenChannel(channel, random) {
  const chance = random.uniform();
  if (chance < 0.1) return channel.toLowerCase();
  if (chance < 0.15) return `${channel} `;
  return chance < 0.16 ? '' : channel;
}

/** Sales of sixty weeks; the offer ran in the week from day 350 on. */
export function saleRows(rows, seed) {
  const random = randomSource(seed);
  const sales = [];
  while (sales.length < rows) {
    const at = Math.floor(420 * random.uniform());
    const isOffer = at >= 350 && at < 357;
    sales.push({ at, amount: Math.round((isOffer ? 2600 : 2000) * random.exponential()) / 100 });
  }
  sales.sort((a, b) => a.at - b.at);
  return {
    moments: sales.map(({ at }) => opening + at * day),
    amounts: sales.map(({ amount }) => amount),
  };
}

const offerStart = opening + 350 * day;
/** Days with fractions since 1970-01-01 on the clocks of the spreadsheet. */
export const localDays = (moment) => (moment + zone.minutes * 60_000) / day;
const dayNumber = (moment) => Math.floor(localDays(moment));
/** The week of the offer: as Dates, and as days since 1970-01-01. */
export const offerDays = {
  from: new Date(offerStart),
  to: new Date(offerStart + 6 * day),
  first: dayNumber(offerStart),
  last: dayNumber(offerStart) + 6,
};

const localIso = (moment) => new Date(moment + zone.minutes * 60_000).toISOString();

/** "2024-03-01". */
export const dayText = (moment) => localIso(moment).slice(0, 10);
/** "2024-03-01 09:50:26". */
export const timeText = (moment) => localIso(moment).slice(0, 19).replace('T', ' ');
