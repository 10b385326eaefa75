import { expect, it } from 'vitest';
import { candidatesOf } from '@/lib/summary/candidates';
import { applyEdits } from '@/lib/summary/edits';
import { isEmpty } from '@/lib/summary/furniture';
import { ROLES } from '@/lib/summary/roles';
import { deletionsIn } from '@/lib/summary/shorten';
import { readArticle } from './read-article';

const BEFORE = 'Acme Foods will close two of its mills in Ohio next spring.';
const leans = (text: string) =>
  readArticle(`${BEFORE} ${text}`, (document, scores) => candidatesOf(document, scores)[1]?.leansOn) !==
  undefined;

it.each([
  'Buyers may not see how quickly a discount turns into a loss, she said.',
  'Many shareholders would like to think so after such a poor year.',
  'Rival growers have called it a gift to importers and a blow to the valley.',
  'Bolt Mills has sued it for the price of nine wagons of flour.',
  'Two rivals have since overtaken it in all states but Ohio.',
  'Since then, flour has become dearer by a tenth in every state.',
  'Second, mills must pay for their own inspectors from next year.',
])('is understood only with what stands before it: %s', (text) => expect(leans(text)).toBe(true));

it.each([
  'Buyers may not see how quickly a discount turns into a loss, Jane Roe said.',
  'The harvest was so poor that three growers gave up in June.',
  'Bolt Mills has sued Acme, which rejected it as baseless.',
  'First Solar opened a second plant for panels in Alabama.',
])('stands by itself: %s', (text) => expect(leans(text)).toBe(false));

it.each([
  ['Bolt Energy is based in Rotterdam.', true],
  ['The agency was set up in 1987 by four states.', true],
  ['Bolt Energy is based in Rotterdam, where it will cut 400 jobs.', false],
  ['The fund was set up in March with $2 billion from Qatar.', false],
])('where somebody sits and since when tells nothing: %s', (text, empty) =>
  expect(isEmpty(text)).toBe(empty),
);

it('an aside that says when stays', () => {
  const shortened = (text: string) => applyEdits(text, deletionsIn(text));
  const rest =
    'will give the two largest growers of the valley more than half of the market for early potatoes in all of the northern states and in Canada.';
  const dated = `The union of the two chains, which was sealed on Friday, ${rest}`;
  expect(shortened(dated)).toBe(dated);
  expect(shortened(dated.replace('sealed on Friday', 'long expected'))).not.toContain('long expected');
});

it('what somebody thinks of plans is no outlook', () => {
  expect(ROLES.outlook.test("Growers have strong views on the minister's plans.")).toBe(false);
  expect(ROLES.outlook.test('Acme plans to reopen both mills.')).toBe(true);
});
