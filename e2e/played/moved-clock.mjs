// Loaded ahead of a portal that is played with: its clock stands as far from the real one as the file named by
// MOVED_CLOCK says in milliseconds, so that a walk can go through a quarter in minutes.
import { readFileSync } from "node:fs";

const Real = globalThis.Date;
const lookEvery = 50;
let moved = 0;
let lookedAt = Number.NEGATIVE_INFINITY;

function movedBy() {
  if (performance.now() - lookedAt > lookEvery) {
    lookedAt = performance.now();
    moved = Number(readFileSync(process.env.MOVED_CLOCK, "utf8"));
  }
  return moved;
}

const now = () => Real.now() + movedBy();

globalThis.Date = new Proxy(Real, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new Real(now()).toString(),
  get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
});
