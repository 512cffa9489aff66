import { useRef } from "react";

/** A hidden file input and the way to open it: a menu item or a button picks a file. */
export function useFilePicker(ending: string, onFile: (file: File) => void) {
  const input = useRef<HTMLInputElement>(null);
  return {
    pick: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        hidden
        accept={ending}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be picked again.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    ),
  };
}
