import { field, required, type FieldSpec } from './fieldSpec';

export const activityFields: readonly FieldSpec[] = [
  required(
    field(
      'date',
      'Date',
      'date',
      'date, day, when, activity date, date of activity, posted on, send date, send time, sent at, publish time, published at, posted at, post date, timestamp, week, start date',
    ),
  ),
  field(
    'hours',
    'Hours',
    'hours',
    'hours, hrs, hour, h, time spent, hours spent, hours worked, working hours, time in hours, duration hours, effort',
    4,
  ),
  field(
    'minutes',
    'Minutes',
    'minutes',
    'minutes, mins, min, minutes spent, time in minutes, duration minutes, duration min, time spent min',
    4,
  ),
  field(
    'cost',
    'Cost',
    'amount',
    'cost, costs, cash, spend, spent, money spent, cash cost, cash costs, amount spent, ad spend, expense, expenses, budget, campaign cost, out of pocket',
    3,
  ),
  field(
    'gain',
    'Gain',
    'amount',
    'gain, gains, revenue, sales, income, return, returns, came in, came back, money in, revenue gained, revenue created, total revenue, sales gained, linked sales, attributed sales, attributed revenue, turnover, value',
    2,
  ),
  field(
    'activity',
    'Activity',
    'label',
    'activity, activity type, type of activity, action, what, what we did, what i did, task, engagement, engagement type, campaign, campaign name, post, title, tactic, work',
    3,
  ),
  field(
    'channel',
    'Channel',
    'label',
    'channel, channels, platform, network, social network, medium, media, where, campaign channel, service, marketing channel',
  ),
  field(
    'person',
    'Person',
    'label',
    'person, staff, who, by, employee, team member, done by, sent by, staff name',
  ),
  field(
    'personalness',
    'Personalness (1 to 5)',
    'count',
    'personalness, personal, how personal, personal 1 5, personalness 1 5',
  ),
  field(
    'offering',
    'Product or service',
    'label',
    'offering, product, service offered, product or service, products, item, product service',
  ),
  field('interest', 'Interest', 'label', 'interest, topic, theme, subject, interests'),
  field('online', 'Online or offline', 'label', 'online offline, online, offline, online or offline, place'),
  field(
    'purpose',
    'Purpose',
    'label',
    'purpose, goal, aim, objective, acquire retain, acquire or retain, intent',
  ),
  field(
    'contacts',
    'Contacts',
    'count',
    'contacts, people reached, reached, recipients, total recipients, audience, conversations',
  ),
  field(
    'responses',
    'Responses',
    'count',
    'responses, replies, reactions, answers, interactions, engagements',
  ),
  field('leads', 'Leads', 'count', 'leads, enquiries, inquiries, new leads, prospects'),
  field(
    'conversions',
    'Conversions',
    'count',
    'conversions, new customers, bookings, sales count, orders, purchases, total orders, unique placed order',
  ),
];
