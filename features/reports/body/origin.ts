/** A mark that binds words to a record: which record its text was made from; null where it takes no bound words. */
export type OfOrigin = { origin: string | null };

/** What the words of this text say of themselves when they are copied. */
export function toldOrigin({ origin }: OfOrigin): Record<string, string> {
  return origin === null ? {} : { "data-origin": origin };
}

/** Whether pasted words were copied in this browser from a text about the same record; any other page may claim what it likes. */
export function isOfOrigin(element: HTMLElement, { origin }: OfOrigin): boolean {
  return origin !== null && element.getAttribute("data-origin") === origin;
}
