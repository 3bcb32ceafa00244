import { fields, type ThreadField, type ThreadState } from "./thread";

type Standing = { id: string; field: ThreadField; state: ThreadState };

/**
 * Threads in the order of the text: title, summary, body, there as their marks stand in `marked` (see threadsIn), and
 * last those whose passage is gone.
 */
export function inOrder<Thread extends Standing>(threads: readonly Thread[], marked: readonly string[]): Thread[] {
  const place = ({ id, field }: Standing) => {
    const at = marked.indexOf(id);
    return [fields.indexOf(field), at === -1 ? Number.MAX_SAFE_INTEGER : at] as const;
  };
  return threads.toSorted((one, other) => {
    const [[field, at], [otherField, otherAt]] = [place(one), place(other)];
    return field - otherField || at - otherAt;
  });
}
