import type { Token } from '@/lib/model';
import { createNameFinder } from './find-names';
import type { Span } from './item';

/** Expressions by which a text goes on about the company that it named before. */
const findAll = createNameFinder([
  'the company',
  'the firm',
  'the group',
  'the stock',
  'the shares',
  'the lender',
  'the bank',
  'the automaker',
  'the carmaker',
  'the chipmaker',
  'the retailer',
  'the airline',
  'the drugmaker',
  'the miner',
  'the manufacturer',
  'the maker',
  'the insurer',
  'the tech giant',
  'the conglomerate',
  'the startup',
  'the broker',
  'the issuer',
  'the carrier',
  'the operator',
  'the producer',
  'the supplier',
  'the business',
  'the brokerage',
  'the exporter',
]);

/** Where tokens refer to a company by what it is; not "the Bank of Japan", "the maker of the drug". Linear. */
export const nounsIn = (tokens: readonly Token[]): Span[] =>
  findAll(tokens).filter(({ end }) => !isBeforeOf(tokens, end));

/** Whether they do so anywhere. */
export const refersByNoun = (tokens: readonly Token[]): boolean => findAll(tokens).length > 0;

const isBeforeOf = (tokens: readonly Token[], end: number): boolean =>
  tokens.find(({ start }) => start >= end)?.norm === 'of';
