"use client";

import { type ReactNode, type ToggleEvent, useEffect, useRef, useState } from "react";

/**
 * A `details` whose inside is made only once it is unfolded, and stays from then on: a page with many of them is light.
 * `asked` is the one that the page was asked for with.
 */
export function useUnfolding(name: string, asked: string | undefined) {
  const place = useRef<HTMLDetailsElement>(null);
  const [isMade, setIsMade] = useState(asked === name);

  useEffect(() => {
    // It may have been unfolded before this script was there.
    if (place.current?.open) setIsMade(true);
  }, []);

  function onToggle(event: ToggleEvent<HTMLDetailsElement>): void {
    if (event.currentTarget.open) setIsMade(true);
  }

  return { isMade, place, details: { ref: place, id: name, open: asked === name, onToggle } };
}

/** What stands in it until then, for a browser without script: a link to the page with this one unfolded. */
export function UnfoldingLink({ name, children }: { name: string; children: ReactNode }) {
  return <a href={`?open=${name}#${name}`}>{children}</a>;
}

type Props = {
  /** What it is told apart by on its page; also its id. */
  name: string;
  summary: ReactNode;
  asked: string | undefined;
  /** The words of the link. */
  show: string;
  className?: string;
  children: () => ReactNode;
};

/** The same with its summary in plain words. */
export function Unfolding({ name, summary, asked, show, className, children }: Props) {
  const { isMade, details } = useUnfolding(name, asked);
  return (
    <details {...details} className={className}>
      <summary className="cursor-pointer py-1 tabular-nums">{summary}</summary>
      {isMade ? children() : <UnfoldingLink name={name}>{show}</UnfoldingLink>}
    </details>
  );
}
