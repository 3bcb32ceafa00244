import type { ReactNode } from "react";

type Props = {
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** A word of the toolbar; the selection stays where it is when it is clicked. */
export function ToolbarButton({ pressed, expanded, disabled, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="min-h-8 cursor-pointer rounded-sm px-2 text-[0.8125rem] text-ink transition-colors duration-150 hover:bg-wash disabled:cursor-not-allowed disabled:text-muted disabled:opacity-60 aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:underline"
    >
      {children}
    </button>
  );
}
