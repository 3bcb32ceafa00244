import type { ReactNode } from "react";

type Props = { title: string; intro?: string; children: ReactNode };

/** A part of the form under its heading. */
export function FormSection({ title, intro, children }: Props) {
  return (
    <section className="mt-10 first:mt-0">
      <h2 className="border-ink border-b pb-1 text-lg">{title}</h2>
      {intro && <p className="measure mt-2 text-muted text-sm">{intro}</p>}
      <div className="mt-4 grid gap-4">{children}</div>
    </section>
  );
}
