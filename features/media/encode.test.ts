import sharp, { type Create } from "sharp";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type EncodedPicture, encodePicture, largest, measure } from "./encode";
import { madePng } from "./testing-pictures";

const drawn = (create: Partial<Create> = {}) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#7b1e3e", ...create } });

async function encoded(bytes: Buffer): Promise<EncodedPicture> {
  const answer = await encodePicture(bytes);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.picture;
}

const last = (picture: EncodedPicture) => picture.files.at(-1)?.bytes ?? Buffer.alloc(0);

describe("a picture made anew", () => {
  it.each([
    ["JPEG", () => drawn().jpeg().toBuffer()],
    ["PNG", () => drawn().png().toBuffer()],
    ["WebP", () => drawn().webp().toBuffer()],
    ["GIF", () => drawn().gif().toBuffer()],
    ["a CMYK JPEG", () => drawn().toColourspace("cmyk").jpeg().toBuffer()],
    ["a grey PNG of 16 bits", () => drawn().toColourspace("grey16").png().toBuffer()],
  ])("is WebP in sRGB: %s", async (_, make) => {
    const picture = await encoded(await make());
    expect(picture).toMatchObject({ width: 900, height: 600 });
    expect(picture.files.map(({ width }) => width)).toEqual([480, 900]);
    for (const file of picture.files) {
      expect(await sharp(file.bytes).metadata()).toMatchObject({ format: "webp", width: file.width, space: "srgb" });
    }
  });

  it("keeps the colours of a CMYK picture", async () => {
    const picture = await encoded(await drawn({ background: "#2060c0" }).toColourspace("cmyk").jpeg().toBuffer());
    const [red, , blue] = (await sharp(last(picture)).stats()).channels.map(({ mean }) => mean);
    expect(blue ?? 0).toBeGreaterThan((red ?? 255) + 60);
  });

  it.each([
    [{ width: 5000, height: 1000 }, { width: 2400, height: 480 }, [480, 960, 1600, 2400]],
    [{ width: 1600, height: 900 }, { width: 1600, height: 900 }, [480, 960, 1600]],
    [{ width: 20, height: 10 }, { width: 20, height: 10 }, [20]],
    [{ width: 500, height: 40_000 }, { width: 200, height: 16_000 }, [200]],
  ])("of %o is %o in the widths %o", async (from, to, widths) => {
    const picture = await encoded(await drawn(from).png().toBuffer());
    expect(picture).toMatchObject(to);
    expect(picture.files.map(({ width }) => width)).toEqual(widths);
  });

  it("stands upright and forgets where it was taken", async () => {
    const exif = { IFD0: { Copyright: "someone", Make: "camera" }, IFD3: { GPSLatitude: "39/1 54/1 0/1" } };
    const taken = await drawn().withMetadata({ orientation: 6 }).withExifMerge(exif).jpeg().toBuffer();
    expect((await sharp(taken).metadata()).exif?.toString("latin1")).toContain("camera");
    const picture = await encoded(taken);
    expect(picture).toMatchObject({ width: 600, height: 900 });
    const header = await sharp(last(picture)).metadata();
    expect([header.exif, header.xmp, header.iptc, header.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(last(picture).toString("latin1")).not.toMatch(/camera|someone/);
  });

  it("keeps nothing of what was hidden behind it", async () => {
    const page = "<script>alert(1)</script>PK\u0003\u0004";
    const picture = await encoded(Buffer.concat([await drawn().gif().toBuffer(), Buffer.from(page)]));
    expect(last(picture).toString("latin1")).not.toContain("script");
  });

  it("is the same for the same picture", async () => {
    const bytes = await drawn().jpeg().toBuffer();
    expect(last(await encoded(bytes)).equals(last(await encoded(bytes)))).toBe(true);
  });
});

describe("what is no picture to keep", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["nothing", Buffer.alloc(0), "not_a_picture"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "not_a_picture"],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), "not_a_picture"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "not_a_picture"],
    ["only the beginning of a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "not_a_picture"],
    ["a RIFF file of another kind", Buffer.from("RIFF\0\0\0\0WAVEfmt "), "not_a_picture"],
    ["26 MB", Buffer.alloc(largest.bytes + 1), "too_large"],
    ["40,000 by 40,000 pixels", madePng(40_000, 40_000), "too_many_pixels"],
    ["more pixels than there are numbers", madePng(2 ** 31 - 1, 2 ** 31 - 1), /not_a_picture|too_many_pixels/],
  ])("%s is told before anything is unfolded", async (_, bytes, reason) => {
    const unfolded = vi.spyOn(sharp.prototype, "toBuffer");
    const answer = await encodePicture(bytes);
    expect(answer).toEqual({ ok: false, reason: expect.stringMatching(reason) });
    expect(unfolded).not.toHaveBeenCalled();
  });

  it("is one whose second half is missing", async () => {
    const whole = await drawn({ noise: { type: "gaussian", mean: 128, sigma: 40 } })
      .png()
      .toBuffer();
    expect(await encodePicture(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, reason: "not_a_picture" });
  });

  it("is told before anything is unfolded", async () => {
    expect(await measure(madePng(9000, 9000))).toEqual({ ok: false, reason: "too_many_pixels" });
    expect(await measure(madePng(7000, 7000))).toEqual({ ok: true, width: 7000, height: 7000 });
  });
});
