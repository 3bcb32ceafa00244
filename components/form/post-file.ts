/** The largest file that is sent, in bytes; the server takes none that is larger. */
export const largestFile = 25 * 1024 * 1024;

export type Reply = { status: number; text: string };

/** The address that a file is sent to under its own name. */
export function addressUnderName(address: string, { name }: { name: string }): string {
  return `${address}?name=${encodeURIComponent(name)}`;
}

/**
 * Sends a file and tells meanwhile how much of it has gone, in per cent. It never throws: the status is 0 where no
 * answer came, and nothing is answered to what was called off.
 */
export function postFile(
  address: string,
  file: File,
  tell: (percent: number) => void,
  signal?: AbortSignal,
): Promise<Reply | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((loaded / Math.max(total, 1)) * 100));
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => resolve({ status: 0, text: "" });
    request.ontimeout = request.onerror;
    request.onabort = () => resolve(null);
    signal?.addEventListener("abort", () => request.abort());
    request.timeout = 5 * 60_000;
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}
