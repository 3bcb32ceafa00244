import type { ReactNode } from "react";
import { classes } from "./classes";

const edge = {
  done: "border-done",
  warning: "border-warning",
  calm: "border-calm",
};

type Props = { kind: keyof typeof edge; title?: ReactNode; children?: ReactNode; className?: string };

/** A message about what was just done or what stands in the way; read aloud when it appears. */
export function Notice({ kind, title, children, className }: Props) {
  return (
    <div
      role={kind === "warning" ? "alert" : "status"}
      className={classes("border-s-4 bg-wash px-4 py-3 text-sm", edge[kind], className)}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
