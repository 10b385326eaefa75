import { expect, it } from 'vitest';
import { labelLength } from '@/lib/summary/speaker';

it.each([
  '08:20 GMT Acme rose.',
  '9.15am Acme rose.',
  '23:59 Acme rose.',
  '4:35 p.m. Acme rose.',
  '11:30 a.m. ET - Acme rose.',
  'A: Acme rose.',
  '- Acme rose.',
  '• Acme rose.',
])('says who speaks or when: %s', (sentence) =>
  expect(sentence.slice(labelLength(sentence))).toBe('Acme rose.'),
);

it.each([
  '99.95 Swiss francs is what it costs.',
  '12.75 Danish crowns was the dividend.',
  'Acme: up 5%.',
  '-3% was the yield.',
])('is no label: %s', (sentence) => expect(labelLength(sentence)).toBe(0));
