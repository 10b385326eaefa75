/** A rule of the reader's that fires on every article. */
export const ANY_ARTICLE = {
  id: 'any-article',
  name: 'Anything at all',
  enabled: true,
  condition: { kind: 'article', about: { kind: 'any' } },
  coolDownMinutes: 0,
  created: 0,
};
