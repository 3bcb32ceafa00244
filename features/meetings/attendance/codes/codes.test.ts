import { describe, expect, it } from "vitest";
import { minutesAfter, starts } from "../testing-day";
import { hereCode, placeCode, readHereCode, readPlaceCode, readTicket, ticketFor } from "./queries";

const later = (seconds: number) => new Date(starts.getTime() + seconds * 1000);

describe("the code on the screen", () => {
  it("changes every half minute and is good in its own and the next", () => {
    const code = hereCode(12, starts);
    expect(hereCode(12, later(29))).toBe(code);
    expect(hereCode(12, later(30))).not.toBe(code);
    expect([0, 29, 30, 59, 60, 3600].map((seconds) => readHereCode(code, later(seconds)))).toEqual([
      ...[12, 12, 12, 12, null, null],
    ]);
    expect(readHereCode(code, later(-1))).toBeNull();
  });

  it("is for its own meeting, and nobody makes one up", () => {
    const [, mark] = hereCode(12, starts).split(".");
    for (const code of [`13.${mark}`, `12.${"a".repeat(22)}`, "12.", "", "12", hereCode(12, starts).toUpperCase()]) {
      expect(readHereCode(code, starts)).toBeNull();
    }
  });
});

it("gives five minutes to find one's name", () => {
  const ticket = ticketFor(12, starts);
  expect(readTicket(ticket, minutesAfter(5))).toBe(12);
  expect(readTicket(ticket, minutesAfter(5.5))).toBeNull();
  expect(readTicket(ticket, minutesAfter(-1))).toBeNull();
  const [, step, mark] = ticket.split(".");
  expect(readTicket(`12.${Number(step) + 1}.${mark}`, starts)).toBeNull();
  expect(readTicket(`13.${step}.${mark}`, starts)).toBeNull();
  expect(readTicket(hereCode(12, starts), starts)).toBeNull();
});

it("reads the code of a place however it is typed, and of no other", () => {
  const code = placeCode(57);
  expect(code).toMatch(/^57-[0-9a-hjkmnp-tv-z]{8}$/);
  expect(readPlaceCode(` ${code.toUpperCase()}`)).toBe(57);
  expect(readPlaceCode(code.replace("57-", "58-"))).toBeNull();
  expect(readPlaceCode("57")).toBeNull();
});
