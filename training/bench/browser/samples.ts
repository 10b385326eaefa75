import type { EventData, TraceEvent } from './trace';

/** Times, in microseconds, at which a sampling profile in a trace had a function of certain scripts on the stack. */
export function sampleTimes(
  events: readonly TraceEvent[],
  isMeant: (url: string | undefined) => boolean,
): number[] {
  const parts = events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk');
  const keyOf = ({ pid, id }: TraceEvent) => `${pid}:${id}`;
  const keys = new Set(parts.map(keyOf));
  return [...keys].flatMap((key) =>
    timesIn(
      parts.filter((part) => keyOf(part) === key),
      isMeant,
    ),
  );
}

function timesIn(parts: readonly TraceEvent[], isMeant: (url: string | undefined) => boolean): number[] {
  const meant = new Set<number>();
  let at = 0;
  return parts.flatMap(({ args: { data = {} } }) => {
    addMeant(data, isMeant, meant);
    at = data.startTime ?? at;
    const samples = (data.cpuProfile?.samples ?? []).map((node, i) => {
      at += data.timeDeltas?.[i] ?? 0;
      return { node, at };
    });
    return samples.filter(({ node }) => meant.has(node)).map((sample) => sample.at);
  });
}

/** Parents come before their children. */
function addMeant(
  { cpuProfile }: EventData,
  isMeant: (url: string | undefined) => boolean,
  meant: Set<number>,
): void {
  for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
    if (isMeant(callFrame.url) || (parent !== undefined && meant.has(parent))) meant.add(id);
}
