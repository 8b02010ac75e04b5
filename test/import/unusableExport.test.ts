import { describe, expect, it } from 'vitest';
import { recogniseTab } from '../../src/import/recogniseTab';
import { berlin, tabOf } from './tab';

describe('an export from which nothing can be answered', () => {
  it.each([
    [
      'GA4 traffic acquisition',
      'visits by channel, without dates and people',
      `# Traffic acquisition
       Session primary channel group (Default Channel Group) | Sessions | Key events
       Organic Social | 120 | 3`,
    ],
    [
      'GA4 landing pages',
      'visits by page, without dates and people',
      `# Landing page
       Landing page + query string | Sessions | Active users | Engaged sessions | Engagement rate | Key events
       /mugs | 120 | 90 | 40 | 0.33 | 3`,
    ],
    [
      'Mailchimp report of one campaign',
      'a list of lines, not a table. Export the list of all campaigns instead.',
      `Email Campaign Report |
       Title: | March news
       Overall Stats |
       Total Recipients: | 1000
       Recipients Who Opened: | 350 (35.18%)`,
    ],
  ])('is called %s and says why', (name, why, text) => {
    const found = recogniseTab(tabOf('Export', text), berlin);
    expect(found).toMatchObject({ mapping: null, preset: name, confidence: 1 });
    expect(found.recognition).toContain(why);
    expect(found).not.toHaveProperty('guess');
  });

  it('is not any tab that has one of its words', () => {
    const tab = tabOf('Orders', 'Customer | Date | Total | Sessions\nana | 2025-03-01 | 20 | 3');
    expect(recogniseTab(tab, berlin)).toMatchObject({ preset: null, mapping: { table: 'orders' } });
  });
});
