/** A hundred words without any about business. */
export const GARDEN =
  'We dug the beds in March and carried the stones to the ditch. The soil was heavy, and under it lay clay as blue as slate. ' +
  'My sister planted beans along the fence and a pear on the south side, where it would have the light. The old man next door ' +
  'leaned on his gate and told us that nothing would grow there. By June the beans had reached the top of their poles, and the ' +
  'pear had put out leaves. In August we ate in the garden every evening, and the old man came over with a melon under his arm ' +
  'and said that he had known it all along.';
