import { localDay } from '@/lib/util/time';
import { Field } from '../field';

interface Props {
  name: string;
  time: number | undefined;
  /** The time is the end of the day that the field shows. */
  endOfDay?: boolean;
  onTime(time: number | undefined): void;
}

/** A day in the reader's own time zone. As the end of a filter it is the time at which the next day begins. */
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

/** When a local day begins, or the day so many days later: not all days have 24 hours. */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
