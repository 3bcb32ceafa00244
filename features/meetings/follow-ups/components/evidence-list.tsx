import { evidenceAddress } from "../evidence";

type Props = { files: { key: string; name: string }[]; links: string[] };

/** What proves a report: files to take away, and web addresses. */
export function EvidenceList({ files, links }: Props) {
  if (files.length === 0 && links.length === 0) return null;
  return (
    <ul className="mt-1 text-sm">
      {files.map((file) => (
        <li key={file.key}>
          <a href={evidenceAddress(file)} download>
            {file.name}
          </a>
        </li>
      ))}
      {links.map((address) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer nofollow" className="break-all">
            {address}
          </a>
        </li>
      ))}
    </ul>
  );
}
