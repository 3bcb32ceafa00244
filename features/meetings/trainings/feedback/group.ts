import { leastShown } from "./results";

const groupIn = (id: string) => Number.parseInt(id.slice(0, 8), 16);

/**
 * The id of an answer before which so many came. Its first eight digits name the group of five that it is one of; the
 * rest follows no order, so that nothing tells which of a group came first.
 */
export function idInGroup(before: number, uuid: string): string {
  const group = Math.floor(before / leastShown);
  return `${group.toString(16).padStart(8, "0")}${uuid.slice(8)}`;
}

/**
 * Which answers are shown: all once the form is closed. While it is open only whole groups of five behind which five
 * more have come, so that no step, and neither the closing, adds fewer than five answers at once: whoever watches
 * cannot work out a single one from the difference.
 */
export function shownAnswers(ids: readonly string[], isOpen: boolean): string[] {
  if (!isOpen) return [...ids];
  const groups = ids.map(groupIn);
  const isWhole = (group: number) => groups.filter((one) => one === group).length === leastShown;
  const isFollowed = (group: number) => groups.filter((one) => one > group).length >= leastShown;
  return ids.filter((_, index) => {
    const group = groups[index] ?? 0;
    return isWhole(group) && isFollowed(group);
  });
}
