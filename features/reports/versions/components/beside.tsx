import type { ReactNode } from "react";
import type { Part } from "../words";
import { Words } from "./words";

type Props = { labels: { before: string; after: string }; tag?: string | undefined } & (
  | { parts: Part[] }
  | { before?: ReactNode; after?: ReactNode }
);

/**
 * What stood there before beside what stands there after, in the language of `tag`. A side with nothing on it is left
 * out on a narrow screen.
 */
export function Beside(props: Props) {
  const { labels, tag } = props;
  const side = (name: "before" | "after"): ReactNode => {
    if (!("parts" in props)) return props[name];
    const { parts } = props;
    const kept = parts.some(({ kind }) => kind !== (name === "before" ? "added" : "removed"));
    return kept ? <Words parts={parts} side={name} /> : null;
  };
  return (
    <div className="grid gap-x-10 gap-y-2 lg:grid-cols-2">
      {(["before", "after"] as const).map((name) => {
        const words = side(name);
        return (
          <div key={name} className={words ? "min-w-0" : "max-lg:hidden"}>
            {words && <p className="text-muted text-sm lg:sr-only">{labels[name]}</p>}
            {words && <div lang={tag}>{words}</div>}
          </div>
        );
      })}
    </div>
  );
}
