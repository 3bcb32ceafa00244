import { isSafeAddress } from "../../body/document";
import { oldAddressIn } from "../../old-address";

const nowhere = "http://old.invalid";

/**
 * Where a link of an old page leads now: pages of the old site by their old address, which leads on to the new one;
 * other sites as before; null for what is no such link. `from` is the page's own old address; within a page nothing is linked.
 */
export function linkOf(href: string, from: string | null): string | null {
  try {
    const { origin, protocol, href: address } = new URL(href.trim(), `${nowhere}${from ?? "/"}`);
    const page = protocol.startsWith("http") ? oldAddressIn(address) : null;
    if (page) return page === from ? null : page;
    return origin !== nowhere && isSafeAddress(address) ? address : null;
  } catch {
    return null;
  }
}
