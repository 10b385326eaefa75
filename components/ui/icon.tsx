/** Outlines on a 16 x 16 grid, drawn for this interface. */
const OUTLINES = {
  close: 'M4 4 12 12M12 4 4 12',
  fold: 'M4 8H12',
  grip: 'M6 4V4.01M10 4V4.01M6 8V8.01M10 8V8.01M6 12V12.01M10 12V12.01',
  star: 'M8 2.2 9.8 5.9 13.8 6.4 10.9 9.2 11.6 13.2 8 11.3 4.4 13.2 5.1 9.2 2.2 6.4 6.2 5.9Z',
  copy: 'M6 6H13V13H6ZM3 10V3H10',
  save: 'M8 2.5V10M5 7.2 8 10.2 11 7.2M3 13H13',
  search: 'M7 2.8A4.2 4.2 0 1 1 7 11.2 4.2 4.2 0 1 1 7 2.8M10.2 10.2 13.5 13.5',
  trash: 'M3 4.5H13M6.5 4V2.5H9.5V4M4.5 4.5 5 13.5H11L11.5 4.5',
  gear: 'M8 5.6A2.4 2.4 0 1 1 8 10.4 2.4 2.4 0 1 1 8 5.6M8 1.8V3.6M8 12.4V14.2M1.8 8H3.6M12.4 8H14.2M3.6 3.6 4.9 4.9M11.1 11.1 12.4 12.4M12.4 3.6 11.1 4.9M4.9 11.1 3.6 12.4',
  back: 'M10 3.5 5.5 8 10 12.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  desk: 'M2.5 3H13.5V11H2.5ZM5.5 13.5H10.5M5 8.5 7 6.5 8.5 8 11 5.5',
} as const;

/** The name of an available icon. */
export type IconName = keyof typeof OUTLINES;

/** Decorative: the button around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
