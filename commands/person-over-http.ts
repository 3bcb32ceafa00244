const entities: Record<string, string> = {
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&#x27;": "'",
  "&#39;": "'",
};

const plain = (text: string) => text.replace(/&(?:quot|amp|lt|gt|#x27|#39);/g, (entity) => entities[entity] ?? entity);

const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** The hidden fields of the form on a served page that holds this button. */
function fieldsOf(html: string, button: string): FormData {
  const form = html.split("<form").find((part) => part.split("</form>")[0]?.includes(`>${button}</button>`));
  if (!form) throw new Error(`there is no form with the button "${button}"`);
  const fields = new FormData();
  for (const tag of (form.split("</form>")[0] ?? "").match(/<input[^>]*type="hidden"[^>]*>/g) ?? []) {
    fields.append(attribute(tag, "name"), attribute(tag, "value"));
  }
  return fields;
}

/** A person of the demonstration world who works over plain HTTP, as a browser without JavaScript does. */
export async function signInOverHttp(url: string, email: string, password: string) {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${url}${path}`, {
      redirect: "manual",
      ...init,
      headers: { Cookie: cookie, Origin: url, ...init.headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  }

  const { csrfToken } = (await (await ask("/api/auth/csrf")).json()) as { csrfToken: string };
  const credentials = new URLSearchParams({ csrfToken, email, password, json: "true" });
  const answer = await ask("/api/auth/callback/credentials", { method: "POST", body: credentials });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}`);

  return {
    ask,

    async signOut(): Promise<void> {
      const form = (await (await ask("/api/auth/csrf")).json()) as { csrfToken: string };
      const answer = await ask("/api/auth/signout", { method: "POST", body: new URLSearchParams(form) });
      if (answer.status >= 400) throw new Error(`${email} could not sign out: ${answer.status}`);
    },

    /** Presses a button of a page: posts the form it stands in, and answers once the portal has. */
    async press(path: string, button: string): Promise<number> {
      const page = await ask(path);
      const body = fieldsOf(await page.text(), button);
      const begun = performance.now();
      const pressed = await ask(path, { method: "POST", body });
      await pressed.arrayBuffer();
      if (pressed.status >= 400) throw new Error(`"${button}" was answered with ${pressed.status}`);
      return performance.now() - begun;
    },
  };
}
