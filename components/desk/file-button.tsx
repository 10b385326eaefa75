interface Props {
  text: string;
  /** Endings and types of the files that are offered. */
  accept: string;
  look?: 'main' | 'small';
  disabled?: boolean | undefined;
  onFile(file: File): void;
}

/** A button that lets the reader choose a file, the same one again too. */
export function FileButton({ text, accept, look, disabled, onFile }: Props) {
  function choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // A field that still holds a file says nothing when the same one is chosen again, corrected by then.
    input.value = '';
    if (file !== undefined) onFile(file);
  }
  return (
    <label class={`button file ${look ?? ''}`}>
      {text}
      <input
        type="file"
        class="hidden"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
    </label>
  );
}
