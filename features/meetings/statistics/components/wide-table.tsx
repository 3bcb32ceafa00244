import type { ReactNode } from "react";

/** What is wider than a phone scrolls by itself, and is reached by keyboard; on paper it is whole. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="relative mt-3 overflow-x-auto print:overflow-visible">
      {children}
    </section>
  );
}

/** The head of a part of the page. */
export function PartHeading({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="scroll-mt-4 border-ink border-b pb-1 text-lg">
      {children}
    </h2>
  );
}

export const headLook = "min-w-16 break-keep wrap-normal py-1.5 ps-3 pe-2 text-end align-bottom font-normal";
export const cellLook = "whitespace-nowrap py-1.5 ps-3 pe-2 text-end align-baseline tabular-nums";
/** The first column, that stays in sight while the others scroll. */
export const nameLook =
  "sticky start-0 z-10 min-w-28 wrap-normal bg-paper py-1.5 pe-2 text-start align-baseline font-normal print:static";
