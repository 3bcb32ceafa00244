import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import type { Stand } from "../grid";

const tone: Record<Stand, string> = {
  silent: "text-muted",
  named: "text-calm",
  confirmed: "text-done",
  declined: "text-warning",
  awaiting: "text-caution",
};

const shape: Record<Stand, ReactNode> = {
  silent: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.25" strokeDasharray="2 1.6" />,
  named: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  confirmed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  declined: <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  awaiting: <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** How a place stands: a shape and a word. */
export function StandMark({ stand, className }: { stand: Stand; className?: string }) {
  const t = useTranslations("invitations.stand");
  return (
    <span className={classes("inline-flex items-baseline gap-1.5 whitespace-nowrap", tone[stand], className)}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 translate-y-px">
        {shape[stand]}
      </svg>
      {t(stand)}
    </span>
  );
}
