import { expect, test } from 'vitest';

import { labelsOf } from './labels';

const capsule = (from: number, to: number, text = 'Walk 25') => ({ from, to, text });

test('words stand after their capsule, and before it at the end of the line', () => {
  expect(labelsOf([capsule(10, 40)], 400)).toEqual([{ at: 44, anchor: 'start' }]);
  expect(labelsOf([capsule(370, 390)], 400)).toEqual([{ at: 366, anchor: 'end' }]);
});

test('no words cover those of another, or its capsule', () => {
  const [first, second, third] = labelsOf([capsule(100, 110), capsule(130, 140), capsule(150, 160)], 400);
  expect(first).toEqual({ at: 96, anchor: 'end' });
  expect(second).toBeNull();
  expect(third).toEqual({ at: 164, anchor: 'start' });
});

test('where there is no room there are no words', () => {
  expect(labelsOf([capsule(20, 60, 'a walk of many words')], 80)).toEqual([null]);
});
