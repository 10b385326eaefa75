interface Props {
  text: string;
  /** File extensions and types to offer. */
  accept: string;
  look?: 'main' | 'small';
  disabled?: boolean | undefined;
  onFile(file: File): void;
}

/** A button that lets the reader choose a file, even the same one again. */
export function FileButton({ text, accept, look, disabled, onFile }: Props) {
  function choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // A field that still holds a file fires no event if the same, meanwhile corrected, file is chosen again.
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
