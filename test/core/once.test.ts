import { expect, test } from 'vitest';
import { once } from '../../src/core/once';

test('a value is made at the first call and is the same at every other', () => {
  let made = 0;
  const list = once(() => {
    made++;
    return ['a list that is long to make'];
  });
  expect(made).toBe(0);
  expect(list()).toEqual(['a list that is long to make']);
  expect(list()).toBe(list());
  expect(made).toBe(1);
});

test('a value that is nothing is made once too', () => {
  let made = 0;
  const nothing = once(() => {
    made++;
    return null;
  });
  expect([nothing(), nothing(), made]).toEqual([null, null, 1]);
});
