import { describe, expect, it } from 'vitest';
import { helpPage } from '../../src/addon/helpPage';
import { catalogue } from '../../src/functions/index';

describe('the help page', () => {
  const page = helpPage();

  it('explains every function of the catalogue with its parameters and examples', () => {
    for (const { name, parameters, examples } of catalogue) {
      const section = page.split('<section>').find((part) => part.startsWith(`<h2>${name}</h2>`));
      expect(section, name).toBeDefined();
      for (const parameter of parameters) expect(section).toContain(`<dt>${parameter.name}`);
      expect(section?.match(/<code>/g)).toHaveLength(examples.length);
    }
  });

  it('shows texts as texts: only its own marks are HTML', () => {
    const marks = new Set(page.match(/<\/?[a-z0-9]+/g)?.map((mark) => mark.replace(/^<\/?/, '')));
    const own = 'html head base title style body main h1 h2 section p dl dt dd code br'.split(' ');
    expect([...marks].filter((mark) => !own.includes(mark))).toEqual([]);
    expect(page).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  });
});
