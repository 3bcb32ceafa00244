import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  more: { href: string; label: string };
  className?: string;
  children: ReactNode;
};

/** A part of the home page with its heading and the way to all of it. */
export function HomeSection({ id, title, more, className, children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <div className="flex items-baseline justify-between border-ink border-b pb-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <a href={more.href}>{more.label}</a>
      </div>
      {children}
    </section>
  );
}
