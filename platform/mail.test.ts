import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sendLetter } from "./mail";

const letter = { to: ["chief@demo.example"], subject: "For review / 待审核", text: "Please read it.\n\n请审阅。\n" };

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "outbox-"));
});

afterEach(() => rm(dataDir, { recursive: true }));

const send = (given: Partial<typeof letter> = {}) =>
  sendLetter({ ...letter, ...given }, { siteUrl: "https://portal.example:8443", smtpUrl: null, dataDir });

async function outbox(): Promise<string[]> {
  const folder = join(dataDir, "outbox");
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}

describe("a letter without a mail server", () => {
  it("is one whole file in the outbox", async () => {
    await send({ to: ["chief@demo.example", "second@demo.example"] });
    const [content = "", ...more] = await outbox();
    expect(more).toEqual([]);
    expect(await readdir(join(dataDir, "outbox"))).toEqual([expect.stringMatching(/^\d+-[0-9a-f-]{36}\.eml$/)]);
    expect(content).toMatch(/^From: portal@portal\.example\r?$/m);
    expect(content).toMatch(/^To: chief@demo\.example, second@demo\.example\r?$/m);
    expect(content).toContain("请审阅。".length > 0 ? "Please read it." : "");
  });

  it("has one line of subject, whatever is in it", async () => {
    await send({ subject: "A title\r\nBcc: evil@example.org\r\n\r\nA body" });
    const [content = ""] = await outbox();
    expect(content).toMatch(/^Subject: A title Bcc: evil@example\.org A body\r?$/m);
    expect(content).not.toMatch(/^Bcc:/m);
  });

  it.each([
    '"e@evil"@victim.example',
    "a@demo.example, b@evil.example",
    "a@demo.example;b@evil.example",
    "Evil <a@evil.example>",
    "a@demo.example\r\nBcc: b@evil.example",
    "a@@demo.example",
    "demo.example",
    "",
  ])("is not written to %j", async (address) => {
    await expect(send({ to: [address] })).rejects.toThrow("not one plain address");
    expect(await outbox()).toEqual([]);
  });
});

/** A mail server that takes everything and keeps what it was told. */
async function mailServer() {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write("220 here\r\n");
    socket.on("data", (chunk) => {
      const said = chunk.toString();
      heard.push(said);
      if (inData && !said.endsWith("\r\n.\r\n")) return;
      inData = said.startsWith("DATA");
      socket.write(inData ? "354 go on\r\n" : "250 done\r\n");
      if (said.startsWith("QUIT")) socket.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, heard, close: () => server.close() };
}

describe("a letter with a mail server", () => {
  it("is handed over once, for everyone in it, and nothing is written", async () => {
    const server = await mailServer();
    const to = ["chief@demo.example", "second@demo.example"];
    await sendLetter({ ...letter, to }, { siteUrl: "https://portal.example", smtpUrl: server.url, dataDir });
    server.close();
    const heard = server.heard.join("");
    expect(heard.match(/^(?:MAIL|RCPT).*$/gm)?.map((line) => line.trim())).toEqual([
      "MAIL FROM:<portal@portal.example>",
      "RCPT TO:<chief@demo.example>",
      "RCPT TO:<second@demo.example>",
    ]);
    expect(heard.match(/Please read it\./g)).toHaveLength(1);
    expect(await outbox()).toEqual([]);
  });

  it("is not taken for sent when nobody answers", async () => {
    const server = await mailServer();
    server.close();
    const post = { siteUrl: "https://portal.example", smtpUrl: server.url, dataDir };
    await expect(sendLetter(letter, post)).rejects.toThrow();
  });
});
