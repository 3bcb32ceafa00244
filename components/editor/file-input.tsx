import type { RefObject } from "react";

type Props = {
  id: string;
  input?: RefObject<HTMLInputElement | null>;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onChange: (files: File[]) => void;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | undefined;
};

/** The control with which files are chosen. */
export function FileInput({ input, onChange, ...rest }: Props) {
  return (
    <input
      {...rest}
      ref={input}
      type="file"
      onChange={(event) => onChange([...(event.target.files ?? [])])}
      className="block w-full text-sm file:me-3 file:cursor-pointer file:rounded-sm file:border file:border-strong-line file:border-solid file:bg-paper file:px-3 file:py-1.5 file:text-ink"
    />
  );
}
