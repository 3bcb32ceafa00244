"use client";

import { useEffect, useRef, useState } from "react";
import { addressFor, type SendReason, send } from "./send";

export type Upload = {
  id: number;
  name: string;
  state: "waiting" | "sending" | "kept" | "failed" | "cancelled";
  percent: number;
  reason: SendReason | null;
  key: string;
};

const together = 2;

type Waiting = { id: number; file: File; folderId: number | null };

/**
 * Sends files to the library, two at a time. `settled` is called when none is left to be sent. A file that failed or
 * was cancelled is sent again from the beginning.
 */
export function useUploads(settled: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const sources = useRef(new Map<number, Waiting>());
  const queue = useRef<Waiting[]>([]);
  const running = useRef(new Map<number, () => void>());
  const next = useRef(1);
  const after = useRef(settled);

  useEffect(() => {
    after.current = settled;
  }, [settled]);

  function mark(id: number, change: Partial<Upload>) {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  async function run(waiting: Waiting) {
    const { id, file, folderId } = waiting;
    mark(id, { state: "sending", percent: 0 });
    const calledOff = new AbortController();
    running.current.set(id, () => calledOff.abort());
    const address = addressFor(file, folderId);
    const answer = await send(address, file, (percent) => mark(id, { percent }), calledOff.signal);
    if (!answer || !running.current.delete(id)) return;
    mark(id, answer.ok ? { state: "kept", key: answer.key } : { state: "failed", reason: answer.reason });
    go();
  }

  function go() {
    while (running.current.size < together) {
      const waiting = queue.current.shift();
      if (!waiting) break;
      void run(waiting);
    }
    if (running.current.size === 0) after.current();
  }

  function add(files: readonly File[], folderId: number | null) {
    const added = files.map((file) => ({ id: next.current++, file, folderId }));
    for (const one of added) sources.current.set(one.id, one);
    queue.current.push(...added);
    const blank = { state: "waiting" as const, percent: 0, reason: null, key: "" };
    setUploads((all) => [...all, ...added.map(({ id, file }) => ({ id, name: file.name, ...blank }))]);
    go();
  }

  function cancel(id: number) {
    queue.current = queue.current.filter((one) => one.id !== id);
    running.current.get(id)?.();
    running.current.delete(id);
    mark(id, { state: "cancelled" });
    go();
  }

  function retry(id: number) {
    const source = sources.current.get(id);
    if (!source) return;
    queue.current.push(source);
    mark(id, { state: "waiting", percent: 0, reason: null });
    go();
  }

  /** Takes what is kept off the list. */
  function clear() {
    setUploads((all) => all.filter(({ state }) => state !== "kept"));
  }

  return { uploads, add, cancel, retry, clear };
}
