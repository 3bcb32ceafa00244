type Bar = { label: string; value: number | null; words: string };

type Props = { label: string; bars: Bar[] };

const row = 28;
const width = 480;
const start = 150;
const end = 60;

/** Bars beside their names, drawn on the server; every bar says its own number. The table beside it holds the same. */
export function Bars({ label, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const lengthOf = (value: number) => (value / most) * (width - start - end);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${bars.length * row}`}
      className="w-full max-w-[34rem] fill-ink text-[13px]"
    >
      {bars.map(({ label: name, value, words }, index) => {
        const middle = index * row + row / 2;
        return (
          <g key={name}>
            <text x={start - 10} y={middle} textAnchor="end" dominantBaseline="central">
              {name}
            </text>
            <line x1={start} x2={start} y1={index * row} y2={(index + 1) * row} className="stroke-strong-line" />
            {value !== null && (
              <rect x={start} y={index * row + 6} width={lengthOf(value)} height={row - 12} className="fill-calm" />
            )}
            <text x={start + lengthOf(value ?? 0) + 6} y={middle} dominantBaseline="central" className="tabular-nums">
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
