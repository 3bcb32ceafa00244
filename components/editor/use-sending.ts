"use client";

import { useEffect, useRef, useState } from "react";

type Send<Answer> = (file: File, tell: (percent: number) => void, signal: AbortSignal) => Promise<Answer | null>;

/** One file on its way: how much of it has gone (null when none is), how to send one, and how to call it off. */
export function useSending<Answer>(send: Send<Answer>) {
  const [percent, setPercent] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);

  // A form that is closed meanwhile wants no answer any more.
  useEffect(() => () => running.current?.abort(), []);

  async function begin(file: File): Promise<Answer | null> {
    const controller = new AbortController();
    running.current = controller;
    setPercent(0);
    const answer = await send(file, setPercent, controller.signal);
    if (running.current === controller) setPercent(null);
    return controller.signal.aborted ? null : answer;
  }

  return { percent, begin, cancel: () => running.current?.abort() };
}
