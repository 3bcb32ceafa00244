"use client";

import type { Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { noWords } from "./picture-words";
import { type SendReason, sendPicture } from "./send-picture";

export type Failed = { file: File; reason: SendReason; at: number };

const nothing = { waiting: 0, percent: 0, added: 0, failed: [] as Failed[] };

/** Puts a picture below the block in which this place is; an empty paragraph gives way to it. */
function putBelow(editor: Editor, place: number, attrs: object): void {
  const { doc } = editor.state;
  const at = doc.resolve(Math.min(place, doc.content.size));
  const end = at.depth > 0 ? at.after(1) : at.pos;
  const before = doc.resolve(end).nodeBefore;
  const gone = before?.type.name === "paragraph" && before.content.size === 0 ? before.nodeSize : 0;
  const below = end === doc.content.size ? [{ type: "paragraph" }] : [];
  editor.commands.insertContentAt(
    { from: end - gone, to: end },
    [{ type: "picture", attrs: { ...attrs, ...noWords } }, ...below],
    {
      updateSelection: false,
    },
  );
}

/** Pictures that are dropped into a text or pasted: sent one after the other, put in where they were meant to be. */
export function useDroppedPictures(address: string | undefined) {
  const [state, setState] = useState(nothing);
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  async function add(editor: Editor, files: File[], place: number): Promise<void> {
    if (!address || files.length === 0) return;
    const controller = new AbortController();
    const before = running.current;
    running.current = controller;
    setState((now) => ({ ...(before ? now : nothing), waiting: (before ? now.waiting : 0) + files.length }));
    let at = place;
    // Whoever wrote the text goes on writing while pictures are on their way.
    const follow = ({ transaction }: { transaction: Transaction }) => {
      at = transaction.mapping.map(at);
    };
    editor.on("transaction", follow);
    for (const file of files) {
      const sent = controller.signal.aborted
        ? null
        : await sendPicture(address, file, (percent) => setState((now) => ({ ...now, percent })), controller.signal);
      if (sent?.ok && !editor.isDestroyed) putBelow(editor, at, sent.picture);
      setState((now) => ({
        ...now,
        waiting: now.waiting - 1,
        percent: 0,
        added: now.added + (sent?.ok ? 1 : 0),
        failed: sent && !sent.ok ? [...now.failed, { file, reason: sent.reason, at }] : now.failed,
      }));
    }
    editor.off("transaction", follow);
    if (running.current === controller) running.current = null;
  }

  return { ...state, add, cancel: () => running.current?.abort(), forget: () => setState(nothing) };
}
