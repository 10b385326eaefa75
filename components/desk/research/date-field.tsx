import { localDay } from '@/lib/util/time';
import { Field } from '../field';

interface Props {
  name: string;
  time: number | undefined;
  /** `time` is the end of the shown day. */
  endOfDay?: boolean;
  onTime(time: number | undefined): void;
}

/** A day in the reader's time zone. As the end of a filter, its time is the start of the next day. */
export function DateField({ name, time, endOfDay = false, onTime }: Props) {
  return (
    <Field name={name}>
      <input
        type="date"
        value={time === undefined ? '' : localDay(endOfDay ? time - 1 : time)}
        onChange={({ currentTarget: { value } }) =>
          onTime(value === '' ? undefined : startOfDay(value, endOfDay ? 1 : 0))
        }
      />
    </Field>
  );
}

/** Start of the local day `later` days after `day`; calendar arithmetic, as not all days have 24 hours. */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
