"use client";

import { useEffect, useRef, useState } from "react";
import type { Item } from "./gallery-item";
import { noWords, wordsOf } from "./picture-words";
import { type SentPicture, sendPicture } from "./send-picture";

let made = 0;
const nextId = () => `gallery-picture-${++made}`;

const madeOf = (file: File): Item => ({
  id: nextId(),
  name: file.name,
  file,
  picture: null,
  percent: 0,
  reason: null,
  words: noWords,
});

function keptIn(pictures: unknown): Item[] {
  const kept = Array.isArray(pictures) ? (pictures as (SentPicture & Record<string, unknown>)[]) : [];
  return kept.map(({ key, width, height, ...words }) => ({
    id: nextId(),
    name: wordsOf(words).alt,
    file: null,
    picture: { key, width, height },
    percent: 100,
    reason: null,
    words: wordsOf(words),
  }));
}

/** Pictures that are put together: those that are there, and files that are sent one after the other. */
export function useGallery(address: string, present: unknown) {
  const [items, setItems] = useState(() => keptIn(present));
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const one of all.values()) one.abort();
    };
  }, []);

  const change = (id: string, part: Partial<Item>) =>
    setItems((now) => now.map((item) => (item.id === id ? { ...item, ...part } : item)));

  function begin({ id, file }: Item): void {
    if (!file) return;
    const controller = new AbortController();
    running.current.set(id, controller);
    queue.current = queue.current.then(async () => {
      if (controller.signal.aborted) return;
      const sent = await sendPicture(address, file, (percent) => change(id, { percent }), controller.signal);
      if (sent) change(id, sent.ok ? { picture: sent.picture } : { reason: sent.reason });
    });
  }

  return {
    items,
    change,
    add(files: File[]) {
      const added = files.map(madeOf);
      setItems((now) => [...now, ...added]);
      added.forEach(begin);
    },
    retry(item: Item) {
      change(item.id, { reason: null, percent: 0 });
      begin(item);
    },
    remove(id: string) {
      running.current.get(id)?.abort();
      setItems((now) => now.filter((item) => item.id !== id));
    },
    move(from: number, by: -1 | 1) {
      setItems((now) => {
        const moved = now[from];
        const others = now.filter((_, index) => index !== from);
        return moved ? others.toSpliced(from + by, 0, moved) : now;
      });
    },
  };
}
